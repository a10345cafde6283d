import type { Chamber } from '../model/bill';
import type { Place } from '../model/legislator';
import type { OwnNumber } from '../model/own-number';
import { ok, type Result } from '../model/result';
import { dayOf } from '../model/time';
import type { LineView, MemberView } from '../model/views';
import { linesFor, numbersOf, readNumber, titleOf } from '../people';
import type { PagePorts, Ports } from './ports';

export interface MyPeople {
  members: MemberView[];
  /** Lines of the legislature by chamber: what is left where a seat is vacant. */
  lines: Partial<Record<Chamber, LineView[]>>;
}

/** The members of a place with all that is known of their numbers. */
export async function myPeople(ports: Ports, place: Place): Promise<MyPeople> {
  const [flags, own, services] = await Promise.all([
    ports.store.flags(),
    ports.store.ownNumbers(),
    ports.services(place.jurisdiction),
  ]);
  const today = dayOf(ports.now().getTime(), ports.zone());
  const members = place.legislators.map((l) => ({
    id: l.id,
    name: l.name,
    title: titleOf(l, place.legislature),
    numbers: numbersOf(l, { flags, own, services, today }),
    ...(l.email !== undefined && { email: l.email }),
  }));
  const chambers = Object.keys(place.legislature.chambers) as Chamber[];
  return {
    members,
    lines: Object.fromEntries(chambers.map((chamber) => [chamber, linesFor(services, { chamber })])),
  };
}

/** What the reader wrote down of a number. */
export interface WrittenNumber {
  legislator: string;
  text: string;
  label: string;
  first: boolean;
  instead?: string;
}

/** @returns the number as it is to be kept; problems `number_invalid`, `number_premium` */
export function ownNumber(ports: PagePorts, place: Place, written: WrittenNumber): Result<OwnNumber> {
  const read = readNumber(written.text);
  if (!read.ok) return read;
  const { legislator, first, instead } = written;
  const label = written.label.trim();
  return ok({
    id: ports.newId(),
    legislator,
    jurisdiction: place.jurisdiction,
    ...read.value,
    ...(label && { label }),
    ...(instead !== undefined && { instead }),
    ...(!first && { last: true as const }),
    at: ports.now().toISOString(),
  });
}

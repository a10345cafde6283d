/** Telephone numbers as they are shown and called. Normalised once by the data build, so no telephone library is needed here. */
import { flagConcerns } from '../model/flag';
import { isFresh, isOwn, isPooled, type KnownFlag, type PooledFlag } from '../model/pooled-flag';
import type { Legislator, Office } from '../model/legislator';
import type { OwnNumber } from '../model/own-number';
import type { Services } from '../model/services';
import type { NumberView } from '../model/views';
import { formatNumber } from './format-number';
import { lineOf } from './services';

/** "…, Springfield, IL 62706": the town before the state and ZIP code. */
const TOWN = /(?:^|[,;\n])\s*([^,;\n\d]+?)\s*,?\s+[A-Z]{2}\.?\s+\d{5}(?:-\d{4})?\s*$/;

/** What this device knows of numbers besides the people data. */
export interface NumbersKnown {
  flags: readonly KnownFlag[];
  own: readonly OwnNumber[];
  services: Services | null;
  /** `YYYY-MM-DD`: what others found long ago counts no more. */
  today: string;
}

/**
 * The numbers of a legislator in calling order: the reader's own first unless they said last, then capitol before
 * district offices, within a kind direct lines before switchboards, else as the data has them; then lines that
 * only inform, then what the reader corrected, and at the end what did not work: for members of a group that is
 * followed, and last of all for the reader. The same number is listed once.
 * A line that serves a chamber or caucus is `shared`, however few members list it.
 */
export function numbersOf(
  legislator: Pick<Legislator, 'offices'> & { id?: string },
  known?: NumbersKnown,
): NumberView[] {
  const { id = '' } = legislator;
  const mine = known?.own.filter((n) => n.legislator === id) ?? [];
  const listed = [...mine.map(ownView), ...legislator.offices.flatMap((office) => officeView(office, known))];
  const numbers = new Map<string, NumberView>();
  for (const number of listed) if (!numbers.has(number.display)) numbers.set(number.display, number);
  for (const number of numbers.values()) {
    const said = known?.flags.filter((f) => flagConcerns(f, number.e164, id)) ?? [];
    const [flag] = said.filter(isOwn).sort((a, b) => (a.at < b.at ? 1 : -1));
    const [pooled] = said
      .filter(isPooled)
      .filter(({ day }) => isFresh(day, known!.today))
      .sort(newestFirst);
    if (pooled) number.pooled = pick(pooled);
    if (flag) number.flag = { id: flag.id, reason: flag.reason, at: flag.at };
    if (!number.own && mine.some((n) => n.instead === number.e164)) number.corrected = true;
  }
  return [...numbers.values()].sort((a, b) => rank(a) - rank(b));
}

/** Of what several groups say of a number the newest, then what most members found. */
const newestFirst = (a: PooledFlag, b: PooledFlag): number =>
  a.day !== b.day ? (a.day < b.day ? 1 : -1) : b.count - a.count || (a.group < b.group ? -1 : 1);

const pick = ({ group, reason, count, day }: PooledFlag): NonNullable<NumberView['pooled']> => ({
  ...{ group, reason, count, day },
});

function officeView(office: Office, known: NumbersKnown | undefined): NumberView[] {
  if (office.voice === undefined) return [];
  // With an extension it reaches a desk of its own.
  const line = office.extension === undefined ? lineOf(known?.services, office.voice) : undefined;
  const number: NumberView = {
    e164: office.voice,
    display: formatNumber(office.voice, office.extension),
    kind: office.kind,
    shared: office.shared === true || line !== undefined,
  };
  const place = placeName(office);
  if (place !== undefined) number.place = place;
  if (line) number.line = line.kind;
  if (line?.hours) number.hours = line.hours;
  return [number];
}

const ownView = ({ id, number, extension, label, last }: OwnNumber): NumberView => ({
  e164: number,
  display: formatNumber(number, extension),
  kind: 'own',
  shared: false,
  own: { id, ...(last && { last }) },
  ...(label !== undefined && { place: label }),
});

/** The worst that is said of a number decides. */
function rank({ kind, shared, line, own, corrected, flag, pooled }: NumberView): number {
  if (flag) return 9;
  if (pooled) return 8;
  if (corrected) return 7;
  if (line === 'information' || line === 'votes') return 6;
  if (own) return own.last ? 5 : 0;
  return (kind === 'capitol' ? 1 : 3) + (shared ? 1 : 0);
}

/** The office's own name, else the town of its address. */
const placeName = (office: Office): string | undefined => office.name ?? TOWN.exec(office.address ?? '')?.[1];

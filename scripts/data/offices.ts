/** A member's offices from the source's, and which numbers are switchboards. */
import type { Office } from '../../utils/model/legislator';
import { normaliseTelephone } from './telephone';
import type { OfficeYaml } from './yaml-files';

/** The source's classifications in calling order. A `home` is nobody's to call, and is not listed. */
const KINDS: readonly (readonly [classification: string, kind: Office['kind']])[] = [
  ['capitol', 'capitol'],
  ['capitol-mail', 'capitol'],
  ['district', 'district'],
  ['district-mail', 'district'],
  ['primary', 'district'],
];

/** Names that say no more than the kind does. */
const PLAIN_NAME = /^(?:capitol|district|primary)(?: office)?$/i;

/** Members who list a number before it counts as a switchboard. */
const SHARED_BY = 5;

/** The offices in calling order, and how many numbers were dropped as no callable number. */
export function officesOf(sources: readonly OfficeYaml[]): { offices: Office[]; dropped: number } {
  const offices: Office[] = [];
  let dropped = 0;
  for (const [classification, kind] of KINDS) {
    for (const source of sources) {
      if (source.classification !== classification) continue;
      // A mailbox is nothing to call.
      if (classification.endsWith('-mail') && !source.voice) continue;
      const office: Office = { kind };
      if (source.name && !PLAIN_NAME.test(source.name)) office.name = source.name;
      if (source.address) office.address = source.address.replace(/\s+/g, ' ');
      if (source.voice) {
        const telephone = normaliseTelephone(source.voice);
        if (telephone) Object.assign(office, telephone);
        else dropped += 1;
      }
      addOffice(offices, office);
    }
  }
  return { offices, dropped };
}

/** A mail address beside an office often repeats its number: one office. */
function addOffice(offices: Office[], office: Office): void {
  if (office.voice === undefined && office.address === undefined) return;
  const same = offices.find((known) =>
    office.voice === undefined
      ? known.address === office.address
      : known.voice === office.voice && known.extension === office.extension,
  );
  if (!same) offices.push(office);
  else if (same.address === undefined && office.address !== undefined) same.address = office.address;
}

/** Flags the numbers that five or more members list, and puts them after the direct ones of their kind. */
export function flagShared(people: readonly { offices: Office[] }[]): void {
  const listedBy = new Map<string, number>();
  for (const { offices } of people) {
    for (const line of new Set(offices.map(lineOf))) listedBy.set(line, (listedBy.get(line) ?? 0) + 1);
  }
  for (const { offices } of people) {
    for (const office of offices) {
      if (office.voice !== undefined && (listedBy.get(lineOf(office)) ?? 0) >= SHARED_BY)
        office.shared = true;
    }
    offices.sort((a, b) => rank(a) - rank(b));
  }
}

/** With an extension the same number reaches another desk. */
const lineOf = (office: Office): string => `${office.voice ?? ''};${office.extension ?? ''}`;

const rank = (office: Office): number =>
  (office.kind === 'capitol' ? 0 : 3) + (office.voice === undefined ? 2 : office.shared ? 1 : 0);

/**
 * Districts as Open Civic Data names them, so that a coalition's list means the same everywhere. Compared with every
 * district of the 52 legislatures that the published crosswalk has.
 */
import type { Chamber } from '../model/bill';
import type { DistrictRef } from '../model/legislator';
import { groundName } from './ground';

/** A district of a jurisdiction. */
export interface Ground extends DistrictRef {
  jurisdiction: string;
}

/** Small letters; commas go, spaces become `_`, what else is no letter, digit, `.`, `-` or `_` becomes `~`. */
const slugOf = (district: string): string =>
  district
    .toLowerCase()
    .replaceAll(',', '')
    .replace(/\s+/g, '_')
    .replace(/[^\p{L}\d._-]/gu, '~');

/** Where the ids differ from the names: both forms of a Massachusetts Senate district are in use. */
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const ENDINGS = ['1st', '2nd', '3rd', '4th', '5th'];
const IRREGULAR: Record<string, (slug: string) => string> = {
  ma: (slug) => slug.replace(/^[a-z]+(?=_)/, (word) => ENDINGS[ORDINALS.indexOf(word)] ?? word),
  vt: (slug) =>
    slug === 'windham-windsor-bennington'
      ? 'windham-bennington-windsor'
      : slug.replace(/^(chittenden)_/, '$1-'),
};
const nameInId = (jurisdiction: string, district: string): string =>
  IRREGULAR[jurisdiction]?.(slugOf(district)) ?? slugOf(district);

/**
 * @returns the OCD id of the ground a voter stands on: both seats of an Idaho district are one; undefined for seats
 *   that a whole jurisdiction elects (at large), which nobody covers more than others
 */
export function divisionOf({ jurisdiction, chamber, district }: Ground): string | undefined {
  const name = groundName(jurisdiction, { chamber, district });
  if (jurisdiction === 'dc') {
    const ward = /^Ward (\d)$/.exec(name)?.[1];
    return ward === undefined ? undefined : `ocd-division/country:us/district:dc/ward:${ward}`;
  }
  if (name === 'At-Large' && jurisdiction === 'pr') return undefined;
  const kind = jurisdiction === 'pr' ? 'territory' : 'state';
  const level = chamber === 'lower' ? 'sldl' : 'sldu';
  return `ocd-division/country:us/${kind}:${jurisdiction}/${level}:${nameInId(jurisdiction, name)}`;
}

/** One id for one ground, however a list writes it: `sldl:8a` of Idaho is `sldl:8`. */
export const canonicalDivision = (id: string): string => id.replace(/^(.*\/state:id\/sldl:\d+)[ab]$/, '$1');

/** The state that a division is in, by its two letters. */
export const stateOfDivision = (id: string): string =>
  /\/(?:state|territory|district):([a-z]{2})\//.exec(id)?.[1] ?? '';

/** The chamber that a division elects. */
export function chamberOfDivision(id: string): Chamber {
  const state = stateOfDivision(id);
  if (state === 'ne' || state === 'dc') return 'legislature';
  return id.includes('/sldl:') ? 'lower' : 'upper';
}

/** Words that people set before a district's number. */
const CHAMBERS: Record<string, readonly Chamber[]> = {
  ...{ sd: ['upper'], senate: ['upper'], sen: ['upper'], s: ['upper'], sldu: ['upper'] },
  ...{ hd: ['lower'], house: ['lower'], ad: ['lower'], assembly: ['lower'], h: ['lower'], a: ['lower'] },
  ...{ rep: ['lower'], sldl: ['lower'], delegate: ['lower'] },
  // Washington, Arizona, New Jersey and others elect both chambers from legislative districts.
  ...{ ld: ['upper', 'lower'], district: ['upper', 'lower'], d: ['upper', 'lower'] },
};
const TYPED = /^([A-Za-z]+)?[\s.:-]*(?:district)?[\s#.:-]*(.+)$/i;

/**
 * A district as somebody types it: `SD-14`, `HD 20`, `Senate 14`, `LD 5` (both chambers), `Ward 3`, `10th Bristol`, or
 * an OCD id.
 * @param known the districts of the state, to tell what exists
 * @returns the OCD ids meant; empty where there is no such district
 */
export function readDivisions(typed: string, jurisdiction: string, known: readonly DistrictRef[]): string[] {
  const text = typed.trim();
  const ids = new Map<string, DistrictRef[]>();
  for (const ref of known) {
    const id = divisionOf({ jurisdiction, ...ref });
    if (id !== undefined) ids.set(id, [...(ids.get(id) ?? []), ref]);
  }
  if (text.startsWith('ocd-division/')) {
    const id = canonicalDivision(text.toLowerCase());
    return ids.has(id) ? [id] : [];
  }
  const [, word = '', rest = ''] = TYPED.exec(text) ?? [];
  const chambers = CHAMBERS[word.toLowerCase()];
  const wanted = nameInId(jurisdiction, chambers ? rest.trim() : text).replace(/^0+(?=\d)/, '');
  const matches = (id: string) => {
    const one = id.slice(id.lastIndexOf(':') + 1);
    const chamber = chamberOfDivision(id);
    const isThere = !chambers || chamber === 'legislature' || chambers.includes(chamber);
    return isThere && (one === wanted || (id.includes('/ward:') && `ward_${one}` === slugOf(text)));
  };
  return [...ids.keys()].filter(matches);
}

/** Districts as a list of them is typed: parted by semicolons, or one in each line. */
export interface TypedDivisions {
  /** OCD ids, each once. */
  divisions: string[];
  /** What is no district of that state, as it was typed. */
  unknown: string[];
}

/** @returns what {@link readDivisions} makes of each */
export function readDivisionList(
  typed: string,
  jurisdiction: string,
  known: readonly DistrictRef[],
): TypedDivisions {
  const divisions = new Set<string>();
  const unknown: string[] = [];
  for (const part of typed.split(/[;\n]/).map((t) => t.trim())) {
    if (part === '') continue;
    const found = readDivisions(part, jurisdiction, known);
    if (found.length === 0) unknown.push(part);
    for (const id of found) divisions.add(id);
  }
  return { divisions: [...divisions], unknown };
}

/** `SD 14`, `HD 20`: how a district is typed, where nobody has a better name for it. */
export function shortDivision(id: string): string {
  const name = id.slice(id.lastIndexOf(':') + 1).replaceAll('_', ' ');
  if (id.includes('/ward:')) return `Ward ${name}`;
  return `${id.includes('/sldl:') ? 'HD' : 'SD'} ${name.replace(/^[a-z]$/, (c) => c.toUpperCase())}`;
}

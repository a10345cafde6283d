/** Writing a coalition's list of groups. */
import { groupsFromCsv, statesInGroupList } from '../feed-csv';
import { freeId, slugOf } from '../model/draft';
import type { Group } from '../model/group';
import type { DistrictRef, PeopleFile } from '../model/legislator';
import { ok, type Problem, type Result } from '../model/result';
import {
  divisionOf,
  readDivisionList,
  readDivisions,
  shortDivision,
  stateOfDivision,
} from '../people/division';
import type { PagePorts } from '../app/ports';

export const districtsOf = (people: PeopleFile | null): DistrictRef[] =>
  [...(people?.legislators ?? []), ...(people?.vacancies ?? [])].map(({ chamber, district }) => ({
    chamber,
    district,
  }));

/** A group's districts of one state, as somebody would type them. */
export const typedOf = ({ districts }: Group, state: string): string =>
  districts
    .filter((id) => stateOfDivision(id) === state)
    .map(shortDivision)
    .join('; ');

/** Puts what is typed in the place of the group's districts of that state; those of others stay. */
export function withTyped(
  group: Group,
  typed: string,
  state: string,
  known: readonly DistrictRef[],
): { group: Group; unknown: string[] } {
  const { divisions, unknown } = readDivisionList(typed, state, known);
  const elsewhere = group.districts.filter((id) => stateOfDivision(id) !== state);
  return { group: { ...group, districts: [...elsewhere, ...divisions] }, unknown };
}

/** Adds districts; takes them away where all of them are there. */
export function toggled(group: Group, refs: readonly DistrictRef[], state: string): Group {
  const ids = refs.flatMap((ref) => divisionOf({ jurisdiction: state, ...ref }) ?? []);
  const isAll = ids.every((id) => group.districts.includes(id));
  const districts = isAll
    ? group.districts.filter((id) => !ids.includes(id))
    : [...new Set([...group.districts, ...ids])];
  return { ...group, districts };
}

/** Gives the group an id of its name, as long as nobody knows it under another. */
export const withOwnId = (group: Group, taken: readonly string[]): Group =>
  group.id === '' ? { ...group, id: freeId(slugOf(group.name) || 'group', taken) } : group;

export interface ReadGroups {
  /** Those that were there, those of the same id as the spreadsheet has them, and the new ones. */
  groups: Group[];
  /** How many the spreadsheet has. */
  read: number;
  problems: Problem[];
}

/**
 * Reads a spreadsheet of groups into a list.
 * @param state where a row does not say its own
 * @returns problems of `groupsFromCsv`, where nothing could be read
 */
export async function readGroups(
  ports: Pick<PagePorts, 'people'>,
  text: string,
  state: string,
  held: readonly Group[],
): Promise<Result<ReadGroups>> {
  const codes = [...new Set([state, ...statesInGroupList(text)])];
  const known = new Map<string, DistrictRef[]>();
  for (const code of codes) {
    const people = await ports.people.load(code);
    known.set(code, districtsOf(people.ok ? people.value : null));
  }
  const list = groupsFromCsv(text, state, (typed, code) => {
    const of = typed.startsWith('ocd-division/') ? stateOfDivision(typed) || code : code;
    return readDivisions(typed, of, known.get(of) ?? []);
  });
  if (!list.ok) return list;
  const fresh = new Map(list.value.groups.map((group) => [group.id, group]));
  const kept = held.map((group) => fresh.get(group.id) ?? group);
  const ids = new Set(held.map((group) => group.id));
  return ok({
    groups: [...kept, ...list.value.groups.filter((group) => !ids.has(group.id))],
    read: list.value.groups.length,
    problems: list.value.problems,
  });
}

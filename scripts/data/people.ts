/** One jurisdiction's people from its YAML files, checked against its seats. */
import type { Chamber } from '../../utils/model/bill';
import type { Committee, DistrictRef, Executive, Legislator, PeopleFile } from '../../utils/model/legislator';
import { compareRefs, refKey } from '../../utils/people/order';
import type { StateFiles } from './archive';
import { DataError } from './data-error';
import { flagShared, officesOf } from './offices';
import type { DistrictSeats } from './seat-list';
import { readCommittee, readPerson, type CommitteeYaml, type PersonYaml, type RoleYaml } from './yaml-files';

const CHAMBERS: readonly string[] = ['upper', 'lower', 'legislature'] satisfies Chamber[];

/** Roles of who heads a state; the source calls the mayor of the District of Columbia a governor too. */
const HEADS: readonly string[] = ['governor', 'mayor'];

export interface BuiltPeople {
  file: PeopleFile;
  /** Numbers in the source that are no callable North American number. */
  droppedNumbers: number;
}

/**
 * The people file of one jurisdiction as of the day of the data. Throws
 * {@link DataError} naming the jurisdiction when the source has changed its
 * shape, is incomplete, or has more members than seats.
 */
export function buildPeople(
  code: string,
  files: StateFiles,
  seats: readonly DistrictSeats[],
  source: PeopleFile['source'],
): BuiltPeople {
  const people = files.people.map(readPerson);
  if (people.every((person) => person.roles.length === 0)) {
    throw new DataError(
      `${name(code)}: no person has any role; the source has changed its shape or was cut short.`,
    );
  }
  let droppedNumbers = 0;
  const legislators: Legislator[] = [];
  for (const person of people) {
    const role = currentRole(person.roles, code, source.asOf);
    if (!role) continue;
    const { offices, dropped } = officesOf(person.offices);
    droppedNumbers += dropped;
    legislators.push({ ...identity(person, source.asOf), ...role, offices });
  }
  legislators.sort((a, b) => compareRefs(a, b) || (a.name < b.name ? -1 : 1));
  const { executives, dropped } = executivesOf(files.executives.map(readPerson), code, source.asOf);
  droppedNumbers += dropped;
  flagShared([...legislators, ...executives]);
  const vacancies = vacanciesOf(code, legislators, seats);
  const committees = committeesOf(files.committees.map(readCommittee), new Set(legislators.map((l) => l.id)));
  return {
    file: {
      version: 1,
      jurisdiction: code,
      source,
      legislators,
      vacancies,
      committees,
      ...(executives.length > 0 && { executives }),
    },
    droppedNumbers,
  };
}

/** Who heads the jurisdiction on the given day, with the numbers dropped; nobody where the source has only past terms. */
function executivesOf(
  people: readonly PersonYaml[],
  code: string,
  day: string,
): { executives: Executive[]; dropped: number } {
  let allDropped = 0;
  const executives = people.flatMap((person): Executive[] => {
    const heads = person.roles.some(
      (role) => HEADS.includes(role.type) && codeOf(role.jurisdiction) === code && isHeld(role, day),
    );
    if (!heads) return [];
    const { offices, dropped } = officesOf(person.offices);
    allDropped += dropped;
    return [{ ...identity(person, day), role: code === 'dc' ? 'mayor' : 'governor', offices }];
  });
  return { executives, dropped: allDropped };
}

/** The seat that somebody holds on the given day: of several the one begun last. */
export function currentRole(roles: readonly RoleYaml[], code: string, day: string): DistrictRef | null {
  const held = roles
    .filter((role) => CHAMBERS.includes(role.type) && codeOf(role.jurisdiction) === code && role.district)
    .filter((role) => isHeld(role, day))
    .sort((a, b) => ((a.start_date ?? '') < (b.start_date ?? '') ? 1 : -1));
  const [role] = held;
  return role?.district ? { chamber: role.type as Chamber, district: role.district } : null;
}

const isHeld = (role: RoleYaml, day: string): boolean =>
  (!role.end_date || role.end_date > day) && (!role.start_date || role.start_date <= day);

/** `ocd-jurisdiction/country:us/state:il/government` -> `il`; Congress is `us`. */
function codeOf(jurisdiction: string): string | undefined {
  const match =
    /^ocd-jurisdiction\/country:us(?:\/(?:state|district|territory):([a-z]{2}))?\/government$/.exec(
      jurisdiction,
    );
  return match ? (match[1] ?? 'us') : undefined;
}

function identity(
  person: PersonYaml,
  day: string,
): Pick<Legislator, 'id' | 'name' | 'familyName' | 'party' | 'email'> {
  const party = person.party.find((p) => !p.end_date || p.end_date > day)?.name ?? '';
  const familyName = person.family_name || (person.name.split(' ').at(-1) ?? person.name);
  const known = { id: person.id, name: person.name, familyName, party };
  // Congress gives the address of a web form in this field.
  return person.email && /^[^\s@/]+@[^\s@/]+$/.test(person.email) ? { ...known, email: person.email } : known;
}

/** One entry for every seat without a member; fails when there are more members than seats, or hardly any. */
function vacanciesOf(
  code: string,
  legislators: readonly Legislator[],
  seats: readonly DistrictSeats[],
): DistrictRef[] {
  const members = new Map<string, Legislator[]>();
  for (const l of legislators) members.set(refKey(l), [...(members.get(refKey(l)) ?? []), l]);
  const vacancies = seats.flatMap(({ chamber, district, seats: wanted }) => {
    const missing = wanted - (members.get(refKey({ chamber, district }))?.length ?? 0);
    return Array.from({ length: Math.max(0, missing) }, () => ({ chamber, district }));
  });
  const most = new Map(seats.map((entry) => [refKey(entry), entry.most]));
  const surplus = [...members].filter(([key, list]) => list.length > (most.get(key) ?? 0));
  if (surplus.length > 0) {
    const examples = surplus.slice(0, 3).map(([key, list]) => {
      const limit = most.get(key);
      const rule =
        limit === undefined ? 'no such district is known' : `${limit} seat${limit === 1 ? '' : 's'}`;
      return `${key} (${list.map((l) => l.name).join(', ')}; ${rule})`;
    });
    throw new DataError(
      `${name(code)}: members exceed seats in ${surplus.length} district${surplus.length === 1 ? '' : 's'}: ` +
        `${examples.join('; ')}${surplus.length > 3 ? '; …' : ''}.`,
    );
  }
  if (vacancies.length > legislators.length) {
    throw new DataError(
      `${name(code)}: only ${legislators.length} of ${legislators.length + vacancies.length} seats have a member; ` +
        'the source is incomplete.',
    );
  }
  return vacancies.sort(compareRefs);
}

/** Committees with those members who hold a seat; without any, a committee is nobody's to call. */
function committeesOf(sources: readonly CommitteeYaml[], seated: ReadonlySet<string>): Committee[] {
  const committees = sources
    .map(({ id, name: title, chamber, parent, members }) => ({
      id,
      name: title,
      chamber,
      parent: parent ?? undefined,
      members: members.flatMap(({ person_id: person, role }) =>
        person && seated.has(person) ? [{ id: person, role: role?.toLowerCase() || 'member' }] : [],
      ),
    }))
    .filter((committee) => committee.members.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  const kept = new Set(committees.map(({ id }) => id));
  return committees.map(({ parent, ...committee }) =>
    parent !== undefined && kept.has(parent) ? { ...committee, parent } : committee,
  );
}

const name = (code: string): string => code.toUpperCase();

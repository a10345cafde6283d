/** A refreshed roster laid over the packed people: who sits where is newer, telephones are only the packed ones. */
import type { DistrictRef, Legislator, PeopleFile, SeatNews } from '../model/legislator';
import type { Roster, RosterChanges, RosterMember } from '../model/roster';
import { compareRefs, refKey } from './order';

/**
 * The people as the roster has them. Members are added, moved and taken out by it, and it brings names, parties and
 * e-mail; what it leaves blank stays (it has no capitol telephones at all, and only one district office a person).
 * A roster that is not newer than the packed data changes nothing.
 */
export function withRoster(people: PeopleFile, roster: Roster | undefined): PeopleFile {
  const { source } = people;
  if (!roster || roster.jurisdiction !== people.jurisdiction || roster.asOf <= source.asOf) return people;
  const known = new Map(people.legislators.map((l) => [l.id, l]));
  const legislators = seated(people, roster.members).map((member) =>
    merged(member, known.get(member.id), source.asOf),
  );
  const sitting = new Set(legislators.map((l) => l.id));
  return {
    ...people,
    source: { ...source, asOf: roster.asOf, numbersAsOf: source.asOf },
    legislators: legislators.sort((a, b) => compareRefs(a, b) || (a.name < b.name ? -1 : 1)),
    vacancies: vacanciesOf(people, legislators),
    committees: people.committees
      .map((c) => ({ ...c, members: c.members.filter((m) => sitting.has(m.id)) }))
      .filter((c) => c.members.length > 0),
  };
}

/** What {@link withRoster} made of the packed people, counted. */
export function rosterChanges(before: PeopleFile, after: PeopleFile): RosterChanges {
  const sitting = new Set(after.legislators.map((l) => l.id));
  const count = (kind: SeatNews['kind']) => after.legislators.filter((l) => l.news?.kind === kind).length;
  return {
    added: count('new'),
    moved: count('moved'),
    gone: before.legislators.filter((l) => !sitting.has(l.id)).length,
    vacant: after.vacancies.length,
  };
}

/**
 * The rows that are to be believed. The file's writer carries party and district of the row before into the row of
 * somebody without a current seat: such a row counts only while a seat of that district is free without it.
 * A district that nobody knows is believed of nobody.
 */
function seated(people: PeopleFile, members: readonly RosterMember[]): RosterMember[] {
  const seats = seatsOf(people);
  const known = new Map(people.legislators.map((l) => [l.id, l]));
  const doubtful = new Set<RosterMember>();
  const taken = new Map<string, number>();
  const believed = members.filter((member) => seats.has(refKey(member)));
  for (const [i, member] of members.entries()) {
    const before = members[i - 1];
    const old = known.get(member.id);
    const moved = !old || refKey(old) !== refKey(member);
    if (moved && before && refKey(before) === refKey(member) && before.party === member.party)
      doubtful.add(member);
  }
  for (const member of believed) if (!doubtful.has(member)) take(taken, member);
  return believed.filter((member) => {
    if (!doubtful.has(member)) return true;
    const free = (taken.get(refKey(member)) ?? 0) < (seats.get(refKey(member)) ?? 0);
    if (free) take(taken, member);
    return free;
  });
}

const take = (taken: Map<string, number>, ref: DistrictRef): void =>
  void taken.set(refKey(ref), (taken.get(refKey(ref)) ?? 0) + 1);

/** Seats by district, as the packed data fills and leaves them. */
function seatsOf(people: PeopleFile): Map<string, number> {
  const seats = new Map<string, number>();
  for (const ref of [...people.legislators, ...people.vacancies]) take(seats, ref);
  return seats;
}

function merged(row: RosterMember, old: Legislator | undefined, since: string): Legislator {
  const { id, name, familyName, party, chamber, district, email, voice, address } = row;
  const hasNumber = old?.offices.some((office) => office.voice !== undefined) ?? false;
  const found = hasNumber || voice === undefined ? [] : [office(voice, address)];
  const kept = email ?? old?.email;
  const news: SeatNews | undefined = !old
    ? { kind: 'new', since }
    : refKey(old) !== refKey(row)
      ? { kind: 'moved', since, from: { chamber: old.chamber, district: old.district } }
      : undefined;
  return {
    ...{ id, name, familyName, chamber, district },
    party: party || (old?.party ?? ''),
    ...(kept !== undefined && { email: kept }),
    offices: [...(old?.offices ?? []), ...found],
    ...(news && { news }),
  };
}

const office = (voice: string, address: string | undefined): Legislator['offices'][number] => ({
  kind: 'district',
  voice,
  ...(address !== undefined && { address }),
});

/** One entry for every seat that nobody holds any more. */
function vacanciesOf(people: PeopleFile, legislators: readonly Legislator[]): DistrictRef[] {
  const taken = new Map<string, number>();
  for (const legislator of legislators) take(taken, legislator);
  const vacancies: DistrictRef[] = [];
  for (const ref of [...people.legislators, ...people.vacancies]) {
    const left = taken.get(refKey(ref)) ?? 0;
    if (left > 0) taken.set(refKey(ref), left - 1);
    else vacancies.push({ chamber: ref.chamber, district: ref.district });
  }
  return vacancies.sort(compareRefs);
}

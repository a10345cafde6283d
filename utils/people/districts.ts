/** From the people of a jurisdiction to what a reader chooses and keeps: districts, and a place made of them. */
import type { Legislature } from '../model/legislature';
import type { DistrictRef, Legislator, PeopleFile, Place } from '../model/legislator';
import type { DistrictChoice } from '../model/views';
import { everywhere, groundName, seatsOfGround } from './ground';
import { compareRefs, refKey } from './order';
import { titleOf } from './title';

/**
 * Every district of the jurisdiction with its members, chamber by chamber in
 * natural order. A district with no member (its seats are vacant) is listed
 * with none. Idaho's seats `8A` and `8B` are one choice, `8`.
 */
export function districtChoices(people: PeopleFile, legislature: Legislature): DistrictChoice[] {
  const choices = new Map<string, DistrictChoice>();
  const choiceOf = (ref: DistrictRef): DistrictChoice => {
    const district = groundName(people.jurisdiction, ref);
    const key = refKey({ chamber: ref.chamber, district });
    const known = choices.get(key);
    if (known) return known;
    const chamberName = legislature.chambers[ref.chamber]?.name ?? '';
    const choice: DistrictChoice = { chamber: ref.chamber, district, chamberName, members: [] };
    choices.set(key, choice);
    return choice;
  };
  for (const vacancy of people.vacancies) choiceOf(vacancy);
  for (const legislator of [...people.legislators].sort(compareLegislators)) {
    const { id, name, party } = legislator;
    choiceOf(legislator).members.push({ id, name, party, title: titleOf(legislator, legislature) });
  }
  return [...choices.values()].sort(compareRefs);
}

/**
 * The place of somebody who lives in the given districts: their legislators and
 * the vacant seats among them. Seats that everybody there elects are added (at
 * large in DC and Puerto Rico, both seats of an Idaho district).
 */
export function placeOf(
  people: PeopleFile,
  districts: readonly DistrictRef[],
  id: string,
): Omit<Place, 'legislature'> {
  const wanted = new Map<string, DistrictRef>();
  for (const ref of districts) {
    for (const seat of seatsOfGround(people.jurisdiction, ref)) wanted.set(refKey(seat), seat);
  }
  for (const ref of everywhere(people.jurisdiction)) wanted.set(refKey(ref), { ...ref });
  const isWanted = (ref: DistrictRef) => wanted.has(refKey(ref));
  const legislators = people.legislators.filter(isWanted).sort(compareLegislators);
  const mine = new Set(legislators.map((l) => l.id));
  return {
    id,
    jurisdiction: people.jurisdiction,
    districts: [...wanted.values()].sort(compareRefs),
    legislators,
    vacancies: people.vacancies.filter(isWanted).sort(compareRefs),
    committees: people.committees.filter((c) => c.members.some(({ id }) => mine.has(id))),
    ...(people.executives && { executives: people.executives }),
    asOf: people.source.asOf,
    ...(people.source.numbersAsOf !== undefined && { numbersAsOf: people.source.numbersAsOf }),
  };
}

const compareLegislators = (a: Legislator, b: Legislator): number =>
  compareRefs(a, b) ||
  a.familyName.localeCompare(b.familyName, 'en') ||
  a.name.localeCompare(b.name, 'en') ||
  (a.id < b.id ? -1 : 1);

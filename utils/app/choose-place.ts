import { legislatureOf } from '../jurisdictions';
import type { DistrictRef, Place } from '../model/legislator';
import { fail, ok, type Result } from '../model/result';
import type { DistrictChoice, StateChoice } from '../model/views';
import { districtChoices, placeOf } from '../people';
import type { PagePorts } from './ports';

/** States to choose from, in the order of their names; the made-up one last. */
export async function stateChoices(ports: PagePorts): Promise<StateChoice[]> {
  const known = (await ports.people.states()).flatMap((code) => legislatureOf(code) ?? []);
  return known
    .map(({ code, name, legislature, hosts }) => ({ code, name, legislature, hosts }))
    .sort((a, b) => Number(a.code === 'xx') - Number(b.code === 'xx') || a.name.localeCompare(b.name));
}

/** @returns the districts of a state with their members; problems `people_missing`, `people_broken` */
export async function choicesIn(
  ports: PagePorts,
  jurisdiction: string,
): Promise<Result<{ choices: DistrictChoice[]; asOf: string }>> {
  const legislature = legislatureOf(jurisdiction);
  if (!legislature) return fail('people_missing', jurisdiction);
  const people = await ports.people.load(jurisdiction);
  if (!people.ok) return people;
  return ok({ choices: districtChoices(people.value, legislature), asOf: people.value.source.asOf });
}

/**
 * A place of the reader's, with a copy of its members and titles, so that a look-up reads one record.
 * @param wanted with the id and name of a place that is changed or added; `home` where there is none yet
 * @returns problems `people_missing`, `people_broken`, `place_missing` where a district is not one of that state
 */
export async function placeFor(
  ports: PagePorts,
  wanted: { jurisdiction: string; districts: DistrictRef[]; id?: string; placeName?: string },
): Promise<Result<Place>> {
  const legislature = legislatureOf(wanted.jurisdiction);
  if (!legislature) return fail('people_missing', wanted.jurisdiction);
  const people = await ports.people.load(wanted.jurisdiction);
  if (!people.ok) return people;
  const choices = districtChoices(people.value, legislature);
  const isKnown = (d: DistrictRef) =>
    choices.some((c) => c.chamber === d.chamber && c.district === d.district);
  if (wanted.districts.length === 0 || !wanted.districts.every(isKnown)) return fail('place_missing');
  const { id = 'home', placeName } = wanted;
  return ok({
    ...placeOf(people.value, wanted.districts, id),
    legislature,
    ...(placeName && { name: placeName }),
  });
}

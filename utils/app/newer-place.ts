import type { PeopleFile, Place } from '../model/legislator';
import { placeOf } from '../people';
import type { PagePorts } from './ports';

/** The same place with the members of other data. */
export function renewed(place: Place, people: PeopleFile): Place {
  const { name, legislature } = place;
  return {
    ...placeOf(people, place.districts, place.id),
    legislature,
    ...(name !== undefined && { name }),
  };
}

/**
 * The reader's places with the members of newer data, where there is newer than they were chosen from: after an
 * update of the extension. Asked by our own pages when they open.
 * @returns those that change; a place whose data cannot be read keeps the old
 */
export async function newerPlaces(ports: PagePorts): Promise<Place[]> {
  const newer: Place[] = [];
  for (const place of await ports.store.places()) {
    if ((await ports.peopleDay(place.jurisdiction)) <= place.asOf) continue;
    const people = await ports.people.load(place.jurisdiction);
    if (people.ok && people.value.source.asOf > place.asOf) newer.push(renewed(place, people.value));
  }
  return newer;
}

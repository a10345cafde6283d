import type { Place } from '../model/legislator';
import { placeOf } from '../people';
import type { PagePorts } from './ports';

/**
 * The reader's districts with the members of newer data, where this build carries newer than they were
 * chosen from: after an update of the extension. Asked by our own pages when they open.
 * @returns null where there is nothing newer, or the data cannot be read: then the old stay
 */
export async function newerPlace(ports: PagePorts): Promise<Place | null> {
  const place = await ports.store.place();
  if (!place || (await ports.peopleDay(place.jurisdiction)) <= place.asOf) return null;
  const people = await ports.people.load(place.jurisdiction);
  if (!people.ok || people.value.source.asOf <= place.asOf) return null;
  return { ...place, ...placeOf(people.value, place.districts, place.id) };
}

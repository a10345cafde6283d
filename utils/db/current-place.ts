/** Which of the reader's places is the current one. */
import type { IDBPObjectStore } from 'idb';
import type { Place } from '../model/legislator';
import { withDatabase } from './open';
import type { RotundaDb } from './schema';

export const PLACE_STORES: ('places' | 'current')[] = ['places', 'current'];

export const readCurrentPlace = (): Promise<Place | undefined> =>
  withDatabase((db) => {
    const tx = db.transaction(PLACE_STORES);
    return currentPlace(tx.objectStore('places'), tx.objectStore('current'));
  });

type Readable<N extends 'places' | 'current'> = IDBPObjectStore<
  RotundaDb,
  ('places' | 'current')[],
  N,
  'readonly'
>;

/** The place that was chosen, else the one that was there before there could be several, else the first. */
export async function currentPlace(
  places: Readable<'places'>,
  current: Readable<'current'>,
): Promise<Place | undefined> {
  const chosen = await current.get('place');
  const ids = [chosen?.id ?? 'home', 'home'];
  for (const id of ids) {
    const place = await places.get(id);
    if (place) return place;
  }
  return (await places.getAll(null, 1))[0];
}

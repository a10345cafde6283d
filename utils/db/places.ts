/** The reader's places, and which of them is the current one. */
import type { IDBPObjectStore } from 'idb';
import type { Store } from '../app/ports';
import type { Place } from '../model/legislator';
import type { Roster } from '../model/roster';
import { withDatabase } from './open';
import type { RotundaDb } from './schema';

type PlaceStore = Pick<
  Store,
  'place' | 'places' | 'savePlace' | 'usePlace' | 'removePlace' | 'renewPlaces' | 'roster'
>;

const BOTH = ['places', 'current'] as const;
type Both = (typeof BOTH)[number][];

/** @param changed called after each committed write */
export function placeStore(changed: () => void): PlaceStore {
  return {
    place: () =>
      withDatabase(async (db) => {
        const tx = db.transaction(BOTH);
        return (await inOrder(tx.objectStore('places'), tx.objectStore('current')))[0];
      }),

    places: () =>
      withDatabase((db) => {
        const tx = db.transaction(BOTH);
        return inOrder(tx.objectStore('places'), tx.objectStore('current'));
      }),

    async savePlace(place: Place) {
      await withDatabase(async (db) => {
        const tx = db.transaction(BOTH, 'readwrite', { durability: 'strict' });
        const places = tx.objectStore('places');
        // A request that is sent again finds it there, and does not choose it twice.
        const isNew = (await places.getKey(place.id)) === undefined;
        void places.put(place);
        if (isNew) void tx.objectStore('current').put({ what: 'place', id: place.id });
        await tx.done;
      });
      changed();
    },

    async usePlace(id: string) {
      await withDatabase(async (db) => {
        const tx = db.transaction(BOTH, 'readwrite', { durability: 'strict' });
        if ((await tx.objectStore('places').getKey(id)) !== undefined)
          void tx.objectStore('current').put({ what: 'place', id });
        await tx.done;
      });
      changed();
    },

    async removePlace(id: string) {
      await withDatabase(async (db) => {
        const tx = db.transaction(BOTH, 'readwrite', { durability: 'strict' });
        // A current place that is gone leaves the first of the rest in its stead.
        void tx.objectStore('places').delete(id);
        await tx.done;
      });
      changed();
    },

    async renewPlaces(places: readonly Place[], roster?: Roster) {
      await withDatabase(async (db) => {
        const tx = db.transaction(['places', 'rosters'], 'readwrite', { durability: 'strict' });
        const store = tx.objectStore('places');
        if (roster) void tx.objectStore('rosters').put(roster);
        for (const place of places) {
          const held = await store.get(place.id);
          // Removed, or moved to other districts, while the newer data was read: that stands.
          if (!held || !sameDistricts(held, place)) continue;
          void store.put(held.name === undefined ? place : { ...place, name: held.name });
        }
        await tx.done;
      });
      changed();
    },

    roster: (jurisdiction) => withDatabase((db) => db.get('rosters', jurisdiction)),
  };
}

type Readable<N extends 'places' | 'current'> = IDBPObjectStore<RotundaDb, Both, N, 'readonly'>;

async function inOrder(places: Readable<'places'>, current: Readable<'current'>): Promise<Place[]> {
  const [all, chosen] = await Promise.all([places.getAll(), current.get('place')]);
  const first = all.find((p) => p.id === chosen?.id) ?? all.find((p) => p.id === 'home') ?? all[0];
  return first ? [first, ...all.filter((p) => p !== first)] : [];
}

const sameDistricts = (a: Place, b: Place): boolean =>
  a.jurisdiction === b.jurisdiction && JSON.stringify(a.districts) === JSON.stringify(b.districts);

/** The reader's places, and which of them is the current one. */
import type { PageStore } from '../app/ports';
import type { Place } from '../model/legislator';
import { write } from './open';
import { PLACE_STORES } from './current-place';

type PlaceStore = Pick<PageStore, 'savePlace' | 'usePlace' | 'removePlace' | 'renewPlaces'>;

/** @param changed called after each committed write */
export function placeStore(changed: () => void): PlaceStore {
  return {
    async savePlace(place) {
      await write(PLACE_STORES, async (tx) => {
        const places = tx.objectStore('places');
        // A request that is sent again finds it there, and does not choose it twice.
        const isNew = (await places.getKey(place.id)) === undefined;
        void places.put(place);
        if (isNew) void tx.objectStore('current').put({ what: 'place', id: place.id });
      });
      changed();
    },

    async usePlace(id) {
      await write(PLACE_STORES, async (tx) => {
        if ((await tx.objectStore('places').getKey(id)) !== undefined)
          void tx.objectStore('current').put({ what: 'place', id });
      });
      changed();
    },

    async removePlace(id) {
      // A current place that is gone leaves the first of the rest in its stead.
      await write(['places'], (tx) => tx.objectStore('places').delete(id));
      changed();
    },

    async renewPlaces(newer, roster) {
      await write(['places', 'rosters'], async (tx) => {
        const places = tx.objectStore('places');
        if (roster) void tx.objectStore('rosters').put(roster);
        for (const place of newer) {
          const held = await places.get(place.id);
          // Removed, or moved to other districts, while the newer data was read: that stands.
          if (held && sameDistricts(held, place)) void places.put({ ...place, ...nameOf(held) });
        }
      });
      changed();
    },
  };
}

const sameDistricts = (a: Place, b: Place): boolean =>
  a.jurisdiction === b.jurisdiction && JSON.stringify(a.districts) === JSON.stringify(b.districts);

const nameOf = ({ name }: Place) => (name === undefined ? {} : { name });

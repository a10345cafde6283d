import type { Place } from '../model/legislator';
import type { PlaceView } from '../model/views';

/** The reader's districts as the screens show them, with who sits for each. Pure. */
export function placeView(place: Place): PlaceView {
  const { legislature } = place;
  return {
    jurisdiction: place.jurisdiction,
    jurisdictionName: legislature.name,
    districts: place.districts.map((d) => {
      const chamber = legislature.chambers[d.chamber];
      return {
        ...d,
        chamberName: chamber?.name ?? '',
        members: place.legislators
          .filter((l) => l.chamber === d.chamber && l.district === d.district)
          .map(({ id, name, party }) => ({ id, name, party, title: chamber?.shortTitle ?? '' })),
      };
    }),
    asOf: place.asOf,
  };
}

import type { Place } from '../model/legislator';
import type { PlaceView } from '../model/views';

/** The reader's districts as the screens show them, with who sits for each. Pure. */
export function placeView(place: Place): PlaceView {
  const { legislature } = place;
  return {
    id: place.id,
    name: place.name ?? '',
    jurisdiction: place.jurisdiction,
    jurisdictionName: legislature.name,
    districts: place.districts.map((d) => {
      const chamber = legislature.chambers[d.chamber];
      return {
        ...d,
        chamberName: chamber?.name ?? '',
        members: place.legislators
          .filter((l) => l.chamber === d.chamber && l.district === d.district)
          .map(({ id, name, party, news }) => ({
            ...{ id, name, party, title: chamber?.shortTitle ?? '' },
            ...(news && { news }),
          })),
        vacant: place.vacancies.filter((v) => v.chamber === d.chamber && v.district === d.district).length,
      };
    }),
    asOf: place.asOf,
    numbersAsOf: place.numbersAsOf ?? place.asOf,
  };
}

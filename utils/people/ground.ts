/**
 * Where the data's district names and the ground a voter stands on differ.
 * One voter can be represented by several districts of one chamber: seats that
 * carry names of their own, and seats that the whole jurisdiction elects.
 */
import type { DistrictRef } from '../model/legislator';

/** Idaho elects two representatives from each legislative district, as "Seat A" and "Seat B"; everyone there has both. */
const IDAHO_SEAT = /^(\d+)[AB]$/;

/** Seats that every voter of the jurisdiction elects. */
const EVERYWHERE: Readonly<Record<string, readonly DistrictRef[]>> = {
  /** The council's chair and four members at large (D.C. Code 1-204.01). */
  dc: [
    { chamber: 'legislature', district: 'At-Large' },
    { chamber: 'legislature', district: 'Chairman' },
  ],
  /** Members at large in each chamber (Constitution of Puerto Rico, art. III, sec. 3 and 7). */
  pr: [
    { chamber: 'upper', district: 'At-Large' },
    { chamber: 'lower', district: 'At-Large' },
  ],
};

/** The name under which a voter knows a district: Idaho's `8A` and `8B` are both district `8`. */
export function groundName(jurisdiction: string, ref: DistrictRef): string {
  if (jurisdiction === 'id' && ref.chamber === 'lower') return ref.district.replace(IDAHO_SEAT, '$1');
  return ref.district;
}

/**
 * All districts that represent somebody who lives in the given one, under the
 * data's names: `id` `lower/8` or `lower/8A` -> `8A` and `8B`; elsewhere the district itself.
 */
export function seatsOfGround(jurisdiction: string, ref: DistrictRef): DistrictRef[] {
  if (jurisdiction === 'id' && ref.chamber === 'lower') {
    const ground = groundName(jurisdiction, ref);
    return ['A', 'B'].map((seat) => ({ chamber: 'lower', district: `${ground}${seat}` }));
  }
  return [{ chamber: ref.chamber, district: ref.district }];
}

/** The districts that the whole jurisdiction elects: every voter has them, wherever they live. */
export const everywhere = (jurisdiction: string): readonly DistrictRef[] => EVERYWHERE[jurisdiction] ?? [];

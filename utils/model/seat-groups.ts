/** A found place as the questions that a reader has to answer: for each kind of seat, which district is theirs. */
import type { Chamber } from './bill';
import type { DistrictRef } from './legislator';
import type { FoundDistrict, FoundPlace } from './views';

/** Districts of which a voter has one: a chamber's, or those that lie over a chamber's (New Hampshire's floterial ones). */
export interface SeatGroup {
  /** `lower`, `lower over`. */
  key: string;
  chamberName: string;
  /** True where a voter may have none of them. */
  overlay: boolean;
  here: FoundDistrict[];
  /** Others within the uncertainty, the nearest first. */
  near: FoundPlace['near'];
}

const isSame = (a: DistrictRef, b: DistrictRef): boolean =>
  a.chamber === b.chamber && a.district === b.district;

/** The key of the group that a chamber's districts belong to, or those over them. */
export const groupKey = (chamber: Chamber, over: boolean): string => `${chamber}${over ? ' over' : ''}`;

/** In the order in which the chambers are listed. Seats that the whole state elects are nobody's to choose. */
export function seatGroups(place: FoundPlace): SeatGroup[] {
  const groups = new Map<string, SeatGroup>();
  const groupOf = (d: FoundDistrict): SeatGroup => {
    const key = groupKey(d.chamber, d.overlay ?? false);
    const known = groups.get(key);
    if (known) return known;
    const group = { key, chamberName: d.chamberName, overlay: d.overlay ?? false, here: [], near: [] };
    groups.set(key, group);
    return group;
  };
  for (const d of place.districts) if (!d.everywhere) groupOf(d).here.push(d);
  for (const d of place.near) if (!d.everywhere) groupOf(d).near.push(d);
  return [...groups.values()];
}

/** Districts that are sure: no other is near. */
export const sureDistricts = (groups: readonly SeatGroup[]): DistrictRef[] =>
  groups
    .filter((group) => group.near.length === 0)
    .flatMap((group) => group.here.map(({ chamber, district }) => ({ chamber, district })));

/** What a group offers to choose between. */
export const optionsOf = ({ here, near }: SeatGroup): FoundDistrict[] => [...here, ...near];

/** True where the reader has still to say which district is theirs. */
export const isOpen = (group: SeatGroup, chosen: readonly DistrictRef[], none: readonly string[]): boolean =>
  group.near.length > 0 &&
  !none.includes(group.key) &&
  !optionsOf(group).some((option) => chosen.some((c) => isSame(c, option)));

/** The reader's choice within one group, in the place of any other of it; null for none of them. */
export function chooseIn(
  group: SeatGroup,
  chosen: readonly DistrictRef[],
  picked: DistrictRef | null,
): DistrictRef[] {
  const options = optionsOf(group);
  return [
    ...chosen.filter((c) => !options.some((option) => isSame(c, option))),
    ...(picked ? [{ chamber: picked.chamber, district: picked.district }] : []),
  ];
}

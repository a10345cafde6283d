import type { Chamber } from '../model/bill';
import type { DistrictRef } from '../model/legislator';

/** The order in which chambers are listed everywhere: the smaller body first, as on a ballot. */
export const CHAMBER_ORDER: readonly Chamber[] = ['upper', 'lower', 'legislature'];

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Massachusetts counts within a county ("10th Bristol"): people look for the county first. */
const byPlaceFirst = (district: string): string => district.replace(/^(\d+)(?:st|nd|rd|th) (.+)$/, '$2 $1');

/** Districts as a person would count them: 2 before 10, 1A before 1B, the "Bristol" ones together. */
export const compareDistricts = (a: string, b: string): number =>
  collator.compare(byPlaceFirst(a), byPlaceFirst(b)) || collator.compare(a, b);

/** Chamber first, then district in natural order. */
export const compareRefs = (a: DistrictRef, b: DistrictRef): number =>
  CHAMBER_ORDER.indexOf(a.chamber) - CHAMBER_ORDER.indexOf(b.chamber) ||
  compareDistricts(a.district, b.district);

/** One string for one district of a jurisdiction, usable as a map key: `lower/10th Bristol`. */
export const refKey = (ref: DistrictRef): string => `${ref.chamber}/${ref.district}`;

/**
 * Seats by district of every legislature, to tell a vacancy from a mistake of
 * the source. Facts: Open States' metadata and Census TIGER/Line 2024 attributes,
 * which name the same districts.
 */
import { expandSeats, type DistrictSeats, type LegislatureSeats } from './seat-list';
import { ma, md, nh, vt } from './seats-irregular';

/** Seats of the House of Representatives by state, after the census of 2020 (2 U.S.C. 2a). */
const CONGRESS =
  'AL 7, AK 1, AZ 9, AR 4, CA 52, CO 8, CT 5, DE 1, FL 28, GA 14, HI 2, ID 2, IL 17, IN 9, IA 4, KS 4, KY 6, LA 6, ' +
  'ME 2, MD 8, MA 9, MI 13, MN 8, MS 4, MO 8, MT 2, NE 3, NV 4, NH 2, NJ 12, NM 3, NY 26, NC 14, ND 1, OH 15, OK 5, ' +
  'OR 6, PA 17, RI 2, SC 7, SD 1, TN 9, TX 38, UT 4, VT 1, VA 11, WA 10, WV 2, WI 8, WY 1';

const houseDistricts = CONGRESS.split(', ').map((entry) => {
  const [state = '', seats = ''] = entry.split(' ');
  return seats === '1' ? `${state}-AL` : `${state}-1..${seats}`;
});

const us: LegislatureSeats = {
  upper: {
    2: `
      Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii;
      Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan;
      Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico;
      New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island;
      South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia;
      Wisconsin; Wyoming
    `,
  },
  /** With the six delegates, who speak but do not vote. */
  lower: [...houseDistricts, 'AS-AL', 'DC-AL', 'GU-AL', 'MP-AL', 'PR-AL', 'VI-AL'].join('; '),
};

const LEGISLATURES: Readonly<Record<string, LegislatureSeats>> = {
  ak: { upper: 'A..T', lower: '1..40' },
  al: { upper: '1..35', lower: '1..105' },
  ar: { upper: '1..35', lower: '1..100' },
  az: { upper: '1..30', lower: { 2: '1..30' } },
  ca: { upper: '1..40', lower: '1..80' },
  co: { upper: '1..35', lower: '1..65' },
  ct: { upper: '1..36', lower: '1..151' },
  dc: { legislature: { 1: 'Chairman; Ward 1..8', 4: 'At-Large' } },
  de: { upper: '1..21', lower: '1..41' },
  fl: { upper: '1..40', lower: '1..120' },
  ga: { upper: '1..56', lower: '1..180' },
  hi: { upper: '1..25', lower: '1..51' },
  ia: { upper: '1..50', lower: '1..100' },
  id: { upper: '1..35', lower: '1..35{A,B}' },
  il: { upper: '1..59', lower: '1..118' },
  in: { upper: '1..50', lower: '1..100' },
  ks: { upper: '1..40', lower: '1..125' },
  ky: { upper: '1..38', lower: '1..100' },
  la: { upper: '1..39', lower: '1..105' },
  me: {
    upper: '1..35',
    lower: { 1: '1..151', '0+': 'Houlton Band of Maliseet Indians; Passamaquoddy Tribe' },
  },
  mi: { upper: '1..38', lower: '1..110' },
  mn: { upper: '1..67', lower: '1..67{A,B}' },
  mo: { upper: '1..34', lower: '1..163' },
  ms: { upper: '1..52', lower: '1..122' },
  mt: { upper: '1..50', lower: '1..100' },
  nc: { upper: '1..50', lower: '1..120' },
  nd: { upper: '1..47', lower: { 1: '4A; 4B', 2: '1..3; 5..47' } },
  ne: { legislature: '1..49' },
  nj: { upper: '1..40', lower: { 2: '1..40' } },
  nm: { upper: '1..42', lower: '1..70' },
  nv: { upper: '1..21', lower: '1..42' },
  ny: { upper: '1..63', lower: '1..150' },
  oh: { upper: '1..33', lower: '1..99' },
  ok: { upper: '1..48', lower: '1..101' },
  or: { upper: '1..30', lower: '1..60' },
  pa: { upper: '1..50', lower: '1..203' },
  pr: { upper: { 2: '1..8', '11+': 'At-Large' }, lower: { 1: '1..40', '11+': 'At-Large' } },
  ri: { upper: '1..38', lower: '1..75' },
  sc: { upper: '1..46', lower: '1..124' },
  sd: { upper: '1..35', lower: { 1: '26A; 26B; 28A; 28B', 2: '1..25; 27; 29..35' } },
  tn: { upper: '1..33', lower: '1..99' },
  tx: { upper: '1..31', lower: '1..150' },
  ut: { upper: '1..29', lower: '1..75' },
  va: { upper: '1..40', lower: '1..100' },
  wa: { upper: '1..49', lower: { 2: '1..49' } },
  wi: { upper: '1..33', lower: '1..99' },
  wv: { upper: { 2: '1..17' }, lower: '1..100' },
  wy: { upper: '1..31', lower: '1..62' },
  ma,
  md,
  nh,
  us,
  vt,
};

/** Codes of all jurisdictions whose seats are known, in alphabetical order. */
export const KNOWN_CODES: readonly string[] = Object.keys(LEGISLATURES).sort();

/** The districts of a jurisdiction with their seats; empty for an unknown code. */
export function seatsOf(code: string): DistrictSeats[] {
  const legislature = LEGISLATURES[code];
  return legislature ? expandSeats(legislature) : [];
}

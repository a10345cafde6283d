/** From the published CSV to a roster, with every doubt about it told: a bad one must not replace good data. */
import type { Chamber } from '../model/bill';
import { parseCsv } from '../model/csv';
import type { PeopleFile } from '../model/legislator';
import { fail, ok, type Result } from '../model/result';
import type { RosterMember } from '../model/roster';
import { refKey } from './order';
import { readNumber } from './read-number';

/** Columns of openstates-core's `write_csv` that are read here; it writes more. */
const COLUMNS = [
  'id',
  'name',
  'current_party',
  'current_district',
  'current_chamber',
  'family_name',
  'email',
  'district_address',
  'district_voice',
] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

const CHAMBERS: readonly string[] = ['upper', 'lower', 'legislature'] satisfies Chamber[];
const PERSON = /^ocd-person\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const EMAIL = /^[^\s@/]+@[^\s@/]+$/;

/** Fewer members than this share of those we have, in a state or in a chamber of some size: cut short. */
const LEAST = 0.6;
/** A chamber smaller than this can change by more than that. */
const SMALL = 10;
/** After the greatest change of a century some members stay; with fewer of them it is another state's roster. */
const LEAST_KNOWN = 0.1;

/**
 * @param people the packed people of the state that was asked for
 * @returns problems `roster_broken` (no such CSV: where says what is wrong with it), `roster_cut_short`,
 *   `roster_other_state`
 */
export function readRoster(text: string, people: PeopleFile): Result<RosterMember[]> {
  const rows = rowsOf(text);
  if (!rows.ok) return rows;
  const members: RosterMember[] = [];
  for (const row of rows.value) {
    const member = memberOf(row);
    if (!member) return fail('roster_broken', row.id.slice(0, 60));
    // Without a seat somebody sits nowhere.
    if (member.district !== '') members.push(member);
  }
  if (new Set(members.map((m) => m.id)).size !== members.length) return fail('roster_broken', 'id');
  return likely(members, people);
}

function rowsOf(text: string): Result<Row[]> {
  if (/^\s*</.test(text)) return fail('roster_broken', undefined, 'HTML');
  const parsed = parseCsv(text);
  // Each line of the published file ends with a line break, the last one too.
  if (!parsed || (text !== '' && !text.endsWith('\n'))) return fail('roster_cut_short');
  const [head = [], ...lines] = parsed;
  const places = COLUMNS.map((column) => head.indexOf(column));
  const missing = COLUMNS.find((_, i) => places[i] === -1);
  if (missing !== undefined) return fail('roster_broken', missing);
  const rows: Row[] = [];
  for (const [n, line] of lines.entries()) {
    if (line.length !== head.length) return fail('roster_broken', String(n + 2));
    rows.push(
      Object.fromEntries(COLUMNS.map((column, i) => [column, (line[places[i]!] ?? '').trim()])) as Row,
    );
  }
  return ok(rows);
}

function memberOf(row: Row): RosterMember | null {
  const chamber = row.current_chamber as Chamber;
  if (!PERSON.test(row.id) || row.name === '' || row.name.length > 200) return null;
  if (!CHAMBERS.includes(chamber) && row.current_district !== '') return null;
  const voice = readNumber(row.district_voice);
  return {
    id: row.id,
    name: row.name,
    familyName: row.family_name || row.name.slice(row.name.lastIndexOf(' ') + 1),
    party: row.current_party,
    chamber,
    district: row.current_district,
    ...(EMAIL.test(row.email) && { email: row.email }),
    ...(voice.ok && voice.value.extension === undefined && { voice: voice.value.number }),
    ...(row.district_address && { address: row.district_address.replace(/\s+/g, ' ') }),
  };
}

/** The file does not say of which state it is: its people and districts do. */
function likely(members: RosterMember[], people: PeopleFile): Result<RosterMember[]> {
  const known = new Set(people.legislators.map((l) => l.id));
  const districts = new Set([...people.legislators, ...people.vacancies].map(refKey));
  const strange = members.filter((m) => !districts.has(refKey(m))).length;
  const same = members.filter((m) => known.has(m.id)).length;
  if (members.length > 0 && (same < members.length * LEAST_KNOWN || strange > members.length * (1 - LEAST))) {
    return fail('roster_other_state', people.jurisdiction);
  }
  const count = (list: readonly { chamber: Chamber }[], chamber: string) =>
    list.filter((l) => l.chamber === chamber).length;
  const short = CHAMBERS.some((chamber) => {
    const had = count(people.legislators, chamber);
    return had >= SMALL && count(members, chamber) < had * LEAST;
  });
  if (short || members.length < people.legislators.length * LEAST || members.length === 0) {
    return fail('roster_cut_short', people.jurisdiction, `${members.length} < ${people.legislators.length}`);
  }
  return ok(members);
}

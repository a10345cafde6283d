/**
 * A coalition's list of groups kept as a spreadsheet: one row a group. README, "A list of groups in a spreadsheet",
 * explains the columns to authors.
 */
import { parseCsv, toCsv, undefused } from '../model/csv';
import { MAX_FEED_BYTES, megabytes } from '../model/feed-size';
import type { Group } from '../model/group';
import { checkGroup } from '../model/parse-feed';
import { slugOf } from '../model/draft';
import { fail, ok, type Problem, type Result } from '../model/result';
import { letterOf } from './columns';

export const GROUP_COLUMNS = [
  'group',
  'group_id',
  'web',
  'contact',
  'contact_email',
  'contact_phone',
  'state',
  'districts',
  'languages',
  'about',
  'campaigns',
  'feed',
] as const;
type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** Turns what somebody typed for a district into OCD ids; empty where there is none such. */
export type ReadDistrict = (typed: string, state: string) => string[];

export interface CsvGroups {
  groups: Group[];
  /** Rows or cells that were left out: `csv_row` (where: cell, detail: rule broken, or the district that is none). */
  problems: Problem[];
}

/** True where a text is meant as such a list. */
export function isGroupList(text: string): boolean {
  const names = headerOf((/^[^\r\n]*/.exec(text.replace(/^\ufeff/, ''))?.[0] ?? '').split(','));
  return names.includes('group') && names.includes('districts');
}

const headerOf = (cells: readonly string[]): string[] =>
  cells.map((cell) => cell.replaceAll('"', '').trim().toLowerCase().replace(/\s+/g, '_'));

const listIn = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * @param text CSV as RFC 4180 has it
 * @param state where a row does not say its own: two letters
 * @returns the good rows and what is wrong with the others; a district that is none is told, and the group's others
 *   stay. Problems: `feed_too_big`, `csv_broken`, `csv_columns`, `csv_row` where no group is left
 */
export function groupsFromCsv(text: string, state: string, read: ReadDistrict): Result<CsvGroups> {
  if (text.length > MAX_FEED_BYTES) return fail('feed_too_big', undefined, megabytes(text.length));
  const table = parseCsv(text);
  if (!table) return fail('csv_broken');
  const [header = [], ...rows] = table;
  const names = headerOf(header);
  const missing = (['group', 'districts'] as const).filter((name) => !names.includes(name));
  if (missing.length > 0) return fail('csv_columns', undefined, missing.join(', '));
  const groups: Group[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  rows.forEach((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const cell = (name: GroupColumn) => undefused((cells[names.indexOf(name)] ?? '').trim());
    const at = (name: string) => {
      const column = names.indexOf(name);
      return column < 0 ? `${i + 2} (${name})` : `${letterOf(column)}${i + 2} (${name})`;
    };
    const districts = new Set<string>();
    for (const typed of listIn(cell('districts'))) {
      const found = read(typed, cell('state').toLowerCase() || state);
      if (found.length === 0)
        problems.push({
          code: 'csv_row',
          where: at('districts'),
          detail: `unknown_district:${typed.slice(0, 80)}`,
        });
      for (const id of found) districts.add(id);
    }
    const checked = checkGroup(draftOf(cell, names, cells, [...districts]));
    if (!checked.ok) {
      problems.push(...checked.problems.map((problem) => atCell(problem, at)));
      return;
    }
    if (ids.has(checked.value.id)) {
      problems.push({ code: 'csv_row', where: at('group_id'), detail: 'same_id_twice' });
      return;
    }
    ids.add(checked.value.id);
    groups.push(checked.value);
  });
  if (groups.length === 0 && problems.length > 0) return { ok: false, problems };
  return ok({ groups, problems });
}

function draftOf(
  cell: (name: GroupColumn) => string,
  names: readonly string[],
  cells: readonly string[],
  districts: string[],
): unknown {
  const optional = (name: GroupColumn, field: string) => (cell(name) === '' ? {} : { [field]: cell(name) });
  const contact = {
    ...optional('contact', 'name'),
    ...optional('contact_email', 'email'),
    ...(cell('contact_phone') !== '' && { phone: e164(cell('contact_phone')) }),
  };
  const about = Object.fromEntries(
    names.flatMap((name, column): [string, string][] => {
      const language = name === 'about' ? 'en' : /^about_([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/.exec(name)?.[1];
      const words = undefused((cells[column] ?? '').trim());
      return language !== undefined && words !== '' ? [[language, words]] : [];
    }),
  );
  const campaigns = cell('campaigns');
  return {
    id: cell('group_id') || slugOf(cell('group')),
    name: cell('group'),
    ...optional('web', 'url'),
    ...(Object.keys(contact).length > 0 && { contact }),
    ...(cell('languages') !== '' && { languages: cell('languages').split(/[;,\s]+/) }),
    ...(Object.keys(about).length > 0 && { about }),
    districts,
    ...(campaigns !== '' && campaigns.toLowerCase() !== 'all' && { campaigns: campaignsIn(campaigns) }),
    ...optional('feed', 'feed'),
  };
}

const campaignsIn = (cell: string): string[] => (cell.toLowerCase() === 'none' ? [] : cell.split(/[;,\s]+/));

/** Ten digits however they are set; what is not is left for the rule to refuse. */
function e164(written: string): string {
  const digits = written.replace(/\D/g, '');
  return /^1?\d{10}$/.test(digits) ? `+1${digits.slice(-10)}` : written;
}

const FIELD_COLUMNS: Record<string, string> = {
  ...{ id: 'group_id', name: 'group', url: 'web', districts: 'districts', languages: 'languages' },
  ...{ about: 'about', campaigns: 'campaigns', feed: 'feed' },
};

function atCell({ where = '', detail }: Problem, at: (name: string) => string): Problem {
  const [field = '', part = ''] = where.split(/[.[]/);
  const column =
    field === 'contact' ? (part === 'name' ? 'contact' : `contact_${part}`) : (FIELD_COLUMNS[field] ?? field);
  return { code: 'csv_row', where: at(column), ...(detail !== undefined && { detail }) };
}

/** The states that a list names, two letters each in lower case, so that their districts can be read first. */
export function statesInGroupList(text: string): string[] {
  const [header = [], ...rows] = parseCsv(text) ?? [];
  const column = headerOf(header).indexOf('state');
  if (column < 0) return [];
  const codes = rows.map((cells) => (cells[column] ?? '').trim().toLowerCase());
  return [...new Set(codes.filter((code) => /^[a-z]{2}$/.test(code)))];
}

/** @returns CSV that {@link groupsFromCsv} reads to the same groups; districts stand in it by their ids */
export function groupsToCsv(groups: readonly Group[]): string {
  const languages = [...new Set(groups.flatMap(({ about }) => Object.keys(about ?? {})))].sort();
  const others = languages.filter((language) => language !== 'en');
  const rows = groups.map((group) => [
    ...[group.name, group.id, group.url ?? ''],
    ...[group.contact?.name ?? '', group.contact?.email ?? '', group.contact?.phone ?? ''],
    ...['', group.districts.join('; '), (group.languages ?? []).join(' '), group.about?.['en'] ?? ''],
    group.campaigns === undefined ? '' : group.campaigns.join(' ') || 'none',
    group.feed ?? '',
    ...others.map((language) => group.about?.[language] ?? ''),
  ]);
  return toCsv([[...GROUP_COLUMNS, ...others.map((language) => `about_${language}`)], ...rows]);
}

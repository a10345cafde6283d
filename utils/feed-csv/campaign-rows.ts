/** The rows of one campaign as the document that they stand for, unchecked; and which cell each part came from. */
import type { Problem } from '../model/result';
import { GROUP_NAMES, GROUPS, PLAIN_COLUMNS, WORD_COLUMNS, type GroupName } from './columns';
import type { Row } from './sheet';

type Draft = Record<string, unknown>;

export interface CampaignDraft {
  draft: Draft;
  /** The cell to look at for a field's path, such as `targets[1].role`. */
  cellOf: (path: string) => string;
  /** `csv_row`: a later row says another thing than the first. */
  problem?: Problem;
}

export function draftOf(rows: readonly Row[]): CampaignDraft {
  const [first, ...later] = rows as [Row, ...Row[]];
  const cells = new Map<string, string>([['', first.cell('campaign')]]);
  const put = (to: Draft, path: string, row: Row, column: string, value: unknown): void => {
    const key = path.replace(/^.*\./, '');
    if (value !== undefined && value !== '') to[key] = value;
    cells.set(path, row.cell(column));
  };
  const draft: Draft = {};
  for (const [field, column] of Object.entries(FIELDS)) put(draft, field, first, column, first.text(column));
  for (const column of WORD_COLUMNS.filter((c) => c !== 'lead_guidance'))
    put(draft, column, first, column, first.words(column));
  draft['status'] ??= 'live';
  put(draft, 'bills', first, 'bills', billsOf(first));
  put(draft, 'id', first, 'campaign', first.text('campaign') || idOf(draft['bills'] as Bill[]));
  const lead = organisation(first, 'lead');
  if (lead) {
    draft['lead'] = lead;
    cells.set('lead', first.cell('lead'));
    cells.set('lead.url', first.cell('lead_url'));
    cells.set('lead.guidance', first.cell('lead_guidance'));
  }
  for (const group of GROUP_NAMES) {
    const found = rows.filter((row) => row.text(GROUPS[group].plain[0]) !== '');
    if (found.length > 0) draft[group] = found.map((row) => READ[group](row));
    found.forEach((row, i) => {
      const all = [...GROUPS[group].plain, ...GROUPS[group].words];
      for (const column of all) cells.set(`${group}[${i}].${fieldOf(group, column)}`, row.cell(column));
      cells.set(`${group}[${i}]`, row.cell(all[0]!));
    });
    cells.set(group, first.cell(GROUPS[group].plain[0]));
  }
  draft['targets'] ??= [{ who: 'my_legislators' }];
  const problem = later.map((row) => otherThan(first, row)).find((p) => p !== null);
  return { draft, cellOf: (path) => nearest(cells, path), ...(problem && { problem }) };
}

/** Fields of a campaign that are one plain cell. */
const FIELDS = { stance: 'stance', status: 'status', result: 'result', chamber: 'chamber' } as const;

/** `targets[1].note.es` is looked for as itself, then as `targets[1].note`, and so on. */
function nearest(cells: ReadonlyMap<string, string>, path: string): string {
  const cell = cells.get(path);
  if (cell !== undefined || path === '') return cell ?? '';
  return nearest(cells, path.replace(/(?:\.[^.[]*|\[\d+\]|^[^.[]*)$/, ''));
}

interface Bill {
  jurisdiction: string;
  session: string;
  identifier: string;
}

/** `SB 12; HB 34` of the row's state and session, or whole: `il/104th/SB 12`. */
const billsOf = (row: Row): Bill[] =>
  row
    .text('bills')
    .split(/[;,\n]/)
    .map((bill) => bill.trim())
    .filter((bill) => bill !== '')
    .map((bill) => {
      const parts = bill.split('/');
      const [jurisdiction, session] = parts.length === 3 ? parts : [row.text('state'), row.text('session')];
      const identifier = (parts.length === 3 ? parts[2]! : bill).trim();
      return {
        jurisdiction: jurisdiction!.trim().toLowerCase(),
        session: session!.trim(),
        // "SB12" is how many write it; in a feed there is one form.
        identifier: identifier.replace(/^([A-Za-z]+)(?=\d)/, '$1 '),
      };
    });

const idOf = ([bill]: readonly Bill[]): string =>
  bill
    ? [bill.jurisdiction, bill.session, bill.identifier]
        .join('-')
        .toLowerCase()
        .replace(/[^a-z0-9._]+/g, '-')
        .replace(/^[^a-z0-9]+/, '')
        .slice(0, 100)
    : '';

function organisation(row: Row, column: 'lead' | 'partner'): Draft | undefined {
  const name = row.text(column);
  if (name === '') return undefined;
  return filled({ name, url: row.text(`${column}_url`), guidance: row.words(`${column}_guidance`) });
}

/** Without the cells that are empty. */
const filled = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined && value !== ''));

const PEOPLE = /^ocd-person\//;

const READ: Record<GroupName, (row: Row) => Draft> = {
  targets: (row) => {
    const who = row.text('target');
    const goal = row.text('target_goal');
    return filled({
      who: PEOPLE.test(who) ? 'legislator' : who.toLowerCase().replace(/\s+/g, '_'),
      id: PEOPLE.test(who) ? who : '',
      name: row.text('committee'),
      chamber: row.text('target_chamber'),
      role: row.text('target_role'),
      note: row.words('target_note'),
      goal: /^\d+$/.test(goal) ? Number(goal) : goal,
    });
  },
  scripts: (row) =>
    filled({
      text: row.text('script'),
      language: row.text('script_language') || 'en',
      channel: row.text('script_channel') || 'live',
      role: row.text('script_role'),
      position: row.text('script_position'),
      chamber: row.text('script_chamber'),
    }),
  deadlines: (row) =>
    filled({
      type: row.text('deadline'),
      // A spreadsheet writes a blank and maybe seconds where the document has a T.
      at: row.text('deadline_at').replace(/^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::00)?$/, '$1T$2'),
      zone: row.text('deadline_zone'),
      chamber: row.text('deadline_chamber'),
      place: row.text('deadline_place'),
    }),
  partners: (row) => organisation(row, 'partner') ?? {},
  links: (row) => filled({ url: row.text('link'), title: row.text('link_title') }),
  positions: (row) => ({
    ...filled({ legislator: row.text('position_legislator'), position: row.text('position') }),
    source: filled({
      title: row.text('position_source'),
      url: row.text('position_source_url'),
      date: row.text('position_source_date'),
    }),
  }),
};

/** Columns whose field has another name than the column after its group's. */
const NAMES: Record<string, string> = {
  target: 'who',
  committee: 'name',
  script: 'text',
  deadline: 'type',
  partner: 'name',
  link: 'url',
  position: 'position',
  position_source: 'source',
  position_source_url: 'source.url',
  position_source_date: 'source.date',
};

const fieldOf = (group: GroupName, column: string): string => NAMES[column] ?? column.slice(group.length);

/** Later rows only add: what they repeat of the campaign itself must be the same. */
function otherThan(first: Row, later: Row): Problem | null {
  for (const column of PLAIN_COLUMNS) {
    const [a, b] = [first.text(column), later.text(column)];
    if (b !== '' && a !== b) return { code: 'csv_row', where: later.cell(column), detail: 'differs' };
  }
  for (const column of WORD_COLUMNS) {
    const words = first.words(column) ?? {};
    for (const [language, text] of Object.entries(later.words(column) ?? {})) {
      if (words[language] !== text)
        return { code: 'csv_row', where: later.cell(column, language), detail: 'differs' };
    }
  }
  return null;
}

/** From a spreadsheet's CSV to a feed: good campaigns are kept, what is wrong with the others is told cell by cell. */
import type { Campaign, Feed } from '../model/campaign';
import { parseCsv } from '../model/csv';
import { LIMITS } from '../model/feed-fields';
import { MAX_FEED_BYTES, megabytes } from '../model/feed-size';
import { checkCampaign, checkFeed } from '../model/parse-feed';
import { fail, ok, type Problem, type Result } from '../model/result';
import { draftOf } from './campaign-rows';
import { columnOf, NEEDED } from './columns';
import { readSheet, type Row, type Sheet } from './sheet';

/** What a list is called where it does not say so itself. */
export interface ListName {
  id: string;
  name: string;
  /** Instant of publication, ISO 8601. */
  updated: string;
}

export interface CsvFeed {
  feed: Feed;
  /** What is wrong with the rows that were left out: `csv_row` (where: cell, detail: rule broken). */
  problems: Problem[];
}

/** True where a text is meant as such a list, and not as a feed's JSON. */
export function isCsvList(text: string): boolean {
  const header = /^[^\r\n]*/.exec(text.replace(/^\ufeff/, ''))?.[0] ?? '';
  const names = header.split(',').map((h) => columnOf(h.replaceAll('"', ''))?.name);
  return names.includes('bills') && names.includes('title');
}

/**
 * @param text CSV as RFC 4180 has it, as spreadsheets publish it; columns as in `columns.ts`
 * @returns the feed with all campaigns that keep the rules, or problems: `feed_too_big`, `csv_broken`,
 *   `csv_columns` (detail: those that are missing), `csv_row` where no campaign is left
 */
export function feedFromCsv(text: string, given: ListName): Result<CsvFeed> {
  if (text.length > MAX_FEED_BYTES) return fail('feed_too_big', undefined, megabytes(text.length));
  const table = parseCsv(text);
  if (!table) return fail('csv_broken');
  const sheet = readSheet(table);
  const missing = NEEDED.filter((name) => !sheet.has(name));
  if (missing.length > 0) return fail('csv_columns', undefined, missing.join(', '));

  const campaigns: Campaign[] = [];
  const problems: Problem[] = [];
  for (const rows of campaignsOf(sheet)) {
    const { draft, cellOf, problem } = draftOf(rows);
    const checked = problem ? { ok: false as const, problems: [problem] } : checkCampaign(draft);
    if (checked.ok && campaigns.length < LIMITS.campaigns) campaigns.push(checked.value);
    else if (checked.ok) problems.push({ code: 'csv_row', where: cellOf(''), detail: 'too_many' });
    else {
      // Several fields may be made of one cell.
      const told = checked.problems.map((p) => problem ?? atCell(p, cellOf));
      problems.push(...new Map(told.map((p) => [`${p.where} ${p.detail}`, p])).values());
    }
  }
  if (campaigns.length === 0 && problems.length > 0) return { ok: false, problems };
  const first = (name: string) => sheet.rows.map((row) => row.text(name)).find((cell) => cell !== '');
  const url = first('group_url');
  const feed = checkFeed({
    rotunda: 1,
    id: first('group_id') ?? given.id,
    name: first('group') ?? given.name,
    ...(url !== undefined && { url }),
    updated: first('updated') ?? given.updated,
    campaigns,
  });
  return feed.ok ? ok({ feed: feed.value, problems }) : feed;
}

const atCell = (problem: Problem, cellOf: (path: string) => string): Problem => ({
  code: 'csv_row',
  where: cellOf(problem.where ?? ''),
  ...(problem.detail !== undefined && { detail: problem.detail }),
});

/** The rows of each campaign, in the order in which the campaigns first come. */
function campaignsOf(sheet: Sheet): Row[][] {
  const found = new Map<string, Row[]>();
  let last = '';
  for (const row of sheet.rows) {
    if (row.isEmpty) continue;
    // Neither a name nor bills: one more script or target of the campaign above.
    const name = row.text('campaign') || (row.text('bills') ? `\n${row.cell('bills')}` : last);
    const held = found.get(name);
    if (held) held.push(row);
    else found.set(name, [row]);
    last = name;
  }
  return [...found.values()];
}

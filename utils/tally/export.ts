/** The tally as files: CSV for spreadsheets, JSON for programs. */
import { parseBillKey } from '../model/bill';
import type { TallyView } from '../model/views';

/**
 * One CSV cell by RFC 4180. A spreadsheet runs a cell that begins with one of `= + - @`, a tab or
 * a return as a formula; a leading apostrophe makes it text
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const defused = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** Rows to a CSV document by RFC 4180: comma, CRLF, a final line end. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

const COLUMNS = [
  'campaign',
  'campaign_title',
  'stance',
  'bills',
  'target',
  'target_name',
  'chamber',
  'district',
  'calls',
  'contact',
  'voicemail',
  'unavailable',
  'skip',
  'position',
] as const;

const billNames = (keys: readonly string[]) =>
  keys
    .map((key) => {
      const bill = parseBillKey(key);
      return bill ? `${bill.jurisdiction.toUpperCase()} ${bill.session} ${bill.identifier}` : key;
    })
    .join('; ');

/** One row a campaign and target. Column names are the field's terms and are not translated. */
export function tallyCsv(tally: TallyView): string {
  const rows = tally.campaigns.flatMap((campaign) =>
    campaign.targets.map((t) => [
      campaign.key,
      campaign.title,
      campaign.stance ?? '',
      billNames(campaign.bills),
      t.id,
      t.name,
      t.chamber,
      t.district,
      t.calls,
      t.contact,
      t.voicemail,
      t.unavailable,
      t.skip,
      t.latestPosition ?? '',
    ]),
  );
  return toCsv([[...COLUMNS], ...rows]);
}

/** The same numbers as JSON; `source` says that callers reported them themselves. */
export function tallyJson(tally: TallyView, made: string): string {
  return `${JSON.stringify({ rotunda_tally: 1, made, source: 'self_report', ...tally }, null, 2)}\n`;
}

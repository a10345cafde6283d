/** The tally as files: CSV for spreadsheets, JSON for programs. */
import { parseBillKey } from '../model/bill';
import { toCsv } from '../model/csv';
import type { TallyView } from '../model/views';

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

/** Which campaigns a report is of, and its rows for them. */
import type { CampaignKey } from '../model/call';
import type { Tally } from '../tally/tally';
import { cleanLine, cleanText } from './clean';
import { figuresOf } from './figures';
import type { Fold } from './fold';
import type { Known, KnownCampaign } from './known';
import type { Toward } from './places';
import type { ReportCampaign } from './report';

export interface InScope {
  key: CampaignKey;
  known: KnownCampaign | undefined;
}

/** Those with calls that count, and of those known whatever is asked for and still goes on. */
export function campaignsIn({ scope, counted }: Fold, known: Known): InScope[] {
  const byKey = new Map(known.campaigns.map((c) => [c.key, c]));
  if (scope.campaign !== undefined) return [{ key: scope.campaign, known: byKey.get(scope.campaign) }];
  const going = known.campaigns.filter(
    (c) =>
      c.status !== 'archived' &&
      (scope.bill === undefined || c.bills.includes(scope.bill)) &&
      (scope.group === undefined || c.feed === scope.group),
  );
  const keys = new Set([...counted.campaigns.keys(), ...going.map((c) => c.key)]);
  return [...keys].sort().map((key) => ({ key, known: byKey.get(key) }));
}

/** With the most calls first. */
export const campaignRows = (campaigns: readonly InScope[], gaps: Toward, counted: Tally): ReportCampaign[] =>
  campaigns.map((c) => campaignRow(c, gaps, counted)).sort(byCalls);

function campaignRow({ key, known }: InScope, gaps: Toward, counted: Tally): ReportCampaign {
  const sheet = counted.campaigns.get(key);
  return {
    key,
    title: cleanLine(known?.title ?? key),
    ask: cleanLine(known?.ask ?? ''),
    bills: [...(known?.bills ?? [...(sheet?.bills.keys() ?? [])].sort())],
    stance: known?.stance ?? null,
    status: known?.status ?? null,
    result: known?.result ?? null,
    group: cleanLine(known?.group ?? ''),
    lead: cleanLine(known?.lead ?? ''),
    partners: (known?.partners ?? []).map(cleanLine),
    thanks: cleanText(known?.thanks ?? ''),
    link: known?.link ?? '',
    figures: figuresOf(sheet?.counts),
    progress: gaps.campaigns.get(key) ?? null,
  };
}

const byCalls = (a: ReportCampaign, b: ReportCampaign): number =>
  b.figures.attempts - a.figures.attempts || a.title.localeCompare(b.title) || (a.key < b.key ? -1 : 1);

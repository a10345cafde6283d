/** From the folded calls and what is known besides them to the report. */
import { OUTCOMES, REASONS, type CampaignKey } from '../model/call';
import { attempts, noCounts, rate, type Counts } from '../tally/counts';
import type { Evidence } from '../tally/evidence';
import { localDay } from '../tally/local-day';
import type { CampaignTally, Tally } from '../tally/tally';
import { STANDINGS, whipBoard, whipRow, type Voter } from '../tally/whip';
import { daysOf } from './days';
import { deadlinesOf } from './deadlines';
import { figuresOf } from './figures';
import { foldCalls, type Fold, type ReportCall } from './fold';
import type { Known, KnownCampaign } from './known';
import { districtRows, gapsToward, targetRows, type Toward } from './places';
import type * as R from './report';

/** A report of calls that are at hand all at once. */
export const reportOf = (
  calls: Iterable<ReportCall>,
  scope: R.ReportScope,
  asOf: Fold['asOf'],
  known: Known,
): R.Report => makeReport(foldCalls(calls, scope, asOf), known);

export function makeReport(fold: Fold, known: Known): R.Report {
  const { scope, asOf, counted, toward } = fold;
  const today = localDay(asOf.at, asOf.zone);
  const campaigns = campaignsIn(fold, known);
  const gaps = gapsToward(
    campaigns.flatMap((c) => (c.known ? [c.known] : [])),
    toward,
  );
  const deadlines = deadlinesOf(
    campaigns.flatMap((c) => (c.known ? [c.known] : [])),
    asOf.at,
    today,
  );
  const evidence = new Map(campaigns.map((c) => [c.key, evidenceFor(fold, c.key, c.known)]));
  const [only] = campaigns;
  const position =
    only && campaigns.length === 1 ? positionsBy(evidence.get(only.key) ?? [], today) : () => null;
  const targets = targetRows(counted, gaps, known.people).map((t) => ({ ...t, position: position(t.id) }));
  const districts = districtRows(counted, targets);
  const groups = groupRows(counted, known);
  const next = deadlines.findIndex((d) => !d.isPast);
  const isOver = campaigns.length > 0 && campaigns.every((c) => c.known?.status === 'archived');
  const days = daysOf(counted, scope, { today, deadlines, isOver });
  return {
    scope,
    made: asOf.at,
    zone: asOf.zone,
    today,
    source: 'self_report',
    groupName: scope.group === undefined ? '' : (known.groups.get(scope.group) ?? scope.group),
    headline: {
      figures: figuresOf(counted.counts),
      phoneCalls: counted.phoneCalls,
      last24h: figuresOf(counted.last24h),
      last7d: figuresOf(counted.last7d),
      people: peopleCalled(counted),
      districts: rate(districts.filter((d) => d.figures.attempts > 0).length, districts.length),
      groups: groups.filter((g) => g.figures.attempts > 0).length,
      ...firstAndLast(counted),
      progress: gaps.all,
      nextDeadline: next < 0 ? null : next,
      daysLeft: deadlines[next]?.daysLeft ?? null,
    },
    campaigns: campaigns.map((c) => campaignRow(c, gaps, counted)).sort(byCalls),
    deadlines,
    days,
    targets,
    districts,
    groups,
    outcomes: outcomeRows(counted.counts),
    reasons: reasonRows(counted),
    whip: campaigns.flatMap((c) => whipSummary(c.known, evidence.get(c.key) ?? [], today)),
    quotes: quotesIn(known),
    next: {
      deadlines: deadlines.flatMap((d, i) => (d.isPast ? [] : [i])),
      gaps: gaps.list.slice(0, 5),
      targetsMissing: gaps.list.length,
      callBacks: known.callBacks,
    },
  };
}

/** The same report with these notes in it, and no others. */
export const withQuotes = (report: R.Report, quotes: readonly R.Quote[], known: Known): R.Report => ({
  ...report,
  quotes: quotesIn({ ...known, quotes }),
});

interface InScope {
  key: CampaignKey;
  known: KnownCampaign | undefined;
}

/** Those with calls that count, and of those known whatever is asked for and still goes on. */
function campaignsIn({ scope, counted }: Fold, known: Known): InScope[] {
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

function campaignRow({ key, known }: InScope, gaps: Toward, counted: Tally): R.ReportCampaign {
  const sheet: Pick<CampaignTally, 'counts' | 'bills'> | undefined = counted.campaigns.get(key);
  const {
    title = key,
    ask = '',
    bills = [...(sheet?.bills.keys() ?? [])].sort(),
    stance = null,
  } = known ?? {};
  const {
    status = null,
    result = null,
    group = '',
    lead = '',
    partners = [],
    thanks = '',
    link = '',
  } = known ?? {};
  return {
    ...{ key, title, ask, bills, stance, status, result, group, lead, partners, thanks, link },
    figures: figuresOf(sheet?.counts ?? noCounts()),
    progress: gaps.campaigns.get(key) ?? null,
  };
}

const byCalls = (a: R.ReportCampaign, b: R.ReportCampaign): number =>
  b.figures.attempts - a.figures.attempts || a.title.localeCompare(b.title) || (a.key < b.key ? -1 : 1);

function peopleCalled(counted: Tally) {
  let called = 0;
  let reached = 0;
  for (const { counts } of counted.targets.values()) {
    if (attempts(counts) > 0) called += 1;
    if (counts.contact > 0) reached += 1;
  }
  return rate(reached, called);
}

function firstAndLast(counted: Tally): Pick<R.Headline, 'firstDay' | 'lastDay'> {
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  for (const day of counted.days.keys()) {
    if (firstDay === null || day < firstDay) firstDay = day;
    if (lastDay === null || day > lastDay) lastDay = day;
  }
  return { firstDay, lastDay };
}

const groupRows = (counted: Tally, { groups }: Known): R.GroupRow[] =>
  [...counted.groups]
    .map(([id, { counts }]) => ({ id, name: groups.get(id) ?? id, figures: figuresOf(counts) }))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));

function outcomeRows(counts: Counts): R.OutcomeRow[] {
  const all = attempts(counts);
  return OUTCOMES.flatMap((outcome) =>
    outcome === 'skip' ? [] : [{ outcome, rate: rate(counts[outcome], all) }],
  );
}

function reasonRows({ counts, reasons }: Tally): R.ReasonRow[] {
  const given = REASONS.map((reason) => ({ reason, n: reasons?.[reason] ?? 0 }));
  const rest = counts.unavailable - given.reduce((sum, { n }) => sum + n, 0);
  const rows: { reason: R.ReasonRow['reason']; n: number }[] = given.filter(({ n }) => n > 0);
  rows.sort((a, b) => b.n - a.n);
  if (rest > 0) rows.push({ reason: 'not_given', n: rest });
  return rows.map(({ reason, n }) => ({ reason, rate: rate(n, counts.unavailable) }));
}

function evidenceFor({ heard, scope }: Fold, key: CampaignKey, known: KnownCampaign | undefined): Evidence[] {
  const all = [...(heard.get(key)?.heard.values() ?? []), ...(known?.evidence ?? [])];
  return scope.to === undefined ? all : all.filter((e) => e.day <= scope.to!);
}

function positionsBy(evidence: readonly Evidence[], today: string): (id: string) => R.TargetPosition {
  const about = new Map<string, Evidence[]>();
  for (const one of evidence) about.set(one.legislator, [...(about.get(one.legislator) ?? []), one]);
  return (id) => {
    const { position, evidence: sorted, conflict } = whipRow({ id } as Voter, about.get(id) ?? [], today);
    const [newest] = sorted;
    return {
      standing: position,
      day: newest?.day ?? '',
      source: newest?.source ?? null,
      isDisputed: conflict !== null,
    };
  };
}

function whipSummary(
  known: KnownCampaign | undefined,
  evidence: readonly Evidence[],
  today: string,
): R.WhipSummary[] {
  if (!known || known.voters.length === 0) return [];
  const board = whipBoard(known.voters, evidence, known.vote ?? { want: 'yes' }, today);
  const { counts, open, daysLeft } = board;
  return [
    {
      campaign: known.key,
      want: known.vote?.want ?? null,
      voters: board.rows.length,
      counts: Object.fromEntries(STANDINGS.map((s) => [s, counts[s]])) as R.WhipSummary['counts'],
      needed: known.vote ? board.needed : null,
      outstanding: known.vote ? board.outstanding : null,
      open,
      disputed: board.rows.filter((row) => row.conflict !== null).length,
      daysLeft,
    },
  ];
}

const quotesIn = ({ quotes, people, groups }: Known): R.Quote[] =>
  quotes.map((q) => ({
    ...q,
    targetName: people.get(q.target)?.name ?? q.targetName,
    group: groups.get(q.group) ?? q.group,
  }));

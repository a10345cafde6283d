/** From the folded calls and what is known besides them to the report. */
import { OUTCOMES, REASONS } from '../model/call';
import { attempts, rate, type Counts } from '../tally/counts';
import { localDay } from '../tally/local-day';
import type { Tally } from '../tally/tally';
import { daysOf } from './days';
import { deadlinesOf } from './deadlines';
import { figuresOf } from './figures';
import { foldCalls, type Fold, type ReportCall } from './fold';
import { campaignRows, campaignsIn } from './campaigns';
import { cleanLine, cleanText } from './clean';
import type { Known } from './known';
import { districtRows, gapsToward, targetRows } from './places';
import type * as R from './report';
import { evidenceFor, positionsBy, whipSummary } from './votes';

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
    groupName: scope.group === undefined ? '' : groupName(known, scope.group),
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
    campaigns: campaignRows(campaigns, gaps, counted),
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

const groupRows = (counted: Tally, known: Known): R.GroupRow[] =>
  [...counted.groups]
    .map(([id, { counts }]) => ({ id, name: groupName(known, id), figures: figuresOf(counts) }))
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

const groupName = ({ groups }: Known, id: string): string => cleanLine(groups.get(id) ?? id);

const quotesIn = (known: Known): R.Quote[] =>
  known.quotes.map((q) => ({
    ...q,
    text: cleanText(q.text),
    targetName: cleanLine(known.people.get(q.target)?.name ?? q.targetName),
    group: groupName(known, q.group),
  }));

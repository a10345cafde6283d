/**
 * The report as one CSV table for spreadsheets: a row for each thing that it counts, all with the same columns, so that
 * it can be filtered by `section` and every column summed within one. Column names and sections are the field's terms
 * and are not translated. RFC 4180; formulas are defused (`csvCell`).
 *
 * Sections: `total`, `last_24_hours`, `last_7_days`, `campaign`, `day`, `target`, `district`, `group`, `reason` (rows of
 * calls); `votes` (rows of targets by position), `deadline`, `quote`.
 */
import { toCsv } from '../model/csv';
import { STANDINGS } from '../tally/whip';
import type { Figures, Progress, Report, Seat } from './report';

export const COLUMNS = [
  'section',
  'id',
  'name',
  'campaign',
  'jurisdiction',
  'chamber',
  'district',
  'party',
  'day',
  'calls',
  'contact',
  'voicemail',
  'unavailable',
  'skip',
  'goal',
  'goal_calls',
  'missing',
  'position',
  'position_day',
  'position_source',
  'votes',
  'text',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

export interface CsvOptions {
  /** A byte order mark at the start: spreadsheet programs that guess the encoding then read UTF-8. */
  bom?: boolean;
}

export function reportCsv(report: Report, { bom = false }: CsvOptions = {}): string {
  const table = [COLUMNS, ...rowsOf(report).map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  return `${bom ? '\ufeff' : ''}${toCsv(table)}`;
}

const figures = (f: Figures): Row => ({
  calls: f.attempts,
  contact: f.reached.n,
  voicemail: f.voicemail.n,
  unavailable: f.unavailable.n,
  skip: f.skipped,
});

const progress = (p: Progress | null): Row =>
  p ? { goal: p.goal, goal_calls: p.calls, missing: p.missing } : {};

const seat = ({ jurisdiction, chamber, district }: Seat): Row => ({ jurisdiction, chamber, district });

function rowsOf(report: Report): Row[] {
  const { headline, scope } = report;
  const of = scope.campaign === undefined ? {} : { campaign: scope.campaign };
  return [
    { section: 'total', ...of, ...figures(headline.figures), ...progress(headline.progress) },
    { section: 'last_24_hours', ...of, ...figures(headline.last24h) },
    { section: 'last_7_days', ...of, ...figures(headline.last7d) },
    ...report.campaigns.map((c): Row => ({
      ...{ section: 'campaign', id: c.key, name: c.title, campaign: c.key },
      ...{ ...figures(c.figures), ...progress(c.progress) },
    })),
    ...report.days
      .filter((d) => !d.isAhead)
      .map((d): Row => ({ section: 'day', id: d.day, ...of, day: d.day, ...figures(d.figures) })),
    ...report.targets.map((t): Row => ({
      ...{ section: 'target', id: t.id, name: t.name, ...of, ...seat(t), party: t.party },
      ...{ ...figures(t.figures), ...progress(t.progress) },
      ...(t.position && {
        position: t.position.standing,
        position_day: t.position.day,
        position_source: t.position.source ?? '',
      }),
    })),
    ...report.districts.map((d): Row => ({
      ...{
        section: 'district',
        id: d.key,
        ...of,
        ...seat(d),
        ...figures(d.figures),
        ...progress(d.progress),
      },
    })),
    ...report.groups.map((g): Row => ({
      section: 'group',
      id: g.id,
      name: g.name,
      ...of,
      ...figures(g.figures),
    })),
    ...report.reasons.map((r): Row => ({
      ...{ section: 'reason', id: r.reason, ...of, calls: r.rate.n, unavailable: r.rate.n },
    })),
    ...report.whip.flatMap((board) =>
      STANDINGS.map((s): Row => ({
        ...{ section: 'votes', id: s, campaign: board.campaign, position: s, votes: board.counts[s] },
      })),
    ),
    ...report.deadlines.flatMap((d) =>
      d.campaigns.map((campaign): Row => ({
        ...{ section: 'deadline', id: d.type, campaign, day: d.day, chamber: d.chamber ?? '' },
        text: [d.at, d.zone, d.place].filter((part) => part !== '').join(' '),
      })),
    ),
    ...report.quotes.map((q): Row => ({
      ...{ section: 'quote', id: q.target, name: q.targetName, ...of, ...seat(q), day: q.day, text: q.text },
    })),
  ];
}

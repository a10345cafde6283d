/** The report written out, block by block, in the order in which somebody reads it to a meeting. */
import { STANDINGS } from '../tally/whip';
import { columns, type Block, type Column } from './blocks';
import { cleanLine } from './clean';
import { billsText, deadlineText, isOfSeveralStates, personText, seatText, titleText } from './names';
import type { DayRow, Figures, Progress, Report } from './report';
import {
  aboutText,
  factLines,
  gapText,
  headlineText,
  spanText,
  standingsText,
  standingText,
  votesLines,
} from './tell';
import { dayText, numberText, rateText, type Words } from './words';

const { text, number } = columns;
/** More days than these are told only where somebody called. */
const ALL_DAYS = 62;

/** Everything, with tables. */
export const fullDocument = (report: Report, words: Words): Block[] => [
  ...head(report, words),
  ...votes(report, words),
  ...next(report, words),
  ...quotes(report, words),
  ...campaigns(report, words),
  ...days(report, words),
  ...targets(report, words),
  ...districts(report, words),
  ...groups(report, words),
  ...outcomes(report, words),
  foot(words),
];

/** What fits into a chat: no tables, nothing that needs scrolling. */
export const briefDocument = (report: Report, words: Words): Block[] => [
  ...head(report, words),
  ...report.whip.flatMap((board): Block[] => [
    { kind: 'heading', text: sectionOf(report, board.campaign, words.say('votes')) },
    { kind: 'list', items: [standingsText(board, words), ...votesLines(board, words)] },
  ]),
  ...next(report, words),
  ...quotes(report, words),
  foot(words),
];

function head(report: Report, words: Words): Block[] {
  const span = spanText(report, words);
  return [
    { kind: 'title', text: titleText(report, words) },
    {
      kind: 'line',
      isSmall: true,
      text: [
        words.say('made', [dayText(report.today, words)]),
        ...(span ? [span] : []),
        // A campaign, and one group's calls for it.
        ...(report.groupName && report.scope.campaign !== undefined
          ? [words.say('of_group', [report.groupName])]
          : aboutText(report, words)),
      ].join(' · '),
    },
    { kind: 'line', isStrong: true, text: headlineText(report, words) },
    { kind: 'list', items: factLines(report, words) },
  ];
}

const foot = (words: Words): Block => ({ kind: 'line', isSmall: true, text: words.say('self_reported') });

/** A section's name, with the campaign's where there are several. */
const sectionOf = (report: Report, campaign: string, name: string): string =>
  report.campaigns.length > 1
    ? `${name}: ${report.campaigns.find((c) => c.key === campaign)?.title ?? campaign}`
    : name;

const section = (heading: string, heads: readonly Column[], rows: readonly (readonly string[])[]): Block[] =>
  rows.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'table', columns: heads, rows },
      ];

const FIGURES = ['called', 'reached', 'voicemail', 'unavailable', 'skipped'] as const;

const figureHeads = (words: Words): Column[] => FIGURES.map((key) => number(words.say(key)));

const figureCells = (f: Figures, words: Words): string[] => [
  numberText(f.attempts, words),
  ...[f.reached, f.voicemail, f.unavailable].map((rate) => rateText(rate, words)),
  numberText(f.skipped, words),
];

const progressHeads = (words: Words): Column[] => [
  number(words.say('goal_column')),
  number(words.say('missing')),
];

const progressCells = (p: Progress | null, words: Words): string[] =>
  p ? [numberText(p.goal, words), numberText(p.missing, words)] : ['–', '–'];

const hasGoals = (report: Report): boolean => report.headline.progress !== null;

function votes(report: Report, words: Words): Block[] {
  return report.whip.flatMap((board): Block[] => [
    ...section(
      sectionOf(report, board.campaign, words.say('votes')),
      [text(words.say('position')), number(words.say('votes_column'))],
      STANDINGS.map((s) => [standingText(s, words), numberText(board.counts[s], words)]),
    ),
    { kind: 'list', items: votesLines(board, words) },
  ]);
}

function next(report: Report, words: Words): Block[] {
  const { deadlines, gaps, targetsMissing } = report.next;
  const items = [
    ...deadlines.flatMap((at) => {
      const d = report.deadlines[at];
      return d ? [`${deadlineText(d, words)} (${words.count('days_left', d.daysLeft)})`] : [];
    }),
    ...gaps.map((gap) => gapText(gap, words)),
    ...(targetsMissing > gaps.length ? [words.count('more_gaps', targetsMissing - gaps.length)] : []),
  ];
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: words.say('next') },
        { kind: 'list', items },
      ];
}

const quotes = ({ quotes: ticked }: Report, words: Words): Block[] =>
  ticked.length === 0
    ? []
    : [
        { kind: 'heading', text: words.say('quotes') },
        ...ticked.map((quote): Block => ({
          kind: 'quote',
          text: cleanLine(quote.text),
          by: words.say('quote_by', [
            personText({ ...quote, name: quote.targetName }, words),
            dayText(quote.day, words),
          ]),
        })),
      ];

const campaigns = (report: Report, words: Words): Block[] =>
  report.campaigns.length < 2
    ? []
    : section(
        words.say('campaigns'),
        [text(words.say('campaign')), ...figureHeads(words), ...progressHeads(words)],
        report.campaigns.map((c) => [
          c.bills.length > 0 ? `${c.title} (${billsText(c.bills)})` : c.title,
          ...figureCells(c.figures, words),
          ...progressCells(c.progress, words),
        ]),
      );

/** Days that are there for a deadline to come only say when it is. */
function days(report: Report, words: Words): Block[] {
  const told = report.days.filter((d) => !d.isAhead);
  const isCalled = ({ figures: f }: DayRow) => f.attempts + f.skipped > 0;
  const rows = told.length > ALL_DAYS ? told.filter(isCalled) : told;
  const marked = rows.some((d) => d.deadlines.length > 0);
  return section(
    words.say('days'),
    [text(words.say('day')), ...figureHeads(words), ...(marked ? [text(words.say('deadline_column'))] : [])],
    rows.map((d) => [
      dayText(d.day, words),
      ...figureCells(d.figures, words),
      ...(marked
        ? [d.deadlines.flatMap((at) => words.deadline(report.deadlines[at]?.type ?? 'floor_vote')).join(', ')]
        : []),
    ]),
  );
}

function targets(report: Report, words: Words): Block[] {
  const isWhipped = report.targets.some((t) => t.position !== null);
  const several = isOfSeveralStates(report);
  return section(
    words.say('targets'),
    [
      ...[text(words.say('who')), text(words.say('district')), ...figureHeads(words)],
      ...(hasGoals(report) ? progressHeads(words) : []),
      ...(isWhipped ? [text(words.say('stands'))] : []),
    ],
    report.targets.map((t) => {
      const stands = t.position ? standingText(t.position.standing, words) : '';
      return [
        ...[personText(t, words), seatText(t, words, several), ...figureCells(t.figures, words)],
        ...(hasGoals(report) ? progressCells(t.progress, words) : []),
        ...(isWhipped ? [t.position?.isDisputed ? words.say('disputed_mark', [stands]) : stands] : []),
      ];
    }),
  );
}

const districts = (report: Report, words: Words): Block[] =>
  section(
    words.say('districts_title'),
    [text(words.say('district')), ...figureHeads(words), ...(hasGoals(report) ? progressHeads(words) : [])],
    report.districts.map((d) => [
      seatText(d, words, isOfSeveralStates(report)),
      ...figureCells(d.figures, words),
      ...(hasGoals(report) ? progressCells(d.progress, words) : []),
    ]),
  );

const groups = (report: Report, words: Words): Block[] =>
  report.groups.length < 2
    ? []
    : section(
        words.say('groups_title'),
        [text(words.say('group')), ...figureHeads(words)],
        report.groups.map((g) => [g.name || words.say('no_group'), ...figureCells(g.figures, words)]),
      );

const outcomes = (report: Report, words: Words): Block[] =>
  report.headline.figures.attempts === 0
    ? []
    : [
        ...section(
          words.say('outcomes'),
          [text(words.say('outcome')), number(words.say('share'))],
          report.outcomes.map((o) => [words.outcome(o.outcome), rateText(o.rate, words)]),
        ),
        ...section(
          words.say('reasons'),
          [text(words.say('reason')), number(words.say('share'))],
          report.reasons.map((r) => [
            r.reason === 'not_given' ? words.say('not_given') : words.reason(r.reason),
            rateText(r.rate, words),
          ]),
        ),
      ];

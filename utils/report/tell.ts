/** The report's headline in sentences: the same on the screen as in every written form. */
import { deadlineText, personText, seatText } from './names';
import type { Figures, Gap, Report, WhipSummary } from './report';
import { dayText, numberText, rateText, type Words } from './words';
import { STANDINGS, type Standing } from '../tally/whip';

/** "4,748 calls to 56 people, in 56 of 59 districts." */
export function headlineText({ headline }: Report, words: Words): string {
  const { figures, people, districts } = headline;
  if (figures.attempts === 0) return words.say('none');
  return words.say('headline', [
    words.count('calls', figures.attempts),
    words.count('people', people.of),
    ...[districts.n, districts.of].map((n) => numberText(n, words)),
  ]);
}

/** "Talked to someone: 2,125 of 4,748 (45%); Voicemail: …; Not through: …". */
export const figuresText = (figures: Figures, words: Words): string =>
  (['reached', 'voicemail', 'unavailable'] as const)
    .map((key) => words.say('pair', [words.say(key), rateText(figures[key], words)]))
    .join('; ');

/** The lines below the headline, each with the counts that its rates are of. */
export function factLines(report: Report, words: Words): string[] {
  const { figures, last24h, last7d, progress, groups } = report.headline;
  const recent = (label: string, of: Figures) =>
    words.say('pair', [
      words.say(label),
      of.attempts === 0
        ? words.count('calls', 0)
        : `${words.count('calls', of.attempts)}; ${words.say('pair', [words.say('reached'), rateText(of.reached, words)])}`,
    ]);
  return [
    ...(figures.attempts > 0 ? [figuresText(figures, words)] : []),
    ...(groups > 0 ? [words.say('by_groups', [groupsText(report, words)])] : []),
    ...(figures.attempts > 0 ? [recent('last_day', last24h), recent('last_week', last7d)] : []),
    ...(progress
      ? [
          words.say(
            'goal',
            [progress.goal, progress.calls, progress.missing].map((n) => numberText(n, words)),
          ),
        ]
      : []),
  ];
}

/** The one group's name, or how many they are. */
export function groupsText({ headline, groups }: Report, words: Words): string {
  const named = groups.filter((g) => g.figures.attempts > 0);
  const [only] = named;
  return named.length === 1 && only?.name ? only.name : words.count('groups', headline.groups);
}

export function nextDeadlineLines({ headline, deadlines }: Report, words: Words): string[] {
  const next = headline.nextDeadline === null ? undefined : deadlines[headline.nextDeadline];
  if (!next) return [];
  return [words.say('next_deadline', [deadlineText(next, words), words.count('days_left', next.daysLeft)])];
}

/** "Sen. Noor Halvorsen, Senate District 13: 45 of 120 calls, 75 missing". */
export const gapText = (gap: Gap, words: Words): string =>
  words.say('gap', [
    personText(gap, words),
    seatText(gap, words),
    ...[gap.calls, gap.goal, gap.missing].map((n) => numberText(n, words)),
  ]);

export const standingText = (standing: Standing, words: Words): string =>
  standing === 'unknown' ? words.say('unknown') : words.position(standing);

/** "Yes: 11, Leans yes: 12, …", with all that anybody stands at. */
export const standingsText = ({ counts }: WhipSummary, words: Words): string =>
  STANDINGS.filter((s) => counts[s] > 0)
    .map((s) => words.say('pair', [standingText(s, words), numberText(counts[s], words)]))
    .join(', ');

/** What it still takes. */
export function votesLines(
  { want, needed, outstanding, open, disputed }: WhipSummary,
  words: Words,
): string[] {
  const numbers =
    needed === null || outstanding === null
      ? words.say('votes_open', [numberText(open, words)])
      : words.say(
          'votes_needed',
          [needed, outstanding, open].map((n) => numberText(n, words)),
        );
  return [
    ...(want === null ? [] : [words.say(want === 'yes' ? 'vote_yes' : 'vote_no')]),
    numbers,
    ...(disputed > 0 ? [words.count('disputed', disputed)] : []),
  ];
}

/** "Nov 4, 2026 to Nov 24, 2026": the days that the report is of. */
export function spanText({ scope, headline }: Report, words: Words): string {
  const from = scope.from ?? headline.firstDay;
  const to = scope.to ?? headline.lastDay;
  if (from === null || to === null) return '';
  return from === to ? dayText(from, words) : words.say('span', [dayText(from, words), dayText(to, words)]);
}

/** Who leads and what came of it: "SB 12 · Support · Won". Empty parts are left out. */
export function aboutText({ scope, campaigns }: Report, words: Words): string[] {
  const [campaign] = campaigns;
  if (scope.campaign === undefined || !campaign) return [];
  const { lead, group, result } = campaign;
  return [
    ...(result === null ? [] : [words.say(`result_${result}`)]),
    ...[...new Set([group, lead])].filter((name) => name !== ''),
  ];
}

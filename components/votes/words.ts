/** Votes in words: who told what to whom, how long ago, and what does not fit together. */
import { i18n } from '#i18n';
import type { Saying } from '../../utils/tally/sayings';
import { daysBetween } from '../../utils/tally/local-day';
import type { Body, VoteBoardView } from '../../utils/tally/vote-views';
import type { Standing, WhipRow } from '../../utils/tally/whip';
import { ruleText } from '../ProblemList';
import { dayText } from '../ui/time';

/** Told apart by form, not by colour alone. */
export const STANDING_SHAPES: Record<Standing, string> = {
  yes: '▲',
  lean_yes: '△',
  undecided: '◆',
  lean_no: '▽',
  no: '▼',
  declined_to_say: '■',
  unknown: '?',
};

export const standingText = (standing: Standing): string =>
  standing === 'unknown' ? i18n.t('votes.unknown') : i18n.t(`position.${standing}`);

/** "Transportation (Senate)", "Senate", "Governor"; with the state where there are several. */
export function bodyText(body: Body, several = false): string {
  const name = body.committee
    ? i18n.t('votes.committee_of', [body.committee.name, body.chamberName || i18n.t('votes.joint')])
    : body.chamber === 'executive'
      ? i18n.t('votes.governor')
      : body.chamberName;
  return several ? i18n.t('votes.in_state', [name, body.jurisdictionName]) : name;
}

/** The largest unit in which an age is told, by the days from which it is. */
const AGES = [
  ['year', 365, 730],
  ['month', 30, 90],
  ['week', 7, 14],
  ['day', 1, 1],
] as const;

/** "6 weeks old", "today". @param days since then; negative counts as today */
export function ageText(days: number, locale: string): string {
  const found = AGES.find(([, , from]) => days >= from);
  if (!found) return i18n.t('votes.age_today');
  const [unit, length] = found;
  const words = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
  return i18n.t('votes.age', [new Intl.NumberFormat(locale, words).format(Math.floor(days / length))]);
}

/** Whoever says it: "told 3 callers of Riverside Group", "the campaign says so"; a published word is a link instead. */
export function toldText(saying: Saying, groups: VoteBoardView['groups']): string {
  if (saying.source === 'self_report') {
    return saying.title === undefined
      ? i18n.t('votes.campaign_says')
      : i18n.t('votes.campaign_says_by', [saying.title]);
  }
  const group = saying.group ?? '';
  return i18n.t('votes.told', saying.count, [`${saying.count}`, groups[group] ?? group]);
}

/** "Nov 2 to Nov 20, 2026, 6 weeks old"; empty where no day is known. */
export function whenTold({ day, since }: Saying, today: string, locale: string): string {
  if (day === '') return '';
  const days = since === undefined ? dayText(day, locale) : spanText(since, day, locale);
  return i18n.t('votes.when', [days, ageText(daysBetween(day, today), locale)]);
}

function spanText(from: string, to: string, locale: string): string {
  const instant = (day: string) => new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
    instant(from),
    instant(to),
  );
}

/** "Told 3 callers Yes, 1 Undecided", or where not only callers were told: "Sources differ: …". */
export function conflictText(row: Pick<WhipRow, 'conflict' | 'evidence'>, locale: string): string {
  const parts = (row.conflict ?? []).map(({ position, count }) =>
    i18n.t('votes.conflict_part', [`${count}`, i18n.t(`position.${position}`)]),
  );
  const list = new Intl.ListFormat(locale, { style: 'short', type: 'unit' }).format(parts);
  const onlyCalls = row.evidence.every((e) => e.source === 'phone_call');
  return i18n.t(onlyCalls ? 'votes.conflict_told' : 'votes.conflict', [list]);
}

/** The site of a link, where nobody gave a title: "herald.example". */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}

/** A broken rule of a source or of the votes needed, to the leader. */
export function voteFlaw(field: string, rule: string): string {
  if (field === 'date' && rule === 'bad_day') return i18n.t('votes.rule.bad_day');
  if (field === 'votes') return i18n.t('votes.rule.bad_votes');
  if (rule === 'missing' || rule === 'must_not_be_empty') return i18n.t('write.rule.missing');
  if (field === 'position' || field === 'legislator') return i18n.t('votes.rule.choose');
  return ruleText(rule);
}

/** The days of a report, without a gap: a day on which nobody called says something too. */
import { dayAfter, daysBetween } from '../tally/local-day';
import type { Tally } from '../tally/tally';
import { figuresOf } from './figures';
import type { DayRow, ReportDeadline, ReportScope } from './report';

/** Longer spans show only the days with calls. */
const MAX_DAYS = 731;
/** A deadline that is so many days off or nearer is still shown with the days. */
const AHEAD = 14;

interface Around {
  today: string;
  deadlines: readonly ReportDeadline[];
  /** All its campaigns have ended: the days up to today say nothing. */
  isOver: boolean;
}

export function daysOf(counted: Tally, scope: ReportScope, around: Around): DayRow[] {
  const called = [...counted.days.keys()].sort();
  const start = scope.from ?? called[0];
  if (start === undefined) return [];
  const end = endOf(called.at(-1) ?? start, scope, around);
  const isShort = daysBetween(start, end) < MAX_DAYS;
  const days = isShort ? everyDay(start, end) : called;
  return days.map((day) => {
    const figures = figuresOf(counted.days.get(day)?.counts);
    return {
      day,
      figures,
      deadlines: around.deadlines.flatMap((d, i) => (d.day === day ? [i] : [])),
      isAhead: day > around.today && figures.attempts + figures.skipped === 0,
    };
  });
}

function endOf(lastCall: string, { to }: ReportScope, { today, deadlines, isOver }: Around): string {
  if (to !== undefined) return to;
  const past = deadlines.filter((d) => d.day <= today).map((d) => d.day);
  const end = latest(lastCall, ...(isOver ? past : [today]));
  const next = deadlines.find((d) => !d.isPast);
  return next && next.day > end && daysBetween(end, next.day) <= AHEAD ? next.day : end;
}

const latest = (...days: string[]): string => days.reduce((a, b) => (b > a ? b : a));

function everyDay(start: string, end: string): string[] {
  const days: string[] = [];
  for (let day = start; day <= end; day = dayAfter(day, 1)) days.push(day);
  return days;
}

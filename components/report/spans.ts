/** Days put together where there are too many to be told apart. Pure. */
import type { DayRow } from '../../utils/report/report';
import type { DayColumn, DayMark } from '../chart/DayChart';

export type Span = 'day' | 'week' | 'month';

export interface Column extends DayColumn {
  /** Last day of it, `YYYY-MM-DD`. */
  to: string;
}

/** So many columns can be told apart. */
const MOST = 92;
const DAY = 86_400_000;

const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);

/** Day 4 was a Monday. */
const startOf: Record<Span, (day: string) => string> = {
  day: (day) => day,
  week: (day) => {
    const number = dayNumber(day);
    return new Date((number - ((((number - 4) % 7) + 7) % 7)) * DAY).toISOString().slice(0, 10);
  },
  month: (day) => `${day.slice(0, 7)}-01`,
};

/** Days, else weeks from Monday, else months: the first of them of which there are not too many. */
export function spanFor(rows: readonly DayRow[]): Span {
  const [first, last] = [rows[0]?.day, rows.at(-1)?.day];
  if (first === undefined || last === undefined) return 'day';
  const days = dayNumber(last) - dayNumber(first) + 1;
  return days <= MOST ? 'day' : days <= MOST * 7 ? 'week' : 'month';
}

export function columnsOf(rows: readonly DayRow[], span: Span): Column[] {
  const columns: Column[] = [];
  for (const { day, figures } of rows) {
    const start = startOf[span](day);
    let column = columns.at(-1);
    if (column?.day !== start) {
      columns.push((column = { day: start, to: day, contact: 0, voicemail: 0, unavailable: 0 }));
    }
    column.to = day;
    column.contact += figures.reached.n;
    column.voicemail += figures.voicemail.n;
    column.unavailable += figures.unavailable.n;
  }
  return columns;
}

/** Marks on the column that holds their day. */
export const marksIn = (marks: readonly DayMark[], span: Span): DayMark[] =>
  marks.map((mark) => ({ ...mark, day: startOf[span](mark.day) }));

/** Calls by day as days, each made of what came of them, with the deadlines as lines across. */
import { Area } from './Area';
import { at, Chart, type ChartText, type Spot } from './Chart';
import { Legend, legendHeight, type LegendEntry } from './Legend';
import { BOLD_LETTER, fitText, labelled, LETTER, niceTop, stacked, ticksTo } from './scale';
import type { Tone } from './tones';

/** What a column is made of, from the bottom. */
export const DAY_PARTS = ['contact', 'voicemail', 'unavailable'] as const;
export type DayPart = (typeof DAY_PARTS)[number];
export const PART_TONE: Record<DayPart, Tone> = { contact: 'full', voicemail: 'hatch', unavailable: 'dots' };

export type DayColumn = Record<DayPart, number> & {
  /** `YYYY-MM-DD`, in order: the day, or the first one of a week or a month. */
  day: string;
};

export interface DayMark {
  day: string;
  text: string;
}

export interface DayChartProps extends ChartText, Spot {
  days: readonly DayColumn[];
  /** Lines across, of the days that are shown. */
  marks: readonly DayMark[];
  /** What each part is called. */
  parts: Record<DayPart, string>;
  width: number;
  height?: number;
  /** "Nov 24". */
  dayText: (day: string) => string;
  number: (n: number) => string;
}

const MARK_LINE = 17;
const BOTTOM = 22;
const SMALLEST = 2;

export function DayChart(props: DayChartProps) {
  const { title, desc, days, parts, width, height = 260, dayText, number } = props;
  const totals = days.map((c) => DAY_PARTS.reduce((sum, part) => sum + c[part], 0));
  const most = Math.max(0, ...totals);
  const top = niceTop(most);
  const ticks = ticksTo(top);
  const left = Math.max(...ticks.map((t) => number(t).length)) * LETTER + 10;
  const room = width - left - 2;
  const step = room / Math.max(1, days.length);
  const entries: LegendEntry[] = DAY_PARTS.map((part) => ({
    key: part,
    tone: PART_TONE[part],
    text: parts[part],
  }));
  const keyHeight = legendHeight(entries, width);

  const places = new Map(days.map(({ day }, i) => [day, i]));
  const marks = props.marks
    .filter(({ day }) => places.has(day))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((mark) => {
      const x = left + (places.get(mark.day)! + 0.5) * step;
      const text = fitText(mark.text, width);
      const wide = text.length * BOLD_LETTER + 8;
      // On the side of the line where there is room.
      const from = x + wide <= width ? x + 5 : Math.max(0, x - wide + 3);
      return { ...mark, text, x, from, to: from + wide };
    });
  const rows = stacked(marks.map(({ from, to }) => [from, to] as const));
  const head = marks.length > 0 ? (Math.max(...rows) + 1) * MARK_LINE + 18 : 18;
  const floor = height - BOTTOM - keyHeight;
  const up = (n: number) => (n / top) * (floor - head);
  const texts = days.map((c) => dayText(c.day));
  const hasText = labelled(days.length, room, Math.max(...texts.map((t) => t.length), 1) * LETTER + 14);
  const wide = Math.min(44, Math.max(SMALLEST, step * 0.76));
  const isFew = step >= Math.max(...totals.map((t) => number(t).length)) * BOLD_LETTER + 4;

  return (
    <Chart {...{ title, desc, width, height }} name="days" {...at(props)}>
      <>
        {ticks.map((tick) => (
          <g key={tick}>
            <path
              class={tick === 0 ? 'chart-axis' : 'chart-grid'}
              d={`M${left} ${floor - up(tick)}H${width}`}
            />
            <text class="end" x={left - 6} y={floor - up(tick) + 4}>
              {number(tick)}
            </text>
          </g>
        ))}
        {days.map((column, i) => {
          const x = left + (i + 0.5) * step;
          let y = floor;
          return (
            <g key={column.day} data-day={column.day}>
              {DAY_PARTS.map((part) => {
                const high = up(column[part]);
                y -= high;
                return high > 0 ? (
                  <Area key={part} tone={PART_TONE[part]} x={x - wide / 2} y={y} width={wide} height={high} />
                ) : null;
              })}
              {totals[i]! > 0 && (isFew || totals[i] === most) && (
                <text class="middle strong" x={x} y={y - 5}>
                  {number(totals[i]!)}
                </text>
              )}
              {hasText(i) && (
                <text
                  class={x + (texts[i]!.length * LETTER) / 2 > width ? 'end' : 'middle'}
                  x={Math.min(x + (x + (texts[i]!.length * LETTER) / 2 > width ? step / 2 : 0), width)}
                  y={floor + 16}
                >
                  {texts[i]}
                </text>
              )}
            </g>
          );
        })}
        {marks.map((mark, i) => (
          <g key={`${mark.day} ${mark.text}`} data-mark={mark.day}>
            <path class="chart-mark" d={`M${mark.x} ${rows[i]! * MARK_LINE + 3}V${floor}`} />
            <text class="due" x={mark.from} y={rows[i]! * MARK_LINE + 13}>
              {mark.text}
            </text>
          </g>
        ))}
        <Legend entries={entries} x={0} y={height - keyHeight} width={width} />
      </>
    </Chart>
  );
}

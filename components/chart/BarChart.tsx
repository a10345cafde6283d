/** One bar a row, against a goal where there is one: calls to each person, by each group, for each reason. */
import { Area } from './Area';
import { at, Chart, type ChartText, type Spot } from './Chart';
import { BOLD_LETTER, LETTER, twoLines } from './scale';
import type { Tone } from './tones';

export interface Bar {
  key: string;
  label: string;
  value: number;
  /** Drawn as a mark that the bar is to reach; null where nothing is asked for. */
  goal: number | null;
  /** Said at the end of the bar: "12 of 30". */
  text: string;
  tone?: Tone;
}

export interface BarChartProps extends ChartText, Spot {
  /** Name for programs. */
  name: string;
  bars: readonly Bar[];
  width: number;
}

const ROW = 30;
const BAR = 16;
const LINE = 15;
/** Below this a label stands above its bar. */
const NARROW = 480;

/** Pixels that so many bars take. */
export const barChartHeight = (bars: readonly Bar[], width: number): number =>
  bars.length * (width < NARROW ? ROW + LINE + 2 : ROW + 4);

export function BarChart(props: BarChartProps) {
  const { title, desc, name, bars, width } = props;
  const isNarrow = width < NARROW;
  const longest = Math.max(0, ...bars.map(({ label }) => label.length)) * LETTER;
  const left = isNarrow ? 0 : Math.min(longest + 12, width * 0.38);
  const right = Math.max(0, ...bars.map(({ text }) => text.length)) * BOLD_LETTER + 8;
  const room = Math.max(40, width - left - right);
  const top = Math.max(1, ...bars.map(({ value, goal }) => Math.max(value, goal ?? 0)));
  const long = (n: number) => (n / top) * room;
  const high = isNarrow ? ROW + LINE + 2 : ROW + 4;
  const height = Math.max(1, barChartHeight(bars, width));

  return (
    <Chart {...{ title, desc, width, height, name }} {...at(props)}>
      {bars.map(({ key, label, value, goal, text, tone = 'full' }, i) => {
        const y = i * high + (isNarrow ? LINE + 6 : (high - BAR) / 2);
        const lines = isNarrow ? twoLines(label, width).slice(0, 1) : twoLines(label, left - 12);
        const end = Math.max(long(value), long(goal ?? 0));
        return (
          <g key={key} data-bar={key}>
            {lines.map((line, k) => (
              <text
                key={k}
                x="0"
                y={isNarrow ? y - 5 : y + BAR / 2 + 4 + (k - (lines.length - 1) / 2) * (LINE - 2)}
              >
                {line}
              </text>
            ))}
            {goal !== null && <rect class="chart-track" x={left} y={y} width={long(goal)} height={BAR} />}
            {value > 0 && <Area tone={tone} x={left} y={y} width={Math.max(2, long(value))} height={BAR} />}
            {goal !== null && <path class="chart-goal" d={`M${left + long(goal)} ${y - 4}v${BAR + 8}`} />}
            <text class="strong" x={left + end + 8} y={y + BAR / 2 + 4}>
              {text}
            </text>
          </g>
        );
      })}
    </Chart>
  );
}

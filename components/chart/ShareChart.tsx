/** One bar divided into its parts, each named below with its number: what came of calls, where votes stand. */
import { Area } from './Area';
import { at, Chart, type ChartText, type Spot } from './Chart';
import { Legend, legendHeight } from './Legend';
import { BOLD_LETTER } from './scale';
import type { Tone } from './tones';

export interface Share {
  key: string;
  tone: Tone;
  value: number;
  /** In the bar itself, where it fits: "412". */
  short: string;
  /** Below it: "Talked to someone: 412 (71 %)". */
  text: string;
}

export interface ShareChartProps extends ChartText, Spot {
  name: string;
  shares: readonly Share[];
  width: number;
}

const BAR = 34;
/** Room for half of the line around the bar: paper cuts off what goes beyond. */
const EDGE = 0.5;

export const shareChartHeight = (shares: readonly Share[], width: number): number =>
  BAR + 12 + legendHeight(shares, width);

export function ShareChart(props: ShareChartProps) {
  const { title, desc, name, shares, width } = props;
  const all = shares.reduce((sum, { value }) => sum + value, 0);
  const height = shareChartHeight(shares, width);
  let from = EDGE;
  return (
    <Chart {...{ title, desc, width, height, name }} {...at(props)}>
      <>
        {all === 0 && <rect class="chart-track" width={width} height={BAR} />}
        {shares.map(({ key, tone, value, short }) => {
          if (value === 0) return null;
          const wide = (value / all) * (width - 2 * EDGE);
          const x = from;
          from += wide;
          const isRoomy = wide >= short.length * BOLD_LETTER + 14;
          return (
            <g key={key} data-share={key}>
              <Area tone={tone} x={x} y={0} width={wide} height={BAR} />
              {isRoomy && (
                <>
                  <rect
                    class="chart-plate"
                    x={x + wide / 2 - (short.length * BOLD_LETTER) / 2 - 4}
                    y={BAR / 2 - 9}
                    width={short.length * BOLD_LETTER + 8}
                    height="18"
                    rx="3"
                  />
                  <text class="middle strong" x={x + wide / 2} y={BAR / 2 + 4}>
                    {short}
                  </text>
                </>
              )}
            </g>
          );
        })}
        <Legend entries={shares} x={0} y={BAR + 10} width={width} />
      </>
    </Chart>
  );
}

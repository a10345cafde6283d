/** One bar divided into its parts, each named below with its number: what came of calls, where votes stand. */
import { at, Chart, type ChartText, type Spot } from './Chart';
import { Legend, legendHeight } from './Legend';
import { fillOf, type Tone } from './Patterns';
import { LETTER } from './scale';

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

export const shareChartHeight = (shares: readonly Share[], width: number): number =>
  BAR + 12 + legendHeight(shares, width);

export function ShareChart(props: ShareChartProps) {
  const { title, desc, name, shares, width } = props;
  const all = shares.reduce((sum, { value }) => sum + value, 0);
  const height = shareChartHeight(shares, width);
  let from = 0;
  return (
    <Chart {...{ title, desc, width, height, name }} {...at(props)}>
      {(id) => (
        <>
          {all === 0 && <rect class="chart-track" width={width} height={BAR} />}
          {shares.map(({ key, tone, value, short }) => {
            if (value === 0) return null;
            const wide = (value / all) * width;
            const x = from;
            from += wide;
            const isRoomy = wide >= short.length * LETTER + 14;
            return (
              <g key={key} data-share={key}>
                <rect class="chart-area" x={x} width={wide} height={BAR} fill={fillOf(id, tone)} />
                {isRoomy && (
                  <>
                    <rect
                      class="chart-plate"
                      x={x + wide / 2 - (short.length * LETTER) / 2 - 4}
                      y={BAR / 2 - 9}
                      width={short.length * LETTER + 8}
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
          <Legend id={id} entries={shares} x={0} y={BAR + 10} width={width} />
        </>
      )}
    </Chart>
  );
}

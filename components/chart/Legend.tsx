import { Area } from './Area';
import { LETTER } from './scale';
import type { Tone } from './tones';

export interface LegendEntry {
  key: string;
  tone: Tone;
  text: string;
}

const SWATCH = 14;
const GAP = 20;
export const LEGEND_LINE = 22;

/** Where each entry stands: side by side, on the next line where there is no room left. */
export function legendPlaces(entries: readonly LegendEntry[], width: number): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return entries.map(({ text }) => {
    const wide = SWATCH + 6 + text.length * LETTER;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LEGEND_LINE];
    const place = { x, y };
    x += wide + GAP;
    return place;
  });
}

export const legendHeight = (entries: readonly LegendEntry[], width: number): number =>
  entries.length === 0 ? 0 : Math.max(...legendPlaces(entries, width).map(({ y }) => y)) + LEGEND_LINE;

/** What each fill means, in the chart itself: it stays with it in a picture. */
export function Legend({
  entries,
  x,
  y,
  width,
}: {
  entries: readonly LegendEntry[];
  x: number;
  y: number;
  width: number;
}) {
  const places = legendPlaces(entries, width);
  return (
    <g transform={`translate(${x} ${y})`}>
      {entries.map(({ key, tone, text }, i) => (
        <g key={key} transform={`translate(${places[i]!.x} ${places[i]!.y})`}>
          <Area tone={tone} x={0} y={2} width={SWATCH} height={SWATCH} />
          <text x={SWATCH + 6} y="13">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

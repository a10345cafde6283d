import { figureOf, type Box, type Tone } from './tones';

/**
 * A filled box of a chart. Its figure is drawn line by line, not by an SVG pattern: a browser that prints turns each
 * area filled by a pattern into a picture of its own, which made a report of 12 pages 25 MB.
 */
export function Area({ tone, ...box }: Box & { tone: Tone }) {
  const d = figureOf(tone, box);
  return (
    <g class={`tone ${tone}`} data-tone={tone}>
      <rect class="chart-area tone-ground" {...box} />
      {d !== '' && <path class={tone === 'dots' ? 'tone-dots' : 'tone-line'} d={d} />}
    </g>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ChartText {
  /** What it shows: the name that a screen reader says. */
  title: string;
  /** What it tells, in a sentence with the numbers that matter. */
  desc: string;
}

export interface ChartProps extends ChartText {
  /** Size in pixels. */
  width: number;
  height: number;
  /** Name for programs, `data-chart`. */
  name: string;
  children: ComponentChildren;
}

/** Where a chart stands within a picture, in the picture's units. */
export interface Spot {
  x?: number;
  y?: number;
}

/** Only what was given: an attribute without a value is none. */
export const at = ({ x, y }: Spot): Spot => ({
  ...(x !== undefined && { x }),
  ...(y !== undefined && { y }),
});

/** One picture for a screen reader, with its name and what it tells. */
export function Chart({ title, desc, width, height, name, children, ...rest }: ChartProps & Spot) {
  const id = useId().replace(/[^\w-]/g, '_');
  return (
    <svg
      {...rest}
      class="chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      data-chart={name}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      {children}
    </svg>
  );
}

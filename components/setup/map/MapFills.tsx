/** Districts filled by kind. */
import type { DrawnDistrict } from '../../../utils/model/finder';
import { placedBy, type MapView, type Size } from './view';

export interface MapFillsProps {
  /** Makes the cut-outs' names; one a map. */
  id: string;
  /** What each kind is filled with, as SVG says it; a kind that is left out stays empty. */
  fills: ReadonlyMap<string, string>;
  kindOf: (district: string) => string | undefined;
  districts: readonly DrawnDistrict[];
  view: MapView;
  size: Size;
}

/**
 * Fills stand in pixels, cut out by the districts: in units of the map patterns would be too small to be printed, and
 * would grow and shrink as it is moved.
 */
export function MapFills({ id, fills, kindOf, districts, view, size }: MapFillsProps) {
  const kinds = [...fills];
  return (
    <>
      {kinds.map(([kind]) => (
        <clipPath key={kind} id={`${id}-at-${kind}`}>
          <path
            class="map-hole"
            clip-rule="evenodd"
            transform={placedBy(view, size)}
            d={districts
              .filter(({ district }) => kindOf(district) === kind)
              .map(({ d }) => d)
              .join('')}
          />
        </clipPath>
      ))}
      {kinds.map(([kind, fill]) => (
        <g key={kind} clip-path={`url(#${id}-at-${kind})`}>
          <rect width={size.width} height={size.height} fill={fill} />
        </g>
      ))}
    </>
  );
}

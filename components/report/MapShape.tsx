/** The districts of a chamber, filled and labelled: what the map on the screen and the picture of it share. */
import { useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Chamber } from '../../utils/model/bill';
import type { MapDrawing } from '../../utils/model/finder';
import { LETTER } from '../chart/scale';
import type { LegendEntry } from '../chart/Legend';
import { fillOf, Patterns } from '../chart/Patterns';
import { MapFills } from '../setup/map/MapFills';
import { labelsOf } from '../setup/map/map-labels';
import { placedBy, shownPart, type MapView, type Size } from '../setup/map/view';
import { LEVEL_TONE, type Shades } from './shades';
import type { Words } from './words';

export interface MapShapeProps {
  drawing: MapDrawing;
  chamber: Chamber;
  shades: Shades;
  view: MapView;
  size: Size;
  /** Drawn with a thick edge. */
  under: readonly string[];
}

export function MapShape({ drawing, chamber, shades, view, size, under }: MapShapeProps) {
  const id = useId().replace(/[^\w-]/g, '_');
  const detail = 1 / view.scale;
  const districts = drawing.districts(chamber, shownPart(view, size), detail);
  const counties = useMemo(
    () => <path class="shade-counties" d={drawing.counties(detail)} />,
    [drawing, Math.round(Math.log2(detail))],
  );
  const textOf = (district: string, room: number) => {
    const short = shades.short(district);
    const both = i18n.t('report.map_label', [district, short]);
    return short !== '' && both.length * (LETTER + 0.5) + 8 <= room ? both : district;
  };
  const fills = new Map(
    shades.levels
      .filter((level) => level !== 'nothing')
      .map((level) => [level, fillOf(id, LEVEL_TONE[level])] as const),
  );
  return (
    <>
      <Patterns id={id} />
      <MapFills {...{ id, fills, districts, view, size }} kindOf={shades.of} />
      <g transform={placedBy(view, size)}>
        {districts.map(({ district, d }) => (
          <path
            key={district}
            class="shade"
            data-district={district}
            data-level={shades.of(district)}
            d={d}
          />
        ))}
        {counties}
        {districts.map(({ district, d }) =>
          under.includes(district) ? <path key={district} class="shade-edge" d={d} /> : null,
        )}
      </g>
      {labelsOf(drawing, chamber, districts, view, size, null, { textOf, towns: 'none' }).map((label) => (
        <text key={label.key} class="middle shadowed strong" x={label.x} y={label.y + 4}>
          {label.text}
        </text>
      ))}
    </>
  );
}

/** What the fills mean, in words. */
export const shadeEntries = ({ levels, steps }: Shades, words: Words): LegendEntry[] =>
  levels.map((level) => ({
    key: level,
    tone: LEVEL_TONE[level],
    text: levelText(level, steps, words),
  }));

function levelText(level: Shades['levels'][number], [low, high]: Shades['steps'], words: Words): string {
  if (level === 'low') return i18n.t('report.level.low', [words.number(low - 1)]);
  if (level === 'middle') return i18n.t('report.level.middle', [words.number(low), words.number(high - 1)]);
  if (level === 'high') return i18n.t('report.level.high', [words.number(high)]);
  return i18n.t(`report.level.${level}`);
}

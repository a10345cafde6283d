/** The map of a chamber's districts, by calls against what is wanted. Pointer and keys move it; the table says the same. */
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Chamber } from '../../utils/model/bill';
import type { MapDrawing } from '../../utils/model/finder';
import type { DistrictRow, Seat } from '../../utils/report/report';
import { Legend, legendHeight } from '../chart/Legend';
import { Sized } from '../chart/Sized';
import { MapControls } from '../setup/map/MapControls';
import { useMapInput } from '../setup/map/use-map-input';
import { useMapView } from '../setup/map/use-map-view';
import { unitsAt } from '../setup/map/view';
import { MapShape, shadeEntries } from './MapShape';
import { shadesOf, type Shades } from './shades';
import { useWords, type Words } from './words';

export interface ReportMapProps {
  drawing: MapDrawing;
  jurisdiction: string;
  stateName: string;
  districts: readonly DistrictRow[];
  chamber: Chamber;
  onChamber: (chamber: Chamber) => void;
  seat: (seat: Seat) => string;
}

export function ReportMap(props: ReportMapProps) {
  const { drawing, jurisdiction, stateName, districts, chamber, onChamber, seat } = props;
  const words = useWords();
  const id = useId().replace(/[^\w-]/g, '_');
  const box = useRef<HTMLDivElement>(null);
  const shown = useMapView(box, drawing);
  const { view, sheet, move } = shown;
  const { size } = sheet;
  const [pointing, setPointing] = useState<{ x: number; y: number } | 'middle' | null>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const shades = useMemo(
    () => shadesOf(districts, jurisdiction, chamber),
    [districts, jurisdiction, chamber],
  );
  const there = (at: { x: number; y: number }) => drawing.at(chamber, ...unitsAt(view, size, at.x, at.y));
  useMapInput(box, shown, { onPick: (at) => setPicked(there(at)), onPoint: setPointing });
  const at = pointing === 'middle' ? { x: size.width / 2, y: size.height / 2 } : pointing;
  const under = at ? there(at) : picked;
  const entries = shadeEntries(shades, words);
  const isByKeys = pointing === 'middle';

  return (
    <div class="report-map">
      <div class="map">
        <MapControls {...{ drawing, chamber, onChamber, move }} />
        <div
          class={`map-box ${isByKeys ? 'by-keys' : ''}`}
          ref={box}
          tabIndex={0}
          role="application"
          aria-label={i18n.t('report.map_of', [stateName])}
          aria-describedby={`${id}-keys`}
          data-part="map"
          onFocus={(event) => event.currentTarget.matches(':focus-visible') && setPointing('middle')}
          onBlur={() => setPointing(null)}
        >
          <svg
            class="chart"
            role="img"
            aria-labelledby={`${id}-title ${id}-desc`}
            viewBox={`0 0 ${size.width} ${size.height}`}
            data-chart="map"
          >
            <title id={`${id}-title`}>{i18n.t('report.map_of', [stateName])}</title>
            <desc id={`${id}-desc`}>{mapDesc(drawing, chamber, shades, words)}</desc>
            <MapShape {...{ drawing, chamber, shades, view, size, under }} />
            <path class="map-cross" d={`M${size.width / 2 - 14} ${size.height / 2}h28m-14-14v28`} />
          </svg>
        </div>
        <p class="map-under no-print" role="status" data-under={under.join(' ')}>
          {under.length === 0
            ? i18n.t('report.map_idle')
            : under
                .map((district) => districtText(shades, { jurisdiction, chamber, district }, seat, words))
                .join(' · ')}
        </p>
        <p class="tiny no-print" id={`${id}-keys`}>
          {i18n.t('report.map_keys')}
        </p>
      </div>
      <Sized>
        {(width) => (
          <svg
            class="chart"
            aria-hidden="true"
            width={width}
            height={legendHeight(entries, width)}
            viewBox={`0 0 ${width} ${legendHeight(entries, width)}`}
          >
            <Legend {...{ entries, width }} x={0} y={0} />
          </svg>
        )}
      </Sized>
    </div>
  );
}

/** "House District 20: 12 of 30 calls", or that nobody is asked for there. */
function districtText(shades: Shades, at: Seat, seat: ReportMapProps['seat'], words: Words): string {
  const row = shades.row(at.district);
  if (!row) return i18n.t('report.map_nobody', [seat(at)]);
  return i18n.t('report.map_calls', [seat(at), words.toward(row.figures.attempts, row.progress)]);
}

/** How many districts are at which level. */
export function mapDesc(
  drawing: Pick<MapDrawing, 'chambers'>,
  chamber: Chamber,
  shades: Shades,
  words: Words,
): string {
  const name = drawing.chambers.find((c) => c.chamber === chamber)?.name ?? '';
  return i18n.t('report.map_desc', [
    name,
    shadeEntries(shades, words)
      .map(({ text }, i) => `${text}: ${words.number(shades.count(shades.levels[i]!))}`)
      .join('; '),
  ]);
}

/** The map of a state's districts, drawn on the device. One chamber at a time; worked by pointer and by keyboard. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Chamber } from '../../../utils/model/bill';
import type { FinderView, MapDrawing } from '../../../utils/model/finder';
import type { DistrictRef } from '../../../utils/model/legislator';
import type { DistrictChoice } from '../../../utils/model/views';
import { seatText } from '../../ui/person';
import { membersText } from '../DistrictPicker';
import { labelsOf } from './map-labels';
import { MapFills } from './MapFills';
import { MapControls } from './MapControls';
import { useMapInput } from './use-map-input';
import { useMapView } from './use-map-view';
import { centred, pixelAt, placedBy, shownPart, unitsAt } from './view';

/** From farther away than this many metres a pixel a press still tells something: every district around is offered. */
const COARSEST = 1000;

/** How districts are filled, and the sign behind a district's name that says the same without colour. */
export interface Shading {
  kinds: readonly string[];
  /** Undefined where a district stays empty. */
  kindOf: (chamber: Chamber, district: string) => string | undefined;
  signOf: (kind: string) => string;
  /** The fills themselves, as SVG patterns whose ids are `ID-KIND`. */
  patterns: (id: string) => ComponentChildren;
}

export interface DistrictMapProps {
  drawing: MapDrawing;
  stateName: string;
  choices: DistrictChoice[];
  /** Drawn filled. */
  chosen: readonly DistrictRef[];
  /** The point that was chosen or found, with its radius in metres. */
  spot: { lat: number; lng: number; accuracy: number } | null;
  look: FinderView['look'];
  /** Said below the map while nobody points at a district. */
  idle: string;
  /** The chamber seen; another one here is turned to. The one with the smallest districts where left out. */
  chamber?: Chamber | undefined;
  shading?: Shading | undefined;
  /** What is said of districts that are pointed at; their members where left out. */
  describe?: ((chamber: Chamber, districts: readonly string[]) => string) | undefined;
  /** With its radius in metres: a pixel of the map; and what districts are there. */
  onPick: (place: { lat: number; lng: number; accuracy: number }, there: readonly DistrictRef[]) => void;
}

export function DistrictMap({
  drawing,
  stateName,
  choices,
  chosen,
  spot,
  look,
  idle,
  onPick,
  shading,
  describe,
  ...wanted
}: DistrictMapProps) {
  const id = useId().replace(/[^\w-]/g, '_');
  const box = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const [chamber, setChamber] = useState<Chamber>(
    wanted.chamber ?? drawing.chambers.at(-1)?.chamber ?? 'lower',
  );
  useEffect(() => {
    if (wanted.chamber !== undefined) setChamber(wanted.chamber);
  }, [wanted.chamber]);
  const shown = useMapView(box, drawing);
  const { view, sheet, move } = shown;
  /** Where the pointer is, in pixels; or the crosshair in the middle, of whoever uses keys. */
  const [pointing, setPointing] = useState<{ x: number; y: number } | 'middle' | null>(null);
  useMapInput(box, shown, {
    onPick: (at) => {
      const units = unitsAt(view, sheet.size, at.x, at.y);
      const place = drawing.toGround(...units);
      // Nobody presses better than to a pixel, be it a metre long or a kilometre.
      const pixel = 1 / view.scale / drawing.unitsPerMetre(place.lat);
      const there = drawing.at(chamber, ...units).map((district) => ({ chamber, district }));
      onPick({ ...place, accuracy: Math.min(pixel, COARSEST) }, there);
    },
    onPoint: setPointing,
  });
  useEffect(() => {
    if (!look) return;
    const [x, y] = drawing.toDrawing(look);
    const units = look.metres * drawing.unitsPerMetre(look.lat);
    move((_, now) => centred(x, y, units, now));
    // With what is said below it.
    for (const part of [box, line]) part.current?.scrollIntoView?.({ block: 'nearest' });
  }, [look, drawing]);

  const detail = 1 / view.scale;
  const districts = drawing.districts(chamber, shownPart(view, sheet.size), detail);
  const isChosen = (district: string) => chosen.some((c) => c.chamber === chamber && c.district === district);
  const middle = { x: sheet.size.width / 2, y: sheet.size.height / 2 };
  const at = pointing === 'middle' ? middle : pointing;
  const under = at ? drawing.at(chamber, ...unitsAt(view, sheet.size, at.x, at.y)) : [];
  const pin = spot && pixelAt(view, sheet.size, ...drawing.toDrawing(spot));
  const kindOf = (district: string) => shading?.kindOf(chamber, district);
  const textOf = (district: string) => {
    const kind = kindOf(district);
    return kind === undefined ? district : `${district} ${shading?.signOf(kind) ?? ''}`.trim();
  };
  const counties = useMemo(
    () => <path class="map-counties" d={drawing.counties(detail)} />,
    [drawing, Math.round(Math.log2(detail))],
  );

  return (
    <div class="map">
      <MapControls {...{ drawing, chamber, move }} onChamber={setChamber} />
      <div
        class={`map-box ${pointing === 'middle' ? 'by-keys' : ''}`}
        ref={box}
        tabIndex={0}
        role="application"
        aria-label={i18n.t('map.label', [stateName])}
        aria-describedby="map-keys"
        data-part="map"
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setPointing('middle')}
        onBlur={() => setPointing(null)}
      >
        <svg aria-hidden="true">
          {shading?.patterns(`${id}-fill`)}
          {shading && (
            <MapFills
              {...{ id, districts, view }}
              size={sheet.size}
              fills={new Map(shading.kinds.map((kind) => [kind, `url(#${id}-fill-${kind})`]))}
              kindOf={kindOf}
            />
          )}
          <g transform={placedBy(view, sheet.size)}>
            {districts.map(({ district, d }) => (
              <path
                key={district}
                class={`map-district ${kindOf(district) !== undefined ? `filled ${kindOf(district)}` : ''} ${isChosen(district) ? 'chosen' : ''} ${under.includes(district) ? 'under' : ''}`}
                data-district={district}
                data-shade={kindOf(district)}
                d={d}
              />
            ))}
            {counties}
            {districts.map(({ district, d }) =>
              isChosen(district) ? <path key={district} class="map-edge" d={d} /> : null,
            )}
          </g>
          {labelsOf(
            drawing,
            chamber,
            districts,
            view,
            sheet.size,
            pin,
            shading && { textOf, towns: 'last' },
          ).map((label) => (
            <g key={label.key} class={`map-name ${label.kind}`}>
              {label.kind === 'town' && <circle cx={label.x} cy={label.y} r="2.5" />}
              <text x={label.x} y={label.kind === 'town' ? label.y - 6 : label.y + 4}>
                {label.text}
              </text>
            </g>
          ))}
          {spot && pin && <SpotMark drawing={drawing} spot={spot} at={pin} scale={view.scale} />}
          <path class="map-cross" d={`M${sheet.size.width / 2 - 14} ${sheet.size.height / 2}h28m-14-14v28`} />
        </svg>
      </div>
      <p class="map-under" ref={line} role="status" data-under={under.join(' ')}>
        {at ? (describe?.(chamber, under) ?? underText(choices, chamber, under)) : idle}
      </p>
      <p class="tiny" id="map-keys">
        {i18n.t('map.keys')}
      </p>
    </div>
  );
}

/** "House District 7: Rep. Xiomara Blackwood", or that there is none. */
function underText(choices: DistrictChoice[], chamber: Chamber, under: readonly string[]): string {
  const there = under.flatMap(
    (district) => choices.find((c) => c.chamber === chamber && c.district === district) ?? [],
  );
  if (there.length === 0) return i18n.t('map.none');
  return there.map((c) => `${seatText(c)}: ${membersText(c)}`).join(' · ');
}

interface SpotMarkProps {
  drawing: MapDrawing;
  spot: { lat: number; accuracy: number };
  at: readonly [x: number, y: number];
  scale: number;
}

/** A pin, and around it how far the true place may be. */
function SpotMark({ drawing, spot, at: [x, y], scale }: SpotMarkProps) {
  const radius = spot.accuracy * drawing.unitsPerMetre(spot.lat) * scale;
  return (
    <g data-part="spot">
      {radius > 8 && <circle class="map-radius" cx={x} cy={y} r={radius} />}
      <circle class="map-spot" cx={x} cy={y} r="7" />
    </g>
  );
}

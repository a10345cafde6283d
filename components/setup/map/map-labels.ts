/** Where the names of towns and districts go in the part of the map that is seen. */
import type { Chamber } from '../../../utils/model/bill';
import type { DrawnDistrict, MapDrawing } from '../../../utils/model/finder';
import { fitLabels, pinRoom, type Label } from './labels';
import { pixelAt, shownPart, unitsAt, type MapView, type Size } from './view';

/** More would hardly find room. */
const MOST_TOWNS = 40;
/** With so few districts in view, each is named in the part of it that is seen. */
const FEW = 12;
const COLUMNS = 9;
const ROWS = 7;

export interface MapNames {
  /** What is written into a district that is so many pixels wide; its name where left out. */
  textOf?: ((district: string, room: number) => string) | undefined;
  /** Which go first where there is no room for all: towns, districts, or these alone. First where left out. */
  towns?: 'first' | 'last' | 'none' | undefined;
}

/**
 * Names of towns, and districts' names where they fit into their district.
 * @param pin the pixel of the place that is marked
 * @param names what is written, and which of it matters more
 */
export function labelsOf(
  drawing: MapDrawing,
  chamber: Chamber,
  districts: readonly DrawnDistrict[],
  view: MapView,
  size: Size,
  pin: readonly [x: number, y: number] | null,
  { textOf, towns: kept = 'first' }: MapNames = {},
): Label[] {
  const [left, top, right, bottom] = shownPart(view, size);
  const towns: Label[] = [];
  for (const { name, x, y } of kept === 'none' ? [] : drawing.towns) {
    if (x < left || x > right || y < top || y > bottom) continue;
    const [px, py] = pixelAt(view, size, x, y);
    towns.push({ key: `town ${name} ${x} ${y}`, text: name, kind: 'town', x: px, y: py });
    if (towns.length === MOST_TOWNS) break;
  }
  const seen = districts.length <= FEW ? seenParts(drawing, chamber, view, size) : null;
  const names = districts.map(({ district, label, box }): Label => {
    const [x, y] = seen?.get(district) ?? pixelAt(view, size, ...label);
    const room = (box[2] - box[0]) * view.scale;
    const text = textOf ? textOf(district, room) : district;
    return { key: `district ${district}`, text, kind: 'district', x, y, room };
  });
  return fitLabels(
    kept === 'last' ? [...names, ...towns] : [...towns, ...names],
    size,
    pin ? [pinRoom(pin)] : [],
  );
}

/** For each district a pixel in the midst of what is seen of it. */
function seenParts(
  drawing: MapDrawing,
  chamber: Chamber,
  view: MapView,
  size: Size,
): Map<string, [x: number, y: number]> {
  const pixels = new Map<string, [number, number][]>();
  for (let i = 0; i < COLUMNS * ROWS; i += 1) {
    const px = ((0.5 + (i % COLUMNS)) / COLUMNS) * size.width;
    const py = ((0.5 + Math.floor(i / COLUMNS)) / ROWS) * size.height;
    for (const name of drawing.at(chamber, ...unitsAt(view, size, px, py))) {
      pixels.set(name, [...(pixels.get(name) ?? []), [px, py]]);
    }
  }
  return new Map([...pixels].map(([name, all]) => [name, middleOf(all)]));
}

/** The one of several points that is nearest to their mean: a mean itself may lie outside. */
function middleOf(points: readonly [number, number][]): [number, number] {
  const mean = (k: 0 | 1) => points.reduce((sum, p) => sum + p[k], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const away = (p: readonly [number, number]) => Math.hypot(p[0] - x, p[1] - y);
  return [...points].sort((a, b) => away(a) - away(b))[0] ?? [x, y];
}

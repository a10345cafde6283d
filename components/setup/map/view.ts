/** What part of a drawing the map shows, and how panning and zooming change it. Pure. */
import type { DrawnBox } from '../../../utils/model/finder';

/** Size in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export interface MapView {
  /** The middle of what is shown, in units of the drawing. */
  x: number;
  y: number;
  /** Pixels that a unit is long. */
  scale: number;
}

/** A unit is about a metre: nearer in, the lines have nothing more to show. */
const NEAREST = 1;
/** Space around a whole state, as a share of the map. */
const MARGIN = 0.04;

/** A drawing and the map that it is shown on. */
export interface Sheet {
  drawing: Size;
  size: Size;
}

/** The scale at which the whole drawing is seen. */
const wholeScale = ({ drawing, size }: Sheet): number =>
  (1 - 2 * MARGIN) * Math.min(size.width / drawing.width, size.height / drawing.height);

/** Keeps the middle on the drawing and the scale between the whole state and the nearest. */
export function keepIn(view: MapView, sheet: Sheet): MapView {
  const least = wholeScale(sheet);
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  return {
    x: clamp(view.x, sheet.drawing.width),
    y: clamp(view.y, sheet.drawing.height),
    scale: Math.min(Math.max(view.scale, least), Math.max(least, NEAREST)),
  };
}

export const wholeView = (sheet: Sheet): MapView => ({
  x: sheet.drawing.width / 2,
  y: sheet.drawing.height / 2,
  scale: wholeScale(sheet),
});

/** @param dx, dy pixels that the drawing moves by */
export const panned = (view: MapView, dx: number, dy: number, sheet: Sheet): MapView =>
  keepIn({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, sheet);

/** Nearer or farther, so that what is under a pixel stays under it; left out, that is the middle. */
export function zoomed(
  view: MapView,
  factor: number,
  sheet: Sheet,
  at: { x: number; y: number } = { x: sheet.size.width / 2, y: sheet.size.height / 2 },
): MapView {
  const { scale } = keepIn({ ...view, scale: view.scale * factor }, sheet);
  const [x, y] = unitsAt(view, sheet.size, at.x, at.y);
  return keepIn(
    {
      x: x - (at.x - sheet.size.width / 2) / scale,
      y: y - (at.y - sheet.size.height / 2) / scale,
      scale,
    },
    sheet,
  );
}

/** A place in the middle, with so many units around it. */
export const centred = (x: number, y: number, units: number, sheet: Sheet): MapView =>
  keepIn({ x, y, scale: Math.min(sheet.size.width, sheet.size.height) / 2 / units }, sheet);

/** From a pixel of the map to units. */
export const unitsAt = (view: MapView, size: Size, px: number, py: number): [x: number, y: number] => [
  view.x + (px - size.width / 2) / view.scale,
  view.y + (py - size.height / 2) / view.scale,
];

/** From units to a pixel of the map. */
export const pixelAt = (view: MapView, size: Size, x: number, y: number): [x: number, y: number] => [
  (x - view.x) * view.scale + size.width / 2,
  (y - view.y) * view.scale + size.height / 2,
];

/** What is shown, in units. */
export function shownPart(view: MapView, size: Size): DrawnBox {
  const [left, top] = unitsAt(view, size, 0, 0);
  const [right, bottom] = unitsAt(view, size, size.width, size.height);
  return [left, top, right, bottom];
}

/** The same as an SVG transform, for all that is drawn in units. */
export const placedBy = (view: MapView, size: Size): string =>
  `translate(${size.width / 2} ${size.height / 2}) scale(${view.scale}) translate(${-view.x} ${-view.y})`;

/** Lines as SVG path data for the map. Neighbours are drawn from the same points, at every detail. */
import { arcOf, decodeArcs, Broken, type Arcs } from './arcs';
import { labelPoint } from './label';
import { frameOf, type Frame } from './projection';
import type { District, Lines, PlanLines } from './read';

export interface DistrictShape {
  /** Three-character Census code. */
  code: string;
  /** Open States' name; in Idaho that of the ground district. */
  district: string;
  /** Path data in units of the frame; fill it by `evenodd`. */
  d: string;
  /** A point inside, in units. */
  label: [x: number, y: number];
  /** Least and greatest x and y, in units. */
  box: [left: number, top: number, right: number, bottom: number];
}

/** The drawing that holds all lines of a jurisdiction. */
export function mapFrame({ arcs, box, wraps }: Lines): Frame {
  if (!wraps) return frameOf(box);
  let [west, east] = [-180, -180];
  for (let a = 0; a < arcs.count; a += 1) {
    if (arcs.boxes[a * 4]! > 0) west = Math.min(west, arcs.boxes[a * 4]! - 360);
    else east = Math.max(east, arcs.boxes[a * 4 + 2]!);
  }
  return frameOf(box, true, west, east);
}

/**
 * All districts of a plan as shapes.
 * @param detail units below which turns are left out; 0 draws every point. A screen needs units per pixel
 */
export function districtShapes(lines: Lines, plan: PlanLines, frame: Frame, detail = 0): DistrictShape[] {
  const flat = flattener(lines.arcs, frame, detail);
  return plan.districts.map((district) => {
    const { rings, code, name } = district;
    const d = pathOf(rings, flat) || pathOf(rings, flattener(lines.arcs, frame, 0));
    return {
      code,
      district: name,
      d,
      label: labelOf(lines, district, frame),
      box: boxIn(lines, district, frame),
    };
  });
}

/**
 * All arcs of a topology as one path, each drawn once: county lines under the districts.
 * @returns empty where the topology is broken: the map does without
 */
export function meshPath(topology: unknown, frame: Frame, detail = 0): string {
  try {
    const arcs = decodeArcs(topology);
    const flat = flattener(arcs, frame, detail);
    return Array.from({ length: arcs.count }, (_, a) => openPath(flat(a))).join('');
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return '';
  }
}

/** Points of an arc in whole units, x and y in turn. */
type Flat = (a: number) => readonly number[];

/** Projects arcs when they are first asked for. Both ends of an arc stay, so that borders meet. */
function flattener({ points, starts }: Arcs, frame: Frame, detail: number): Flat {
  const known = new Map<number, number[]>();
  const flatten = (a: number): number[] => {
    const out: number[] = [];
    const end = starts[a + 1]!;
    let [lastX, lastY] = [NaN, NaN];
    for (let i = starts[a]!; i < end; i += 2) {
      const [px, py] = frame.project(points[i]!, points[i + 1]!);
      const [x, y] = [Math.round(px), Math.round(py)];
      const isEnd = i === starts[a] || i === end - 2;
      if (!isEnd && Math.abs(x - lastX) < detail && Math.abs(y - lastY) < detail) continue;
      out.push(x, y);
      [lastX, lastY] = [x, y];
    }
    return out;
  };
  return (a) => {
    let flat = known.get(a);
    if (!flat) known.set(a, (flat = flatten(a)));
    return flat;
  };
}

/** Rings as closed subpaths; one that has shrunk to a line or a dot is left out. */
function pathOf(rings: District['rings'], flat: Flat): string {
  let d = '';
  for (const ring of rings) {
    const path = ringPath(ring, flat);
    if (path.steps > 2) d += `${path.d}z`;
  }
  return d;
}

function ringPath(ring: readonly number[], flat: Flat): { d: string; steps: number } {
  let d = '';
  let steps = 0;
  let [atX, atY] = [0, 0];
  for (const ref of ring) {
    const points = flat(arcOf(ref));
    const forward = ref >= 0;
    for (let k = 0; k < points.length; k += 2) {
      const i = forward ? k : points.length - 2 - k;
      const [x, y] = [points[i]!, points[i + 1]!];
      if (d === '') d = `M${x} ${y}l`;
      else if (x !== atX || y !== atY) {
        d += `${x - atX} ${y - atY} `;
        steps += 1;
      }
      [atX, atY] = [x, y];
    }
  }
  return { d, steps };
}

function openPath(points: readonly number[]): string {
  let d = `M${points[0]!} ${points[1]!}l`;
  for (let i = 2; i < points.length; i += 2) {
    d += `${points[i]! - points[i - 2]!} ${points[i + 1]! - points[i - 1]!} `;
  }
  return d;
}

function labelOf({ arcs }: Lines, district: District, frame: Frame): [number, number] {
  const [lng, lat] = labelPoint(arcs, district);
  return frame.project(lng, lat);
}

/** A district on both sides of the 180th meridian is measured arc by arc. */
function boxIn({ arcs }: Lines, district: District, frame: Frame): DistrictShape['box'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const a of district.arcs) {
    const [west, south, east, north] = arcs.boxes.subarray(a * 4, a * 4 + 4) as unknown as number[];
    const [x0, y0] = frame.project(west!, north!);
    const [x1, y1] = frame.project(east!, south!);
    [left, top] = [Math.min(left, x0), Math.min(top, y0)];
    [right, bottom] = [Math.max(right, x1), Math.max(bottom, y1)];
  }
  return [left, top, right, bottom];
}

/** From a file of lines to what look-ups need. A file that is broken in any way is a problem, never an exception or nonsense. */
import type { Chamber } from '../model/bill';
import type { Plan } from '../model/lines';
import { fail, ok, type Result } from '../model/result';
import { arcOf, boxOf, Broken, decodeArcs, isRecord, mustBe, type Arcs, type Box } from './arcs';

/** One district of a plan. */
export interface District {
  /** Three-character Census code: `010`, `01A`, `D01`. */
  code: string;
  /** Open States' name: `10`, `1A`, `Berkshire, Hampden, Franklin and Hampshire`; Idaho's ground districts have no seat letter. */
  name: string;
  /** Its arcs, each as often as its rings use it. */
  arcs: Int32Array;
  /** Its rings, holes among them, as TopoJSON has them: `~a` for an arc gone backwards. */
  rings: readonly (readonly number[])[];
  box: Box;
}

export interface PlanLines extends Plan {
  districts: District[];
}

/** Lines of one jurisdiction, decoded. */
export interface Lines {
  jurisdiction: string;
  plans: PlanLines[];
  arcs: Arcs;
  box: Box;
  /** True where the lines go on beyond the 180th meridian (Alaska). */
  wraps: boolean;
}

const CHAMBERS: readonly string[] = ['upper', 'lower', 'legislature'] satisfies Chamber[];
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Water and undefined areas, which Census codes so, elect nobody. */
const NO_DISTRICT = 'ZZZ';

/**
 * Reads and decodes a `LinesFile`. Meant to be called once a state: about 20 ms for Texas.
 * @param file what `JSON.parse` gave
 * @returns problems `lines_broken`, with the place in the file; `lines_missing` where it has no plan at all
 */
export function readLines(file: unknown): Result<Lines> {
  if (isRecord(file) && Array.isArray(file['plans']) && file['plans'].length === 0) {
    return fail('lines_missing', String(file['jurisdiction']).slice(0, 2));
  }
  try {
    return ok(decode(file));
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    const code = isRecord(file) && typeof file['jurisdiction'] === 'string' ? file['jurisdiction'] : '';
    return fail('lines_broken', code.slice(0, 2), error.message);
  }
}

function decode(file: unknown): Lines {
  mustBe(isRecord(file) && file['version'] === 1, 'version');
  const { jurisdiction, plans, topology, names } = file;
  mustBe(typeof jurisdiction === 'string' && /^[a-z]{2}$/.test(jurisdiction), 'jurisdiction');
  mustBe(Array.isArray(plans), 'plans');
  const arcs = decodeArcs(topology);
  const objects = isRecord(topology) ? topology['objects'] : null;
  mustBe(isRecord(objects), 'topology.objects');
  const decoded = plans.map((value, i) => {
    const plan = planOf(value, `plans[${i}]`);
    const object = Object.hasOwn(objects, plan.object) ? objects[plan.object] : null;
    return { ...plan, districts: districtsOf(arcs, object, plan.object, namesOf(names, plan.object)) };
  });
  const box = boxOf(arcs, Array(arcs.count).keys());
  return { jurisdiction, plans: decoded, arcs, box, wraps: box[0] < -179 && box[2] > 179 };
}

function planOf(value: unknown, where: string): Plan {
  mustBe(isRecord(value), where);
  const { chamber, object, vintage, from, until, overlay } = value;
  mustBe(typeof chamber === 'string' && CHAMBERS.includes(chamber), `${where}.chamber`);
  mustBe(typeof object === 'string', `${where}.object`);
  mustBe(typeof vintage === 'string', `${where}.vintage`);
  mustBe(from === undefined || (typeof from === 'string' && DAY.test(from)), `${where}.from`);
  mustBe(until === undefined || (typeof until === 'string' && DAY.test(until)), `${where}.until`);
  mustBe(overlay === undefined || typeof overlay === 'boolean', `${where}.overlay`);
  return {
    chamber: chamber as Chamber,
    object,
    vintage,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(overlay && { overlay }),
  };
}

/** The names of one object's districts that are not their code without its leading zeros. */
function namesOf(names: unknown, object: string): Record<string, unknown> {
  if (names === undefined) return {};
  mustBe(isRecord(names), 'names');
  const own = Object.hasOwn(names, object) ? names[object] : {};
  mustBe(isRecord(own) && Object.values(own).every((n) => typeof n === 'string'), `names.${object}`);
  return own;
}

function districtsOf(arcs: Arcs, object: unknown, where: string, names: Record<string, unknown>): District[] {
  mustBe(isRecord(object) && Array.isArray(object['geometries']), `topology.objects.${where}`);
  const known = new Set<string>();
  const districts: District[] = [];
  for (const [i, geometry] of (object['geometries'] as unknown[]).entries()) {
    const here = `topology.objects.${where}[${i}]`;
    mustBe(isRecord(geometry) && typeof geometry['id'] === 'string' && geometry['id'] !== '', `${here}.id`);
    const code = geometry['id'];
    if (code === NO_DISTRICT) continue;
    mustBe(!known.has(code), `${here}: ${code} twice`);
    known.add(code);
    const rings = ringsOf(geometry, here);
    for (const ring of rings) mustBe(isClosed(arcs, ring), `${here}: ${code} is not closed`);
    const own = Int32Array.from(rings.flat(), arcOf);
    const name = Object.hasOwn(names, code) ? (names[code] as string) : code.replace(/^0+(?=.)/, '');
    districts.push({ code, name, arcs: own, rings, box: boxOf(arcs, own) });
  }
  mustBe(districts.length > 0, `topology.objects.${where}`);
  return districts;
}

function ringsOf(geometry: Record<string, unknown>, where: string): number[][] {
  const { type, arcs } = geometry;
  mustBe((type === 'Polygon' || type === 'MultiPolygon') && Array.isArray(arcs), where);
  const rings: unknown[] = type === 'Polygon' ? arcs : (arcs as unknown[]).flat();
  mustBe(rings.length > 0, where);
  for (const ring of rings) mustBe(Array.isArray(ring) && ring.every(Number.isInteger), where);
  return rings as number[][];
}

/** True where each arc of a ring begins where the one before it ends, all the way round. */
function isClosed(arcs: Arcs, ring: readonly number[]): boolean {
  const { points, starts, count } = arcs;
  if (ring.length === 0 || ring.some((ref) => arcOf(ref) >= count)) return false;
  const first = (ref: number) => (ref < 0 ? starts[~ref + 1]! - 2 : starts[ref]!);
  const last = (ref: number) => (ref < 0 ? starts[~ref]! : starts[ref + 1]! - 2);
  let before = last(ring[ring.length - 1]!);
  for (const ref of ring) {
    const at = first(ref);
    if (points[at] !== points[before] || points[at + 1] !== points[before + 1]) return false;
    before = last(ref);
  }
  return true;
}

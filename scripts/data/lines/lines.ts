/** One jurisdiction's lines from their sources, checked against its districts. */
import { everywhere, groundName } from '../../../utils/people/ground';
import { compareDistricts } from '../../../utils/people/order';
import type { LinesFile, Plan } from '../../../utils/model/lines';
import { DataError } from '../data-error';
import type { DistrictSeats } from '../seat-list';
import { draw } from './draw';
import type { LineFile, LineSources } from './find';
import type { PlanRow } from './plans';
import { readPolygons, type DistrictPolygon } from './polygons';

export interface BuiltLines {
  /** Null where the source has none of this jurisdiction; a note says why. */
  file: LinesFile | null;
  /** What whoever builds should know, a sentence each. */
  notes: string[];
}

interface Found {
  row: PlanRow;
  file: LineFile;
  polygons: DistrictPolygon[];
}

/**
 * The lines of one jurisdiction. Throws {@link DataError} naming it, and the
 * districts, when a district has no polygon, a polygon no district, or a source is
 * missing or wrong.
 */
export async function buildLines(
  code: string,
  rows: readonly PlanRow[],
  seats: readonly DistrictSeats[],
  sources: LineSources,
): Promise<BuiltLines> {
  const never = rows.flatMap(({ layer }) => sources.lacks(layer) ?? [])[0];
  if (never !== undefined) return { file: null, notes: [`${name(code)}: no lines: ${never}.`] };
  const found: Found[] = [];
  const notes: string[] = [];
  for (const row of rows) {
    const file = await sources.find(code, row);
    if (file) found.push({ row, file, polygons: await readPolygons(code, row, file) });
    else if (row.mayLack)
      notes.push(`${name(code)}: the lines of ${row.chamber} from ${row.from ?? '?'} on are not here.`);
    else
      throw new DataError(
        `${name(code)}: no file has the lines of ${row.object} (of ${row.years.join(' or ')}) in ${sources.name}.`,
      );
    if (file && row.redrawn && file.year < row.redrawn.year) {
      notes.push(
        `${name(code)}: the lines of ${row.object} are of ${file.year}; since then ${row.redrawn.what}.`,
      );
    }
  }
  checkDistricts(code, found, seats);
  const topology = await draw(
    found.map(({ row, file, polygons }) => ({ object: row.object, family: familyOf(row, file), polygons })),
  );
  for (const { row, polygons } of found) {
    const object = topology.objects[row.object];
    const drawn = object?.type === 'GeometryCollection' ? object.geometries.length : 0;
    if (drawn !== polygons.length) {
      throw new DataError(
        `${name(code)}: only ${drawn} of ${polygons.length} districts of ${row.object} were drawn.`,
      );
    }
  }
  const names = namesOf(found);
  const file: LinesFile = {
    version: 1,
    jurisdiction: code,
    sources: found.map(({ file: { publisher, vintage, detail, download } }) => ({
      ...publisher,
      vintage: detail === 'thinned' ? `${vintage}, thinned` : vintage,
      sha256: download.sha256,
    })),
    plans: found.map(({ row, file: { vintage } }) => planOf(row, vintage)),
    ...(Object.keys(names).length > 0 && { names }),
    topology,
  };
  return { file, notes };
}

const name = (code: string): string => code.toUpperCase();

const familyOf = ({ layer }: PlanRow, { detail }: LineFile): string =>
  layer === 'upper' || layer === 'lower' ? detail : layer;

function planOf({ chamber, object, from, until, overlay }: PlanRow, vintage: string): Plan {
  const days = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  return { chamber, object, vintage, ...days, ...(overlay && { overlay }) };
}

/** Names that are not the code without its leading zeros. */
function namesOf(found: readonly Found[]): Record<string, Record<string, string>> {
  const entries = found.flatMap(({ row, polygons }) => {
    const odd = polygons.filter((p) => p.name !== p.code.replace(/^0+/, ''));
    return odd.length === 0
      ? []
      : [[row.object, Object.fromEntries(odd.map((p) => [p.code, p.name]))] as const];
  });
  return Object.fromEntries(entries);
}

/** Each plan, with what lies over it, has all the districts of its chamber and no other. */
function checkDistricts(code: string, found: readonly Found[], seats: readonly DistrictSeats[]): void {
  for (const base of found.filter(({ row }) => !row.overlay)) {
    const together = found.filter(
      (other) =>
        other === base ||
        (other.row.overlay && other.row.chamber === base.row.chamber && meet(base.row, other.row)),
    );
    const wanted = groundOf(code, base.row, seats);
    const names = together.flatMap(({ polygons }) => polygons.map((p) => p.name));
    const where = together.map(({ file }) => file.download.name).join(' and ');
    complain(
      code,
      `no polygon in ${where}`,
      base.row,
      [...wanted].filter((district) => !names.includes(district)),
    );
    complain(
      code,
      `a polygon in ${where}, but are no district`,
      base.row,
      names.filter((district) => !wanted.has(district)),
    );
    complain(
      code,
      `two polygons in ${where}`,
      base.row,
      names.filter((district, i) => names.indexOf(district) < i),
    );
  }
}

/** The districts of a chamber that lie somewhere: not those of tribes, which need not be filled, nor those of the whole. */
function groundOf(code: string, { chamber }: PlanRow, seats: readonly DistrictSeats[]): Set<string> {
  const whole = everywhere(code).map(({ district }) => district);
  const placed = seats.filter((s) => s.chamber === chamber && s.seats > 0 && !whole.includes(s.district));
  return new Set(placed.map((seat) => groundName(code, seat)));
}

/** True where two plans hold at some time together. */
const meet = (a: PlanRow, b: PlanRow): boolean =>
  (a.from ?? '') < (b.until ?? '9') && (b.from ?? '') < (a.until ?? '9');

function complain(code: string, what: string, { chamber }: PlanRow, districts: string[]): void {
  if (districts.length === 0) return;
  const sorted = districts.sort(compareDistricts).map((district) => `${chamber}/${district}`);
  const count = sorted.length === 1 ? '1 district has' : `${sorted.length} districts have`;
  throw new DataError(
    `${name(code)}: ${count} ${what}: ${sorted.slice(0, 12).join(', ')}${sorted.length > 12 ? ', …' : ''}.`,
  );
}

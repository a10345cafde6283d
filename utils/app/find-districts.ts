/** From a point to its districts and who sits for them. The point is forgotten when the answer is given. */
import { legislatureOf } from '../jurisdictions';
import { chambersOf, linesEnd, readLines, resolve, type Lines } from '../lines';
import type { Chamber } from '../model/bill';
import type { DistrictRef, PeopleFile } from '../model/legislator';
import type { Point } from '../model/lines';
import { fail, ok, type Result } from '../model/result';
import type { FoundDistrict, FoundPlace } from '../model/views';
import { districtChoices, everywhere, groundName, refKey } from '../people';
import type { PagePorts, People } from './ports';

export interface DistrictFinder {
  /** Lines of a state, for the map and the look-ups; the last state's are kept. Problems: `lines_missing`, `lines_broken`. */
  lines(jurisdiction: string): Promise<Result<Lines>>;
  /**
   * The districts of a point.
   * @param day `YYYY-MM-DD` at the capitol
   * @returns problems `lines_missing`, `lines_broken`, `people_missing`, `people_broken`
   */
  find(jurisdiction: string, point: Point, day: string): Promise<Result<FoundPlace>>;
}

/** A finder for one screen. */
export function createDistrictFinder(
  ports: Pick<PagePorts, 'lines'> & { people: Pick<People, 'load'> },
): DistrictFinder {
  let last: { jurisdiction: string; lines: Lines } | null = null;
  const lines = async (jurisdiction: string): Promise<Result<Lines>> => {
    if (last?.jurisdiction === jurisdiction) return ok(last.lines);
    const file = await ports.lines.load(jurisdiction);
    if (!file.ok) return file;
    const read = readLines(file.value);
    if (!read.ok) return read;
    if (read.value.jurisdiction !== jurisdiction) return fail('lines_broken', jurisdiction, 'jurisdiction');
    last = { jurisdiction, lines: read.value };
    return read;
  };
  return {
    lines,
    async find(jurisdiction, point, day) {
      const [read, people] = await Promise.all([lines(jurisdiction), ports.people.load(jurisdiction)]);
      if (!read.ok) return read;
      return people.ok ? foundPlace(read.value, people.value, point, day) : people;
    },
  };
}

/** Pure: what the screens show of a point. */
function foundPlace(lines: Lines, people: PeopleFile, point: Point, day: string): Result<FoundPlace> {
  const legislature = legislatureOf(people.jurisdiction);
  if (!legislature) return fail('people_missing', people.jurisdiction);
  const { kind, districts, near, next } = resolve(lines, point, day);
  const choices = new Map(districtChoices(people, legislature).map((c) => [refKey(c), c]));
  const nameOf = (chamber: Chamber) => legislature.chambers[chamber]?.name ?? '';
  const vacant = new Map<string, number>();
  const onGround = (ref: DistrictRef): DistrictRef => ({
    chamber: ref.chamber,
    district: groundName(people.jurisdiction, ref),
  });
  for (const seat of people.vacancies) {
    const key = refKey(onGround(seat));
    vacant.set(key, (vacant.get(key) ?? 0) + 1);
  }
  const over = new Set(
    lines.plans
      .filter((plan) => plan.overlay)
      .flatMap(({ chamber, districts: of }) => of.map(({ name }) => refKey({ chamber, district: name }))),
  );
  const forAll = new Set(everywhere(people.jurisdiction).map(refKey));
  const filled = (ref: DistrictRef): FoundDistrict => {
    const ground = onGround(ref);
    const key = refKey(ground);
    const choice = choices.get(key) ?? { ...ground, chamberName: nameOf(ref.chamber), members: [] };
    return {
      ...choice,
      vacant: vacant.get(key) ?? 0,
      ...(over.has(refKey(ref)) && { overlay: true as const }),
      ...(forAll.has(refKey(ref)) && { everywhere: true as const }),
    };
  };
  /** Both seats of an Idaho district are one. */
  const once = <T extends DistrictRef & { from?: string }>(refs: readonly T[]): T[] => {
    const known = new Set<string>();
    return refs.filter((ref) => {
      const key = `${refKey(onGround(ref))} ${ref.from ?? ''}`;
      return known.size < known.add(key).size;
    });
  };
  return ok({
    kind,
    districts: once(districts).map(filled),
    near: once(near).map((ref) => ({ ...filled(ref), metres: ref.metres })),
    next: once(next).map((ref) => ({ ...filled(ref), from: ref.from })),
    ends: chambersOf(lines).flatMap((chamber) => {
      const until = linesEnd(lines, chamber);
      return until ? [{ chamber, chamberName: nameOf(chamber), until }] : [];
    }),
    asOf: people.source.asOf,
    vintages: [...new Set(lines.plans.map((plan) => plan.vintage))],
  });
}

/** What the map of a report or a board is made of: a state's lines, and its districts as they lie on the ground. */
import { legislatureOf } from '../jurisdictions';
import { readLines } from '../lines';
import type { MapDrawing } from '../model/finder';
import type { BoardTarget } from '../model/hub-views';
import { fail, ok, type Result } from '../model/result';
import { dayOf } from '../model/time';
import { groundName } from '../people';
import { figuresOf } from '../report/figures';
import type { DistrictRow, Figures, Progress } from '../report/report';
import { drawMap } from './district-map';
import type { PagePorts } from './ports';

/** Problems: `lines_missing`, `lines_broken`. */
export async function loadMap(
  { lines, now }: Pick<PagePorts, 'lines' | 'now'>,
  jurisdiction: string,
): Promise<Result<MapDrawing>> {
  const legislature = legislatureOf(jurisdiction);
  if (!legislature) return fail('lines_missing', jurisdiction);
  const [file, map] = await Promise.all([lines.load(jurisdiction), lines.map(jurisdiction)]);
  if (!file.ok) return file;
  const read = readLines(file.value);
  if (!read.ok) return read;
  const today = dayOf(now().getTime(), legislature.zone);
  return ok(drawMap(read.value, map.ok ? map.value : null, legislature, today));
}

/** States with districts in a report, the one with the most calls first; each with its name. */
export function statesIn(districts: readonly DistrictRow[]): { code: string; name: string }[] {
  const calls = new Map<string, number>();
  for (const { jurisdiction, chamber, figures } of districts) {
    if (chamber === 'executive') continue;
    calls.set(jurisdiction, (calls.get(jurisdiction) ?? 0) + figures.attempts);
  }
  return [...calls]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([code]) => ({ code, name: legislatureOf(code)?.name ?? code.toUpperCase() }));
}

/** A coalition's counts by person as districts with calls; nobody's goal is known there. */
export const districtsOf = (targets: readonly BoardTarget[]): DistrictRow[] =>
  targets.map(({ id, jurisdiction, chamber, district, counts }) => {
    const [contact = 0, voicemail = 0, unavailable = 0, skip = 0] = counts;
    return {
      ...{ key: `${jurisdiction} ${chamber} ${district}`, jurisdiction, district },
      chamber: chamber as DistrictRow['chamber'],
      figures: figuresOf({ contact, voicemail, unavailable, skip }),
      ...{ progress: null, targets: [id] },
    };
  });

/** Districts that are one on the ground, as where a district elects two members to seats of their own, in one row. */
export function onGround(districts: readonly DistrictRow[]): DistrictRow[] {
  const rows = new Map<string, DistrictRow>();
  for (const row of districts) {
    const { jurisdiction, chamber } = row;
    if (chamber === 'executive') continue;
    const district = groundName(jurisdiction, { chamber, district: row.district });
    const key = `${jurisdiction} ${chamber} ${district}`;
    const held = rows.get(key);
    rows.set(key, held ? together(held, row) : { ...row, district });
  }
  return [...rows.values()];
}

const together = (a: DistrictRow, b: DistrictRow): DistrictRow => ({
  ...a,
  figures: sum(a.figures, b.figures),
  progress: a.progress && b.progress ? both(a.progress, b.progress) : (a.progress ?? b.progress),
  targets: [...new Set([...a.targets, ...b.targets])],
});

const sum = (a: Figures, b: Figures): Figures =>
  figuresOf({
    contact: a.reached.n + b.reached.n,
    voicemail: a.voicemail.n + b.voicemail.n,
    unavailable: a.unavailable.n + b.unavailable.n,
    skip: a.skipped + b.skipped,
  });

const both = (a: Progress, b: Progress): Progress => ({
  goal: a.goal + b.goal,
  calls: a.calls + b.calls,
  contact: a.contact + b.contact,
  missing: a.missing + b.missing,
});

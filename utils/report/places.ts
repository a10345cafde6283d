/** The report's rows by person and by district, with what is missing there to the goals. */
import type { CampaignKey } from '../model/call';
import { gapsOf, type Missing } from '../tally/goals';
import { districtKey, type Tally } from '../tally/tally';
import { cleanLine } from './clean';
import { figuresOf } from './figures';
import type { Known, KnownCampaign } from './known';
import type { DistrictRow, Gap, Progress, Seat, TargetRow } from './report';

/** How far all campaigns together are from their goals. */
export interface Toward {
  all: Progress | null;
  campaigns: Map<CampaignKey, Progress>;
  /** By person, of all the campaigns that set a goal for them. */
  people: Map<string, Gap>;
  /** Persons with a gap, the biggest first. */
  list: Gap[];
}

const NONE: Progress = { goal: 0, calls: 0, contact: 0, missing: 0 };

const plus = (a: Progress, b: Missing): Progress => ({
  goal: a.goal + b.goal,
  calls: a.calls + b.calls,
  contact: a.contact + b.contact,
  missing: a.missing + b.missing,
});

/** Each campaign's goals against its own calls: what was said for one does not fill another's. */
export function gapsToward(campaigns: readonly KnownCampaign[], toward: Tally): Toward {
  const people = new Map<string, Gap>();
  const by = new Map<CampaignKey, Progress>();
  for (const { key, goals } of campaigns) {
    if (goals.length === 0) continue;
    const { targets } = gapsOf(toward.campaigns.get(key) ?? { targets: new Map() }, goals);
    for (const gap of targets) {
      by.set(key, plus(by.get(key) ?? NONE, gap));
      const { target, jurisdiction, chamber, district } = gap;
      const name = cleanLine(gap.name);
      const held = people.get(target) ?? { target, name, jurisdiction, chamber, district, ...NONE };
      people.set(target, { ...held, ...plus(held, gap) });
    }
  }
  return {
    all: by.size > 0 ? [...by.values()].reduce(plus, NONE) : null,
    campaigns: by,
    people,
    list: [...people.values()]
      .filter((gap) => gap.missing > 0)
      .sort(
        (a, b) => b.missing - a.missing || a.name.localeCompare(b.name) || (a.target < b.target ? -1 : 1),
      ),
  };
}

export function targetRows(
  counted: Tally,
  gaps: Toward,
  people: Known['people'],
): Omit<TargetRow, 'position'>[] {
  const ids = new Set([...counted.targets.keys(), ...gaps.people.keys()]);
  const rows = [...ids].map((id) => {
    const called = counted.targets.get(id);
    const gap = gaps.people.get(id);
    const person = people.get(id);
    const seat: Seat = called ?? gap!;
    return {
      id,
      name: cleanLine(person?.name ?? (gap?.name || called?.name || '')),
      party: cleanLine(person?.party ?? ''),
      jurisdiction: seat.jurisdiction,
      chamber: seat.chamber,
      district: seat.district,
      figures: figuresOf(called?.counts),
      progress: gap ? plus(NONE, gap) : null,
    };
  });
  const missing = (row: (typeof rows)[number]) => row.progress?.missing ?? 0;
  return rows.sort(
    (a, b) => missing(b) - missing(a) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
  );
}

/** A person counts for a goal where they sit now, a call where it was counted. */
export function districtRows(counted: Tally, targets: readonly Omit<TargetRow, 'position'>[]): DistrictRow[] {
  const rows = new Map<string, DistrictRow>();
  const rowOf = (seat: Seat): DistrictRow => {
    const key = districtKey(seat);
    const { jurisdiction, chamber, district } = seat;
    let row = rows.get(key);
    if (!row) {
      const figures = figuresOf(counted.districts.get(key)?.counts);
      rows.set(key, (row = { key, jurisdiction, chamber, district, figures, progress: null, targets: [] }));
    }
    return row;
  };
  for (const at of counted.districts.values()) rowOf(at);
  for (const { id, progress, ...seat } of targets) {
    const row = rowOf(seat);
    row.targets.push(id);
    if (progress) row.progress = plus(row.progress ?? NONE, progress);
  }
  return [...rows.values()].sort(
    (a, b) =>
      compare(a.jurisdiction, b.jurisdiction) ||
      compare(a.chamber, b.chamber) ||
      a.district.localeCompare(b.district, 'en', { numeric: true }),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

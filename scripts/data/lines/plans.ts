/**
 * Which lines hold for which chamber and when: the one table to look at when a
 * state draws new ones. A state not named here has one plan for each chamber,
 * that of TIGER/Line 2024, which no newer one is known to replace.
 */
import type { Chamber } from '../../../utils/model/bill';
import { seatsOf } from '../seats';

/** A kind of source file; each has fields of its own. */
export type Layer = 'upper' | 'lower' | 'floterial' | 'wards';

/** One plan and where its lines are to be found. Days: see `Plan` in utils/model/lines.ts. */
export interface PlanRow {
  chamber: Chamber;
  /** Name of its object in the topology. */
  object: string;
  layer: Layer;
  /** Years of the sources that show this plan, best first. */
  years: readonly number[];
  from?: string;
  until?: string;
  overlay?: boolean;
  /** True for a plan to come that may not be published yet: without its lines the state is built all the same, and said so. */
  mayLack?: boolean;
  /** Where some of its districts have been drawn anew: the first year of the source that shows it, and what to say of an older one. */
  redrawn?: { year: number; what: string };
}

/** Year of the TIGER/Line that the rest follows. */
const YEAR = 2024;

/** States whose plans of TIGER/Line 2022 and 2024 are the same, so that the older files serve too. */
const SAME_SINCE_2022: readonly string[] = ['in', 'pa', 'tn'];

/**
 * Jurisdictions without lines, and why. Puerto Rico's 8 and 40 districts are drawn by its own board and are in
 * no source that we can read; of Congress, everybody picks the state and, in the House, the number.
 */
export const NO_LINES: Readonly<Record<string, string>> = {
  pr: 'no public source of its district lines is known',
  us: 'lines of Congress are not built',
};

const plan = (chamber: 'upper' | 'lower', more: Partial<PlanRow> = {}): PlanRow => ({
  chamber,
  object: chamber,
  layer: chamber,
  years: [YEAR],
  ...more,
});

const next = (chamber: 'upper' | 'lower', from: string): PlanRow =>
  plan(chamber, { object: `${chamber}-${from.slice(0, 4)}`, years: [2026], from, mayLack: true });

/** Senators elected in 2026 on the court's plan take their seats on 1 January (Michigan Constitution, art. XI, sec. 2). */
const MICHIGAN = '2027-01-01';
/** All terms end on the first Monday in January (Minnesota Constitution, art. VII, sec. 7). */
const MINNESOTA = '2027-01-04';

const MISSISSIPPI = {
  years: [2026, YEAR],
  redrawn: { year: 2026, what: 'some districts were drawn anew for the special elections of 2025' },
} satisfies Partial<PlanRow>;

const IRREGULAR: Readonly<Record<string, readonly PlanRow[]>> = {
  dc: [{ chamber: 'legislature', object: 'wards', layer: 'wards', years: [YEAR, 2022] }],
  mi: [plan('upper', { until: MICHIGAN }), plan('lower'), next('upper', MICHIGAN)],
  mn: [
    plan('upper', { until: MINNESOTA }),
    plan('lower', { until: MINNESOTA }),
    next('upper', MINNESOTA),
    next('lower', MINNESOTA),
  ],
  ms: [plan('upper', MISSISSIPPI), plan('lower', MISSISSIPPI)],
  ne: [{ chamber: 'legislature', object: 'legislature', layer: 'upper', years: [YEAR] }],
  nh: [
    plan('upper'),
    plan('lower'),
    { chamber: 'lower', object: 'floterial', layer: 'floterial', years: [2022], overlay: true },
  ],
};

/** The plans of a jurisdiction; none where there are no lines. */
export function plansOf(code: string): readonly PlanRow[] {
  if (NO_LINES[code] !== undefined) return [];
  const irregular = IRREGULAR[code];
  if (irregular) return irregular;
  const years = SAME_SINCE_2022.includes(code) ? [YEAR, 2022] : [YEAR];
  const chambers = new Set(seatsOf(code).map(({ chamber }) => chamber));
  return (['upper', 'lower'] as const)
    .filter((chamber) => chambers.has(chamber))
    .map((chamber) => plan(chamber, { years }));
}

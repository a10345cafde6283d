/** What a restore would do, summed up in the kinds that a reader thinks in. */
import type { RestorePlan, StorePlan } from './plan';

export const KINDS = [
  'calls',
  'campaigns',
  'places',
  'numbers',
  'group_calls',
  'leading',
  'writing',
  'keys',
  'choices',
  'settings',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** By store of the database. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  ...{ records: 'calls', feeds: 'campaigns', campaigns: 'campaigns' },
  ...{ places: 'places', rosters: 'places', numbers: 'numbers', flags: 'numbers' },
  ...{ groupCalls: 'group_calls', members: 'group_calls', memberships: 'group_calls', sent: 'group_calls' },
  ...{
    covers: 'campaigns',
    pooled: 'campaigns',
    evidence: 'leading',
    votePlans: 'leading',
    meetings: 'leading',
  },
  ...{
    drafts: 'writing',
    keys: 'keys',
    leads: 'keys',
    erased: 'group_calls',
    leftOut: 'choices',
    told: 'choices',
  },
  ...{ current: 'settings', settings: 'settings' },
};

export interface KindPlan extends Omit<StorePlan, 'store'> {
  kind: Kind;
}

export const kindOf = (store: string): Kind => KIND_OF[store] ?? 'other';

/** @returns those of which anything is here or in the backup, in the order of {@link KINDS} */
export function planByKind({ stores }: Pick<RestorePlan, 'stores'>): KindPlan[] {
  const sums = new Map<Kind, KindPlan>();
  for (const { store, ...counts } of stores) {
    const kind = kindOf(store);
    const sum = sums.get(kind) ?? { kind, added: 0, known: 0, replaced: 0, dropped: 0, kept: 0 };
    for (const name of ['added', 'known', 'replaced', 'dropped', 'kept'] as const) sum[name] += counts[name];
    sums.set(kind, sum);
  }
  return KINDS.flatMap((kind) => sums.get(kind) ?? []).filter(
    (sum) => sum.added + sum.replaced + sum.dropped + sum.kept > 0,
  );
}

/** Whether anything would be other than it is. */
export const changesAnything = (kinds: readonly KindPlan[]): boolean =>
  kinds.some((k) => k.added + k.replaced + k.dropped > 0);

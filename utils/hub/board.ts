/**
 * What a coalition's groups signed, as tables of numbers, one a campaign: thousands of groups are read and summed at
 * once. What stands in them is what groups signed and nothing else, so that no sum is ever above it.
 */
import { BOARD_COUNTS, type BoardPack } from '../model/led-hub';
import type { GroupTally } from './group-tally';

const WORDS = 4;

interface Table {
  targets: Map<string, [string, string, string, string]>;
  groups: Map<string, { head: BoardPack['groups'][number]; rows: Map<string, number[]> }>;
}

function opened(pack: BoardPack): Table {
  const width = pack.targets.length * BOARD_COUNTS;
  const groups = pack.groups.map((head, g) => {
    const rows = pack.targets.map(([target], t): [string, number[]] => {
      const at = g * width + t * BOARD_COUNTS;
      return [target, [...pack.counts.subarray(at, at + BOARD_COUNTS)]];
    });
    return [head.id, { head, rows: new Map(rows) }] as const;
  });
  return { targets: new Map(pack.targets.map((t) => [t[0], t])), groups: new Map(groups) };
}

function closed(of: string, campaign: string, { targets, groups }: Table): BoardPack {
  const all = [...targets.values()];
  const counts = new Uint32Array(groups.size * all.length * BOARD_COUNTS);
  [...groups.values()].forEach(({ rows }, g) =>
    all.forEach(([target], t) => counts.set(rows.get(target) ?? [], (g * all.length + t) * BOARD_COUNTS)),
  );
  return { of, campaign, targets: all, groups: [...groups.values()].map(({ head }) => head), counts };
}

/**
 * Puts tallies in the place of older ones of the same group.
 * @param held tables of one coalition
 * @returns those that changed
 */
export function addTallies(
  of: string,
  held: readonly BoardPack[],
  tallies: readonly GroupTally[],
): BoardPack[] {
  const byCampaign = new Map<string, GroupTally[]>();
  for (const tally of tallies) {
    const same = byCampaign.get(tally.campaign);
    if (same) same.push(tally);
    else byCampaign.set(tally.campaign, [tally]);
  }
  return [...byCampaign].map(([campaign, fresh]) => {
    const pack = held.find((p) => p.campaign === campaign);
    const table: Table = pack ? opened(pack) : { targets: new Map(), groups: new Map() };
    for (const { group: id, key, asOf, members, rows } of fresh) {
      if ((table.groups.get(id)?.head.asOf ?? '') >= asOf) continue;
      for (const [target, jurisdiction, chamber, district] of rows)
        if (!table.targets.has(target)) table.targets.set(target, [target, jurisdiction, chamber, district]);
      const counts = rows.map((row): [string, number[]] => [row[0], row.slice(WORDS) as number[]]);
      table.groups.set(id, { head: { id, key, asOf, members }, rows: new Map(counts) });
    }
    return closed(of, campaign, table);
  });
}

export interface BoardSums {
  campaign: string;
  /** As of `BOARD_COUNTS`. */
  counts: number[];
  targets: { target: BoardPack['targets'][number]; counts: number[] }[];
  groups: { id: string; asOf: string; members: number; calls: number }[];
}

const sumOf = (counts: ArrayLike<number>, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += counts[i] ?? 0;
  return sum;
};

/** Contacts, voicemails and what did not get through: a skip is no call. */
export const CALLS = 3;

export function sumBoard({ campaign, targets, groups, counts }: BoardPack): BoardSums {
  const width = targets.length * BOARD_COUNTS;
  const columns = new Float64Array(width);
  const calls = groups.map((_, g) => {
    let own = 0;
    for (let i = 0; i < width; i += 1) {
      const count = counts[g * width + i] ?? 0;
      columns[i] = (columns[i] ?? 0) + count;
      if (i % BOARD_COUNTS < CALLS) own += count;
    }
    return own;
  });
  return {
    campaign,
    counts: Array.from({ length: BOARD_COUNTS }, (_, n) =>
      targets.reduce((sum, _target, t) => sum + (columns[t * BOARD_COUNTS + n] ?? 0), 0),
    ),
    targets: targets.map((target, t) => ({
      target,
      counts: [...columns.subarray(t * BOARD_COUNTS, (t + 1) * BOARD_COUNTS)],
    })),
    groups: groups.map(({ id, asOf, members }, g) => ({ id, asOf, members, calls: calls[g] ?? 0 })),
  };
}

/** @param counts as of `BOARD_COUNTS` */
export const callsIn = (counts: readonly number[]): number => sumOf(counts, 0, CALLS);

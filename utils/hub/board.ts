/**
 * What a coalition's groups signed, as tables of numbers, one a campaign: thousands of groups are read and summed at
 * once. What stands in them is what groups signed and nothing else, so that no sum is ever above it.
 */
import { BOARD_COUNTS, type BoardPack, type BoardSums } from '../model/led-hub';
import type { GroupTally } from './group-tally';

const WORDS = 4;

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
  return [...byCampaign].flatMap(([campaign, given]) => {
    const pack = held.find((p) => p.campaign === campaign) ?? emptyPack(of, campaign);
    const known = new Map(pack.groups.map((g) => [g.id, g.asOf]));
    const fresh = new Map<string, GroupTally>();
    for (const tally of given) {
      if (tally.asOf <= (fresh.get(tally.group)?.asOf ?? known.get(tally.group) ?? '')) continue;
      fresh.set(tally.group, tally);
    }
    return fresh.size > 0 ? [merged(pack, fresh)] : [];
  });
}

const emptyPack = (of: string, campaign: string): BoardPack => ({
  ...{ of, campaign, targets: [], groups: [], counts: new Uint32Array() },
});

function merged(pack: BoardPack, fresh: ReadonlyMap<string, GroupTally>): BoardPack {
  const { of, campaign } = pack;
  const targets = [...pack.targets];
  const places = new Map(targets.map(([target], t) => [target, t]));
  for (const { rows } of fresh.values()) {
    for (const [target, jurisdiction, chamber, district] of rows) {
      if (places.has(target)) continue;
      places.set(target, targets.length);
      targets.push([target, jurisdiction, chamber, district]);
    }
  }
  const stays = pack.groups.flatMap((head, g) => (fresh.has(head.id) ? [] : [{ head, g }]));
  const [before, width] = [pack.targets.length * BOARD_COUNTS, targets.length * BOARD_COUNTS];
  const counts = new Uint32Array((stays.length + fresh.size) * width);
  stays.forEach(({ g }, i) => counts.set(pack.counts.subarray(g * before, (g + 1) * before), i * width));
  let at = stays.length * width;
  for (const { rows } of fresh.values()) {
    for (const row of rows) {
      const place = at + places.get(row[0])! * BOARD_COUNTS;
      for (let n = 0; n < BOARD_COUNTS; n += 1) counts[place + n] = row[WORDS + n] as number;
    }
    at += width;
  }
  const heads = [...fresh.values()].map(({ group: id, key, asOf, members }) => ({ id, key, asOf, members }));
  return { of, campaign, targets, groups: [...stays.map(({ head }) => head), ...heads], counts };
}

export function sumBoard({ of, campaign, targets, groups, counts }: BoardPack): BoardSums {
  const width = targets.length * BOARD_COUNTS;
  const columns = new Float64Array(width);
  const calls = groups.map((_, g) => {
    let own = 0;
    for (let t = 0; t < width; t += BOARD_COUNTS) {
      const at = g * width + t;
      for (let n = 0; n < BOARD_COUNTS; n += 1) columns[t + n]! += counts[at + n]!;
      own += counts[at]! + counts[at + 1]! + counts[at + 2]!;
    }
    return own;
  });
  const rows = targets.map((target, t) => ({
    target,
    counts: [...columns.subarray(t * BOARD_COUNTS, (t + 1) * BOARD_COUNTS)],
  }));
  return {
    ...{ of, campaign },
    counts: Array.from({ length: BOARD_COUNTS }, (_, n) =>
      rows.reduce((sum, row) => sum + (row.counts[n] ?? 0), 0),
    ),
    // A group's newer tally may have taken back all that was counted of somebody.
    targets: rows.filter((row) => row.counts.some((n) => n > 0)),
    groups: groups.map(({ id, asOf, members }, g) => ({ id, asOf, members, calls: calls[g] ?? 0 })),
  };
}

/** The table without one group's counts; the same where it has none. */
export function withoutGroup(pack: BoardPack, group: string): BoardPack {
  const at = pack.groups.findIndex(({ id }) => id === group);
  if (at === -1) return pack;
  const width = pack.targets.length * BOARD_COUNTS;
  const counts = new Uint32Array(pack.counts.length - width);
  counts.set(pack.counts.subarray(0, at * width));
  counts.set(pack.counts.subarray((at + 1) * width), at * width);
  return { ...pack, groups: pack.groups.filter((_, i) => i !== at), counts };
}

/** Contacts, voicemails and what did not get through: a skip is no call. @param counts as of `BOARD_COUNTS` */
export const callsIn = ([contacts = 0, voicemails = 0, unavailable = 0]: readonly number[]): number =>
  contacts + voicemails + unavailable;

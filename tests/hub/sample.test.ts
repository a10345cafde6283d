import { expect, it } from 'vitest';
import { COALITION, GROUPS, seedCoalition } from '../../scripts/hub/sample';
import { startTrialHub } from '../../scripts/hub/trial';
import { campDb, groupDb, tallyDb } from '../../utils/hub/couch/databases';
import { readJoin } from '../../utils/hub/invite';
import { createOpener } from '../../utils/hub/open';
import { createCouchAdapter } from '../../utils/net/couch';
import { emptyState, mergePackets, standingIn } from '../../utils/packet/merge';
import { sealOf } from '../../utils/sign/document';
import { pullAll } from './hub';

it('the sample coalition can be joined, led and counted: forty members, three groups, one that has not reported', async () => {
  const hub = await startTrialHub();
  try {
    const sample = await seedCoalition(hub, new Date('2026-11-29T18:00:00Z'));
    expect(GROUPS.reduce((sum, group) => sum + group.members, 0)).toBe(40);
    const way = { hub: hub.url, coalition: tallyDb(COALITION), camp: campDb(COALITION), today: '2026-11-29' };
    for (const { slug, links, leader, calls } of sample.groups) {
      const invite = readJoin(links[0]!);
      expect(invite).toMatchObject({
        ok: true,
        value: { group: slug, hub: hub.url, readers: [leader.seal.publicKey, expect.any(String)] },
      });
      const opener = createOpener(slug, leader.seal, [leader.sign.publicKey]);
      const pulled = await pullAll(
        createCouchAdapter({ ...way, db: groupDb(slug), group: slug, token: leader.token, opener }),
      );
      const state = emptyState();
      mergePackets(state, pulled.packets);
      expect(standingIn(state)).toHaveLength(calls);
      expect(pulled.codes).toEqual([]);
      expect(calls).toBeGreaterThan(15);
    }
    const keys = new Map(sample.groups.map((g) => [g.slug, g.leader.sign.publicKey]));
    const board = createCouchAdapter({
      ...{ ...way, db: '', group: '', token: sample.organiser.token },
      keyOf: (group) => keys.get(group),
    });
    const tallies = await board.pullTallies('0');
    if (!tallies.ok) throw new Error(JSON.stringify(tallies.problems));
    expect(tallies.value.found.map((t) => t.group).sort()).toEqual(['lakeside', 'riverton']);
    for (const tally of tallies.value.found) {
      const all = tally.rows.reduce(
        (sum, row) => sum + row.slice(4, 8).reduce<number>((a, b) => a + Number(b), 0),
        0,
      );
      expect(all).toBe(sample.groups.find((g) => g.slug === tally.group)!.calls);
    }
    const feeds = await board.pullFeeds('0');
    if (!feeds.ok) throw new Error(JSON.stringify(feeds.problems));
    expect(await sealOf(JSON.parse(feeds.value.found[0]!.text))).toEqual({
      kind: 'signed',
      key: sample.organiser.sign.publicKey,
    });
  } finally {
    await hub.close();
  }
});

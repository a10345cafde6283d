/** The hub dies in the middle of an evening of calls. `HUB_CALLS` says how many (50000 is the full size); it is always killed half-way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installHub } from '../../scripts/hub/install';
import { createAdmin } from '../../scripts/hub/admin';
import { mintToken } from '../../scripts/hub/jwt';
import { startTrialHub } from '../../scripts/hub/trial';
import { groupDb } from '../../utils/hub/couch/databases';
import { readSealedId } from '../../utils/hub/documents';
import { createOpener } from '../../utils/hub/open';
import { createSealer } from '../../utils/hub/seal';
import { createCouchAdapter } from '../../utils/net/couch';
import { emptyState, mergePackets, standingIn } from '../../utils/packet/merge';
import type { GroupRecord } from '../../utils/packet/record';
import { makeKeyPair } from '../../utils/sign/ed25519';
import { thumbprint } from '../../utils/sign/thumbprint';
import { makeSealKeys } from '../../utils/sign/x25519';
import { groupCall } from '../unit/packet/make';
import { pullAll } from './hub';

const MEMBERS = 200;
const CALLS = Number(process.env['HUB_CALLS'] ?? 5_000);
const GROUP = 'neighbors';
/** Members who push at the same time. */
const AT_ONCE = 12;

const exp = Math.floor(Date.now() / 1000) + 7200;

it(
  `${CALLS} calls of ${MEMBERS} members: what was acknowledged before the hub was killed is there, all else arrives by itself, nothing twice`,
  { timeout: 30 * 60_000, skip: process.env['HUB_URL'] !== undefined },
  async () => {
    const dir = mkdtempSync(join(tmpdir(), 'rotunda-hub-'));
    const first = await startTrialHub({ dir });
    await installHub(createAdmin(first.admin), { coalition: 'river', groups: [{ slug: GROUP }] });
    const { url, privateKey } = first;
    const token = (role: string) =>
      `Bearer ${mintToken(privateKey, 'hub1', { sub: `${GROUP}-inv1`, roles: [role], exp })}`;
    const reader = await makeSealKeys();
    const way = { hub: url, db: groupDb(GROUP), group: GROUP, today: '2026-11-29', timeout: 60_000 };
    const invite = token(`w:${GROUP}`);

    const outboxes = await Promise.all(
      Array.from({ length: MEMBERS }, async () => {
        const pair = await makeKeyPair();
        const member = await thumbprint(pair.publicKey);
        const sealer = () => createSealer(GROUP, pair, [reader.publicKey]);
        const records: GroupRecord[] = Array.from({ length: Math.ceil(CALLS / MEMBERS) }, () =>
          groupCall({ id: crypto.randomUUID(), member }),
        );
        return { adapter: createCouchAdapter({ ...way, token: invite, sealer }), waiting: records };
      }),
    );
    const all = outboxes.flatMap((o) => o.waiting.map((r) => r.id));
    const acknowledged = new Set<string>();
    let troubles = 0;
    let refusals = 0;

    /** One outbox until it is empty: what is not acknowledged is sent again. */
    const drain = async (outbox: (typeof outboxes)[0]) => {
      while (outbox.waiting.length > 0) {
        const report = await outbox.adapter.push(outbox.waiting.slice(0, 50));
        for (const id of report.acknowledged) acknowledged.add(id);
        outbox.waiting = outbox.waiting.filter((r) => !acknowledged.has(r.id));
        refusals += report.refused.length;
        if (!report.trouble) continue;
        troubles += 1;
        await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 700));
      }
    };
    const queue = [...outboxes];
    const pushing = Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = queue.pop(); next; next = queue.pop()) await drain(next);
      }),
    );

    while (acknowledged.size < CALLS / 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await first.kill();
    const before = [...acknowledged];
    expect(before.length).toBeLessThan(CALLS);
    const password = new URL(first.admin).password;
    const second = await startTrialHub({ dir, privateKey, password, port: Number(new URL(url).port) });
    try {
      const listed = JSON.parse(
        (await createAdmin(second.admin)('GET', `${groupDb(GROUP)}/_all_docs`)).text,
      ) as { rows: { id: string }[] };
      const there = new Set(listed.rows.map((row) => readSealedId(row.id)?.id));
      expect(before.filter((id) => !there.has(id))).toEqual([]);

      await pushing;
      expect(troubles).toBeGreaterThan(0);
      expect(refusals).toBe(0);
      const leader = createCouchAdapter({
        ...way,
        token: token(`lead:${GROUP}`),
        opener: createOpener(GROUP, reader, []),
      });
      const pulled = await pullAll(leader);
      expect(pulled.codes).toEqual([]);
      expect(pulled.ids.length).toBe(all.length);
      expect(pulled.ids).toEqual([...all].sort());
      const state = emptyState();
      mergePackets(state, pulled.packets);
      expect(standingIn(state)).toHaveLength(all.length);
      console.log(
        `killed with ${before.length} of ${all.length} acknowledged; ${troubles} pushes failed and were made again`,
      );
    } finally {
      await second.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
);

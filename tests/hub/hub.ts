/**
 * A coalition of its own on a hub: databases, invites, members, leaders. `HUB_URL=http://admin:password@host:port/` with
 * `HUB_KEY=FILE` (the private key of its invites; `HUB_KID`, else `hub1`) puts any CouchDB under the tests, and
 * `HUB_GATE` the address where members come in, if it is another; without, the trial hub is started.
 */
import { readFileSync } from 'node:fs';
import type { CouchWay } from '../../utils/net/couch';
import { createCouchAdapter } from '../../utils/net/couch';
import { databasesOf, groupDb, tallyDb, campDb, type HubPlan } from '../../utils/hub/couch/databases';
import { createOpener } from '../../utils/hub/open';
import { createSealer } from '../../utils/hub/seal';
import { FROM_THE_START, type Pulled } from '../../utils/hub/ports';
import { makeKeyPair, type KeyPair } from '../../utils/sign/ed25519';
import { thumbprint } from '../../utils/sign/thumbprint';
import { makeSealKeys } from '../../utils/sign/x25519';
import type { GroupCall, GroupRecord } from '../../utils/packet/record';
import { createAdmin, type Admin } from '../../scripts/hub/admin';
import { installHub } from '../../scripts/hub/install';
import { mintToken } from '../../scripts/hub/jwt';
import { startTrialHub, type TrialOptions } from '../../scripts/hub/trial';
import { groupCall } from '../unit/packet/make';

export interface Hub {
  url: string;
  admin: Admin;
  /** Host and port of the hub itself, behind any gate. */
  direct: string;
  privateKey: string;
  token(sub: string, role: string, seconds?: number): string;
  close(): Promise<void>;
  kill(): Promise<void>;
}

export async function openHub(options: TrialOptions = {}): Promise<Hub> {
  const { HUB_URL, HUB_KEY, HUB_KID = 'hub1', HUB_GATE } = process.env;
  const nothing = async () => undefined;
  const trial = HUB_URL === undefined ? await startTrialHub(options) : null;
  const admin = trial?.admin ?? HUB_URL ?? '';
  const { protocol, host } = new URL(admin);
  const privateKey = trial?.privateKey ?? readFileSync(HUB_KEY ?? '', 'utf8');
  return {
    url: HUB_GATE ?? `${protocol}//${host}/`,
    admin: createAdmin(admin),
    direct: host,
    privateKey,
    token: (sub, role, seconds = 3600) =>
      `Bearer ${mintToken(privateKey, HUB_KID, { sub, roles: [role], exp: Math.floor(Date.now() / 1000) + seconds })}`,
    close: trial?.close ?? nothing,
    kill: trial?.kill ?? nothing,
  };
}

let made = 0;

/** Two groups, `a` and `b`, of a new coalition; names differ from run to run, so that a real hub may be used again. */
export async function madeCoalition(hub: Hub) {
  const run = `${Date.now().toString(36)}${(made += 1)}`;
  const coalition = `t${run}`;
  const slugs = [`a${run}`, `b${run}`];
  const plan: HubPlan = { coalition, groups: slugs.map((slug) => ({ slug })) };
  await installHub(hub.admin, plan);
  const groups = await Promise.all(slugs.map((slug) => madeGroup(hub, coalition, slug)));
  return {
    plan,
    coalition,
    groups: groups as [MadeGroup, MadeGroup],
    /** Puts the rules again, with these invites withdrawn. */
    revoke: (revoked: string[]) => installHub(hub.admin, { ...plan, revoked }),
    erase: async () => {
      for (const { name } of databasesOf(plan)) await hub.admin('DELETE', name);
    },
  };
}

export type MadeGroup = Awaited<ReturnType<typeof madeGroup>>;

async function madeGroup(hub: Hub, coalition: string, group: string) {
  const [seal, deputy, author] = [await makeSealKeys(), await makeSealKeys(), await makeKeyPair()];
  const readers = [seal.publicKey, deputy.publicKey];
  const way = (token: string, more: Partial<CouchWay> = {}): CouchWay => ({
    ...{ hub: hub.url, token, db: groupDb(group), group, today: '2026-11-29' },
    ...{ coalition: tallyDb(coalition), camp: campDb(coalition) },
    ...more,
  });
  const leading = (keys: KeyPair = seal) =>
    createCouchAdapter(
      way(hub.token(`${group}-lead`, `lead:${group}`), {
        opener: createOpener(group, keys, [author.publicKey]),
        keyOf: (id) => (id === group ? author.publicKey : undefined),
      }),
    );
  return {
    group,
    db: groupDb(group),
    seal,
    author,
    readers,
    leader: leading(),
    deputy: leading(deputy),
    invite: (sub = `${group}-inv1`) => hub.token(sub, `w:${group}`),
    way,
    async member(token = hub.token(`${group}-inv1`, `w:${group}`)) {
      const pair = await makeKeyPair();
      const number = await thumbprint(pair.publicKey);
      const sealer = () => createSealer(group, pair, readers);
      return {
        pair,
        member: number,
        sealer,
        adapter: createCouchAdapter(way(token, { sealer })),
        by: (other: string) => createCouchAdapter(way(other, { sealer })),
        call: (over: Partial<GroupCall> = {}): GroupCall =>
          groupCall({ id: crypto.randomUUID(), ...over, group, member: number }),
      };
    },
  };
}

/** All that a leader can pull, page by page. */
export async function pullAll(leader: MadeGroup['leader'], since = FROM_THE_START) {
  const all: Pulled = { packets: [], erased: [], refused: [], since, pending: 1 };
  while (all.pending > 0) {
    const page = await leader.pull(all.since);
    if (!page.ok) throw new Error(JSON.stringify(page.problems));
    all.packets.push(...page.value.packets);
    all.erased.push(...page.value.erased);
    all.refused.push(...page.value.refused);
    all.since = page.value.since;
    all.pending = page.value.pending;
  }
  const records: GroupRecord[] = all.packets.flatMap((p) => p.records);
  return { ...all, ids: records.map((r) => r.id).sort(), codes: all.refused.map((r) => r.problem.code) };
}

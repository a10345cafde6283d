/** HubPorts over a fresh database in memory, and a hub in memory with them. */
import type { HubPorts, LeaderAdapter } from '../../../utils/app/hub-ports';
import type { GroupTally } from '../../../utils/hub/group-tally';
import { readGroupTally } from '../../../utils/hub/group-tally';
import { createOpener } from '../../../utils/hub/open';
import { packetsOf } from '../../../utils/hub/packets-of';
import type { Pulled, PushReport } from '../../../utils/hub/ports';
import { createSealer } from '../../../utils/hub/seal';
import { createGroupStore } from '../../../utils/db/group-store';
import { createLeadStore } from '../../../utils/db/lead-store';
import { ownFlags } from '../../../utils/db/own-flags';
import { createJoinStore, createMembershipStore } from '../../../utils/db/membership-store';
import { sentStore } from '../../../utils/db/sent-store';
import { fail, ok } from '../../../utils/model/result';
import { readyPorts } from '../make';

const nothing = () => undefined;
export const TODAY = '2026-11-22';

/** Documents by id, in the order in which they came; what a device asks goes straight to it. */
export function memoryHub() {
  const docs: { _id: string }[] = [];
  /** Of each document the number of its last change. */
  const changes = new Map<{ _id: string }, number>();
  const numbered = () => {
    for (const doc of docs) if (!changes.has(doc)) changes.set(doc, Math.max(0, ...changes.values()) + 1);
    return docs.map((doc) => ({ doc, at: changes.get(doc) ?? 0 })).sort((a, b) => a.at - b.at);
  };
  const tallies: GroupTally[] = [];
  const state = {
    docs,
    tallies,
    /** Pages that end in trouble, by their number from the first. */
    broken: null as number | null,
    page: 2,
    answer: null as PushReport | null,
  };
  const put = (doc: { _id: string }, over: boolean) => {
    numbered();
    const at = docs.findIndex((d) => d._id === doc._id);
    if (at !== -1 && !over) return;
    if (at !== -1) docs.splice(at, 1);
    docs.push(doc);
  };
  const connect = (member: {
    group: string;
    publicKey: string;
    privateKey: string;
    hub: { readers: string[] };
  }) => ({
    push: async (records: readonly Parameters<Awaited<ReturnType<typeof createSealer>>['seal']>[0][]) => {
      if (state.answer) return state.answer;
      const sealer = await createSealer(member.group, member, member.hub.readers);
      for (const record of records) put(await sealer.seal(record), false);
      return { acknowledged: records.map((r) => r.id), refused: [] };
    },
  });
  const lead: HubPorts['lead'] = (hub) => {
    const opener = createOpener(hub.id, hub.seal, [hub.sign.publicKey, ...hub.others.map((o) => o.sign)]);
    let pages = 0;
    return {
      async pull(since) {
        if (state.broken === pages) return fail('hub_broken');
        pages += 1;
        const ahead = numbered().filter(({ at }) => at > Number(since));
        const some = ahead.slice(0, state.page);
        const opened = await Promise.all(some.map(({ doc }) => opener.open(doc)));
        const pulled: Pulled = {
          packets: packetsOf(
            hub.id,
            TODAY,
            opened.flatMap((o) => (o.kind === 'record' ? [o] : [])),
          ),
          erased: opened.flatMap((o) => (o.kind === 'erased' ? [{ member: o.member, id: o.id }] : [])),
          refused: opened.flatMap((o) =>
            o.kind === 'refused' ? [{ id: o.id, problem: { code: o.why } }] : [],
          ),
          since: String(some.at(-1)?.at ?? since),
          pending: ahead.length - some.length,
        };
        return ok(pulled);
      },
      async putTally(tally) {
        tallies.push(tally);
        return ok(tally);
      },
      async erase(stubs) {
        if (state.broken !== null) return fail('hub_unreachable');
        for (const stub of stubs) put(stub, true);
        return ok(stubs.map((s) => s._id));
      },
    } as LeaderAdapter;
  };
  const organise: HubPorts['organise'] = (_, keyOf) => ({
    async pullTallies(since) {
      const found: GroupTally[] = [];
      const refused: { id: string; problem: { code: string } }[] = [];
      for (const one of tallies.slice(Number(since))) {
        const read = await readGroupTally(one, keyOf);
        if (read.ok) found.push(read.value);
        else refused.push({ id: one._id, problem: read.problems[0]! });
      }
      return ok({ found, refused, since: String(tallies.length) });
    },
  });
  return { ...state, state, connect, lead, organise };
}

export type MemoryHub = ReturnType<typeof memoryHub>;

/** A device with a followed feed (`neighbors`) and chosen districts. */
export async function hubDevice(hub: MemoryHub): Promise<HubPorts> {
  const ports = await readyPorts();
  const joins = createJoinStore(nothing);
  return {
    ...ports,
    groups: createGroupStore(nothing),
    memberships: createMembershipStore(nothing),
    joins,
    leads: createLeadStore(nothing),
    outbox: {
      records: ports.store.records,
      ownFlags,
      places: ports.store.places,
      zone: ports.zone,
      ...sentStore,
      saveHub: joins.saveHub,
      connect: hub.connect as never,
      now: ports.now,
      chance: () => 0.5,
    },
    alone: (work) => work(),
    lead: hub.lead,
    organise: hub.organise,
  };
}

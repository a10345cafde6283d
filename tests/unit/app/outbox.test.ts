import { describe, expect, it } from 'vitest';
import type { OutboxPorts } from '../../../utils/app/hub-ports';
import { isDue, look, send, waiting } from '../../../utils/app/outbox';
import type { HubAdapter, PushReport } from '../../../utils/hub/ports';
import type { CallRecord } from '../../../utils/model/call';
import type { NumberFlag } from '../../../utils/model/flag';
import type { HubMember, JoinedHub } from '../../../utils/model/joined-hub';
import type { GroupRecord } from '../../../utils/packet/record';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { call, place, ROSA, uuid } from '../make';

const pair = await makeKeyPair();

/** A device that is joined to a hub in memory. */
function device(records: CallRecord[], flags: NumberFlag[] = []) {
  const hub = new Map<string, GroupRecord>();
  const state = {
    now: new Date('2026-11-22T12:00:00.000Z'),
    chance: 0.5,
    sent: [] as string[],
    joined: {
      ...{ hub: 'https://hub.example/', db: 'g-neighbors', token: 'Bearer a.b.c', readers: ['r'] },
      ...{ feeds: ['neighbors'], joined: '2026-11-20T00:00:00.000Z' },
    } as JoinedHub,
    answer: null as ((records: readonly GroupRecord[]) => PushReport) | null,
    pushes: 0,
  };
  const member = (): HubMember => ({ group: 'neighbors', ...pair, hub: state.joined });
  const push: HubAdapter['push'] = async (pushed) => {
    state.pushes += 1;
    if (state.answer) return state.answer(pushed);
    for (const record of pushed) hub.set(record.id, record);
    return { acknowledged: pushed.map((r) => r.id), refused: [] };
  };
  const ports: OutboxPorts = {
    records: async () => records,
    ownFlags: async () => flags,
    places: async () => [place()],
    zone: () => 'America/Chicago',
    sent: async () => state.sent,
    noteSent: async (_, ids) => void state.sent.push(...ids),
    saveHub: async (_, joined) => void (state.joined = joined),
    connect: () => ({ push }) as HubAdapter,
    now: () => state.now,
    chance: () => state.chance,
  };
  return { hub, state, member, ports, records };
}
const made = (n: number, over: Partial<CallRecord> = {}): CallRecord =>
  ({ ...call({ id: uuid(n), at: '2026-11-22T10:00:00.000Z' }), ...over }) as CallRecord;

describe('the outbox', () => {
  it('holds what the hub has not acknowledged: of the chosen feeds, from the day of joining, no practice, no note', async () => {
    const { ports, member } = device([
      made(1, { note: 'mine' } as Partial<CallRecord>),
      made(2, { campaign: 'elsewhere/x' }),
      made(3, { at: '2026-11-01T10:00:00.000Z' }),
      made(4, { test: true } as Partial<CallRecord>),
      made(5, { campaign: 'elsewhere/x', also: ['neighbors/crosscheck'] } as Partial<CallRecord>),
    ]);
    const found = await waiting(ports, member());
    expect(found.map((r) => r.id)).toEqual([uuid(1), uuid(5)]);
    expect(JSON.stringify(found)).not.toContain('mine');
    await ports.noteSent('neighbors', [uuid(1)]);
    expect((await waiting(ports, member())).map((r) => r.id)).toEqual([uuid(5)]);
  });

  it('holds with the calls the numbers that did not work, each once, and that a mark was taken back', async () => {
    const flag: NumberFlag = {
      ...{ id: uuid(1), number: '+12175550142', legislator: ROSA, jurisdiction: 'xx' },
      ...{ reason: 'mailbox_full', at: '2026-11-22T10:00:00.000Z' },
    };
    const before: NumberFlag = { ...flag, id: uuid(7), at: '2026-11-19T10:00:00.000Z' };
    const flags = [flag, before];
    const { ports, member, hub } = device([made(1)], flags);
    expect(await look(ports, member())).toMatchObject({ waiting: 2 });
    await send(ports, member());
    const [kept] = [...hub.values()].filter((r) => r.kind === 'flag');
    expect([...hub.keys()]).toEqual([uuid(1), kept!.id]);
    expect(await look(ports, member())).toMatchObject({ waiting: 0 });
    flags[0] = { ...flag, withdrawn: '2026-11-22T11:00:00.000Z' };
    await send(ports, member());
    expect([...hub.values()].at(-1)).toMatchObject({ kind: 'undo', campaign: '', undoes: kept!.id });
    expect(await look(ports, member())).toMatchObject({ waiting: 0 });
  });

  it('sends later by chance, all that comes meanwhile at once, and is empty then', async () => {
    const { ports, member, state, hub, records } = device([made(1)]);
    expect((await look(ports, member())).hub.due).toBe('2026-11-22T12:15:00.000Z');
    records.push(made(2));
    state.chance = 0.9;
    expect((await look(ports, member())).hub.due).toBe('2026-11-22T12:15:00.000Z');
    expect(isDue(state.joined, state.now)).toBe(false);
    state.now = new Date('2026-11-22T12:15:00.000Z');
    expect(isDue(state.joined, state.now)).toBe(true);
    const after = await send(ports, member());
    expect(after.waiting).toBe(0);
    expect(after.hub).not.toHaveProperty('due');
    expect(after.hub.sent).toBe('2026-11-22T12:15:00.000Z');
    expect([...hub.keys()]).toEqual([uuid(1), uuid(2)]);
    expect(await look(ports, member())).toMatchObject({ waiting: 0 });
    await send(ports, member());
    expect(state.pushes).toBe(1);
  });

  it('tells of an undo after the call was sent', async () => {
    const { ports, member, hub, records } = device([made(1)]);
    await send(ports, member());
    records.push({
      ...{ kind: 'undo', id: uuid(9), at: '2026-11-22T11:00:00.000Z', campaign: 'neighbors/crosscheck' },
      ...{ target: (records[0] as { target: string }).target, undoes: uuid(1) },
    });
    expect(await look(ports, member())).toMatchObject({ waiting: 1 });
    await send(ports, member());
    expect(hub.get(uuid(9))).toMatchObject({ kind: 'undo', undoes: uuid(1) });
  });

  it('keeps what was not acknowledged, says why, and waits longer each time', async () => {
    const { ports, member, state } = device([made(1), made(2), made(3)]);
    state.answer = () => ({
      acknowledged: [uuid(2)],
      refused: [],
      trouble: { problem: { code: 'hub_broken' } },
    });
    const first = await send(ports, member());
    expect(first).toMatchObject({ waiting: 2, hub: { failed: 1, trouble: { code: 'hub_broken' } } });
    expect(state.sent).toEqual([uuid(2)]);
    state.answer = () => ({
      acknowledged: [],
      refused: [],
      trouble: { problem: { code: 'hub_busy' }, wait: 3600 },
    });
    const second = await send(ports, member());
    expect(second.hub.failed).toBe(2);
    expect(second.hub.due! >= '2026-11-22T13:00:00.000Z').toBe(true);
    expect(first.hub.due! < second.hub.due!).toBe(true);
    state.answer = null;
    const third = await send(ports, member());
    expect(third).toMatchObject({ waiting: 0 });
    expect(third.hub).not.toHaveProperty('failed');
    expect(third.hub).not.toHaveProperty('trouble');
  });

  it('what the hub will not take as it is waits too, and is said', async () => {
    const { ports, member, state } = device([made(1), made(2)]);
    state.answer = () => ({
      acknowledged: [uuid(1)],
      refused: [{ id: uuid(2), problem: { code: 'hub_refused' } }],
    });
    expect(await send(ports, member())).toMatchObject({
      waiting: 1,
      hub: { trouble: { code: 'hub_refused' } },
    });
  });

  it('cut off between the hub and the note, sends again: the same ids', async () => {
    const { ports, member, hub } = device([made(1)]);
    await expect(
      send({ ...ports, noteSent: () => Promise.reject(new Error('closed')) }, member()),
    ).rejects.toThrow('closed');
    expect([...hub.keys()]).toEqual([uuid(1)]);
    expect(await send(ports, member())).toMatchObject({ waiting: 0 });
    expect(hub.size).toBe(1);
  });
});

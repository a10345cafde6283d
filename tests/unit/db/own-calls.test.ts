/** My calls as they are looked through, and as they are deleted for good. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { PagePorts } from '../../../utils/app/ports';
import { createDataStore } from '../../../utils/db/data-store';
import { withDatabase } from '../../../utils/db/open';
import type { Call } from '../../../utils/model/call';
import { call, IFE, ports as freshPorts, uuid } from '../make';

let ports: PagePorts;
const changes: string[] = [];
const data = createDataStore((what) => changes.push(what));
beforeEach(async () => {
  ports = await freshPorts();
  changes.length = 0;
});

const keep = async (n: number, at: string, over: Partial<Call> = {}) => {
  await ports.store.record(call({ id: uuid(n), at, ...over }));
};
const undo = async (n: number, undoes: number, over: { campaign?: string } = {}) => {
  const { campaign, target } = call();
  await ports.store.record({
    ...{ kind: 'undo', id: uuid(n), at: '2026-11-24T10:00:00.000Z', campaign, target, undoes: uuid(undoes) },
    ...over,
  });
};
async function ids(): Promise<string[]> {
  const all: string[] = [];
  await data.eachCallBack((calls) => all.push(...calls.map((c) => c.id)) > 0);
  return all;
}
const stored = (name: 'records' | 'latest' | 'flags') => withDatabase((db) => db.getAll(name));

describe('looking through', () => {
  it('begins with the newest, and misses none of one instant', async () => {
    for (let n = 1; n <= 7; n += 1) {
      await keep(n, n <= 4 ? '2026-11-20T10:00:00.000Z' : `2026-11-2${n}T10:00:00.000Z`);
    }
    expect(await ids()).toEqual([7, 6, 5, 4, 3, 2, 1].map((n) => uuid(n)));
  });

  it('goes over several chunks, also where more calls have one instant than a chunk holds', async () => {
    const at = (n: number) => {
      if (n < 50) return '2026-11-01T00:00:00.000Z';
      if (n < 380) return '2026-11-02T00:00:00.000Z';
      return `2026-11-03T00:00:${String(n % 60).padStart(2, '0')}.000Z`;
    };
    const all = Array.from({ length: 450 }, (_, n) => call({ id: uuid(n), at: at(n) }));
    await withDatabase(async (db) => {
      const tx = db.transaction('records', 'readwrite');
      for (const record of all) void tx.store.put(record);
      await tx.done;
    });
    const wanted = all.sort((a, b) => (b.at + b.id < a.at + a.id ? -1 : 1)).map((c) => c.id);
    expect(await ids()).toEqual(wanted);
    let chunks = 0;
    await data.eachCallBack(() => (chunks += 1) < 2);
    expect(chunks).toBe(2);
  });

  it('leaves out what was taken back or replaced, and keeps the place of a correction', async () => {
    await keep(1, '2026-11-20T10:00:00.000Z');
    await keep(2, '2026-11-21T10:00:00.000Z');
    await keep(3, '2026-11-22T10:00:00.000Z');
    await keep(4, '2026-11-21T10:00:00.000Z', { replaces: uuid(2), corrected: '2026-11-23T10:00:00.000Z' });
    await undo(5, 3);
    await keep(6, '2026-11-19T10:00:00.000Z', { test: true, seconds: 12 });
    expect(await ids()).toEqual([uuid(4), uuid(1), uuid(6)]);
  });
});

describe('deleting', () => {
  const DEAD = { outcome: 'unavailable', reason: 'disconnected', number: '+12175550142' } as const;

  it('leaves nothing of a call: no form of it, no flag that it set, no latest', async () => {
    await keep(1, '2026-11-20T10:00:00.000Z', DEAD);
    await keep(2, '2026-11-20T10:00:00.000Z', { ...DEAD, replaces: uuid(1) });
    await keep(3, '2026-11-20T10:00:00.000Z', { replaces: uuid(2), also: ['river/a'] });
    await undo(4, 3);
    const flag = { id: uuid(60), number: '+12175550199', legislator: IFE, jurisdiction: 'xx' };
    await ports.store.flag({ ...flag, reason: 'wrong_number', at: '2026-11-20T10:00:00.000Z' });
    // By whichever of its forms.
    await data.deleteCall(uuid(2));
    expect(await stored('records')).toEqual([]);
    expect(await stored('latest')).toEqual([]);
    // What the reader marked by hand is no part of the call.
    expect(await stored('flags')).toMatchObject([flag]);
    expect(changes).toEqual(['calls']);
  });

  it('brings the call before it back as the latest, of the other campaign it counted for too', async () => {
    await keep(1, '2026-11-20T10:00:00.000Z', { outcome: 'voicemail', also: ['river/a'] });
    await keep(2, '2026-11-21T10:00:00.000Z', { also: ['river/a'] });
    await keep(3, '2026-11-22T10:00:00.000Z', { test: true });
    await data.deleteCall(uuid(2));
    const last = { id: uuid(1), outcome: 'voicemail', at: '2026-11-20T10:00:00.000Z' };
    expect(await stored('latest')).toEqual([
      { campaign: 'neighbors/crosscheck', target: call().target, last, reached: 1 },
      { campaign: 'river/a', target: call().target, last, reached: 1 },
      expect.objectContaining({ campaign: 'test:neighbors/crosscheck' }),
    ]);
    await data.deleteCall(uuid(3));
    expect((await stored('latest')).map((l) => (l as { campaign: string }).campaign)).toEqual([
      'neighbors/crosscheck',
      'river/a',
    ]);
  });

  it('touches no other call, and does nothing twice', async () => {
    await keep(1, '2026-11-20T10:00:00.000Z');
    await keep(2, '2026-11-20T10:00:00.000Z', { target: IFE, conversation: uuid(50) });
    await data.deleteCall(uuid(9));
    await data.deleteCall(uuid(1));
    await data.deleteCall(uuid(1));
    expect(await ids()).toEqual([uuid(2)]);
  });

  it('of all leaves what the reader marked by hand, and nothing else', async () => {
    await keep(1, '2026-11-20T10:00:00.000Z', DEAD);
    await keep(2, '2026-11-20T10:00:00.000Z', { test: true });
    await undo(3, 1);
    const flag = { id: uuid(60), number: '+12175550199', legislator: IFE, jurisdiction: 'xx' };
    await ports.store.flag({ ...flag, reason: 'wrong_number', at: '2026-11-20T10:00:00.000Z' });
    await data.deleteCalls();
    expect([await stored('records'), await stored('latest')]).toEqual([[], []]);
    expect(await stored('flags')).toMatchObject([flag]);
  });
});

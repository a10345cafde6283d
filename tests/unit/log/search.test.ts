/** What is found among my calls, and how many there are of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { searchCalls, type LogSoFar } from '../../../utils/app/my-calls';
import type { DataPorts } from '../../../utils/app/ports';
import { createDataStore } from '../../../utils/db/data-store';
import { withDatabase } from '../../../utils/db/open';
import { EVERY_CALL, type LogFilter } from '../../../utils/log/filter';
import type { Call } from '../../../utils/model/call';
import { call, IFE, readyPorts, uuid } from '../make';

let ports: DataPorts;
const keep = async (n: number, over: Partial<Call> = {}) => {
  await ports.store.record(call({ id: uuid(n), at: `2026-11-${n}T15:00:00.000Z`, ...over }));
};
const find = async (filter: Partial<LogFilter>) => {
  const view = await searchCalls(ports, { ...EVERY_CALL, ...filter }, 50);
  if (!view?.counts) throw new Error('cut off');
  return { ids: view.calls.map((c) => Number(c.call.id.slice(-4))), ...view.counts };
};

beforeEach(async () => {
  ports = { ...(await readyPorts()), data: createDataStore(() => undefined) };
  await keep(10, { note: 'Asked for José at the front desk' });
  await keep(11, { position: 'yes', also: ['river/mill'] });
  await keep(12, { outcome: 'voicemail', campaign: 'river/mill', bills: ['xx/2026/HB 128'] });
  await keep(13, { outcome: 'unavailable', reason: 'busy', target: IFE, targetName: 'Ife Oduya' });
  await keep(14, { test: true });
  // In Chicago it is still the 15th.
  await keep(16, { at: '2026-11-16T03:00:00.000Z', campaign: 'river/mill' });
});

describe('my calls', () => {
  it('are all there at first, newest first, those of practice apart', async () => {
    expect(await find({})).toMatchObject({ ids: [16, 13, 12, 11, 10], found: 5, all: 5, practice: 1 });
    expect(await find({ practice: true })).toMatchObject({ ids: [14], found: 1, all: 1 });
  });

  it.each<[string, Partial<LogFilter>, number[]]>([
    ['a name', { text: 'ife' }, [13]],
    ['the beginning of each word', { text: 'mar ros' }, [16, 12, 11, 10]],
    ['no middle of a word', { text: 'arin' }, []],
    ['a bill with its space', { text: 'hb 128' }, [12]],
    ['a bill without one', { text: 'HB128' }, [12]],
    ['a word of the note, without its accent', { text: 'jose desk' }, [10]],
    ['a title in another language', { text: 'salir' }, [13, 11, 10]],
    ['a campaign that is not followed', { text: 'mill' }, [16, 12, 11]],
    ['a campaign, calls that count for it besides too', { campaign: 'river/mill' }, [16, 12, 11]],
    ['an outcome', { outcome: 'voicemail' }, [12]],
    ['a position', { position: 'yes' }, [11]],
    [
      'days, both included, as of where the caller was',
      { from: '2026-11-12', to: '2026-11-15' },
      [16, 13, 12],
    ],
    ['all at once', { text: 'rosa', campaign: 'river/mill', from: '2026-11-13' }, [16]],
    ['marks that no word is made of', { text: '%%' }, [16, 13, 12, 11, 10]],
  ])('are found by %s', async (_, filter, ids) => {
    expect(await find(filter)).toMatchObject({ ids, found: ids.length, all: 5 });
  });

  it('name the campaigns that they are for', async () =>
    expect((await find({ outcome: 'voicemail' })).campaigns).toEqual([
      { key: 'river/mill' },
      { key: 'neighbors/crosscheck', title: 'Leave Crosscheck' },
    ]));

  it('show the first rows before all were looked through, and stop where nobody waits', async () => {
    await withDatabase(async (db) => {
      const tx = db.transaction('records', 'readwrite');
      for (let n = 100; n < 600; n += 1)
        void tx.store.put(call({ id: uuid(n), at: new Date(1.76e12 + n * 1000).toISOString() }));
      await tx.done;
    });
    const heard: LogSoFar[] = [];
    const view = await searchCalls(ports, EVERY_CALL, 50, (soFar) => heard.push(soFar) > 0);
    expect(heard.length).toBeGreaterThan(1);
    expect(heard[0]).toMatchObject({ view: { more: true, counts: null } });
    expect(heard[0]?.view.calls).toHaveLength(50);
    expect(view).toMatchObject({ more: true, counts: { found: 505, all: 505 } });
    expect(await searchCalls(ports, EVERY_CALL, 50, () => false)).toBeNull();
  });
});

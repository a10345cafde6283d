import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDataStore } from '../../../utils/db/data-store';
import { createLeadStore } from '../../../utils/db/lead-store';
import { closeDatabase, withDatabase } from '../../../utils/db/open';
import { addTallies, callsIn, sumBoard } from '../../../utils/hub/board';
import type { LedCoalition } from '../../../utils/model/led-hub';
import { groupTally } from '../hub/make-tally';

const OF = 'coalition:c';
const store = createLeadStore(() => undefined);

const tables = () => withDatabase((db) => db.getAll('boards'));
const shown = async () =>
  (await store.boards(OF)).map(({ campaign, counts, groups }) => [
    campaign,
    callsIn(counts),
    groups.map((g) => g.id),
  ]);
const read = (...tallies: ReturnType<typeof groupTally>[]) =>
  store.changeBoards(OF, (held, coalition) => ({ boards: addTallies(OF, held, tallies), coalition }));

/** What is shown must be what the tables hold, whatever was done to them. */
const agree = async () => expect(await store.boards(OF)).toEqual((await tables()).map(sumBoard));

describe('a coalition’s board in the database', () => {
  beforeEach(async () => {
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    await store.changeLead(OF, () => ({ kind: 'coalition', id: OF }) as LedCoalition);
    await read(
      groupTally('a', 'x/1', [['p', [3, 2, 1]]]),
      groupTally('b', 'x/1', [['p', [1]]]),
      groupTally('a', 'y/2', [['q', [7]]]),
    );
  });

  it('is kept added up, beside the table that it is made of', async () => {
    expect(await shown()).toEqual([
      ['x/1', 7, ['a', 'b']],
      ['y/2', 7, ['a']],
    ]);
    await read(groupTally('b', 'x/1', [['p', [5]]], { asOf: '2026-11-30T00:00:00Z' }));
    expect((await shown())[0]).toEqual(['x/1', 11, ['a', 'b']]);
    await agree();
  });

  it('has nothing left of a group or a campaign that was erased', async () => {
    const data = createDataStore(() => undefined);
    await data.erase({ kind: 'group', group: 'a', authored: false });
    expect(await shown()).toEqual([['x/1', 1, ['b']]]);
    await agree();
    await data.erase({ kind: 'campaign', campaign: 'x/1' });
    expect([await shown(), await tables()]).toEqual([[], []]);
  });

  it('goes with the coalition, table and sums', async () => {
    await store.removeLead(OF);
    expect([await shown(), await tables()]).toEqual([[], []]);
  });
});

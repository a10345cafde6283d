import { beforeEach, expect, it } from 'vitest';
import type { PagePorts } from '../../../utils/app/ports';
import type { Call } from '../../../utils/model/call';
import { call, ports as freshPorts, uuid } from '../make';

let ports: PagePorts;
beforeEach(async () => {
  ports = await freshPorts();
});

const keep = async (n: number, at: string, over: Partial<Call> = {}) => {
  await ports.store.record(call({ id: uuid(n), at, ...over }));
};
const ids = async (after: Pick<Call, 'at' | 'id'> | null, limit = 50) =>
  (await ports.store.callsBefore(after, limit)).map((c) => c.id);

it('lists calls newest first, in pages, and misses none of one instant', async () => {
  for (let n = 1; n <= 7; n += 1) {
    await keep(n, n <= 4 ? '2026-11-20T10:00:00.000Z' : `2026-11-2${n}T10:00:00.000Z`);
  }
  const seen: string[] = [];
  let after: Call | null = null;
  for (;;) {
    const page: Call[] = await ports.store.callsBefore(after, 2);
    seen.push(...page.map((c) => c.id));
    after = page.at(-1) ?? null;
    if (!after) break;
  }
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map((n) => uuid(n)));
});

it('leaves out what was taken back or replaced, and keeps the place of a correction', async () => {
  await keep(1, '2026-11-20T10:00:00.000Z');
  await keep(2, '2026-11-21T10:00:00.000Z');
  await keep(3, '2026-11-22T10:00:00.000Z');
  await keep(4, '2026-11-21T10:00:00.000Z', { replaces: uuid(2), corrected: '2026-11-23T10:00:00.000Z' });
  const { campaign, target } = call();
  await ports.store.record({
    ...{ kind: 'undo', id: uuid(5), at: '2026-11-24T10:00:00.000Z', campaign, target },
    undoes: uuid(3),
  });
  expect(await ids(null)).toEqual([uuid(4), uuid(1)]);
  expect(await ids(null, 1)).toEqual([uuid(4)]);
});

it('has the calls of practice, and the time and number that were kept', async () => {
  await keep(1, '2026-11-20T10:00:00.000Z', { test: true, seconds: 12 });
  expect(await ports.store.callsBefore(null, 50)).toMatchObject([{ test: true, seconds: 12 }]);
});

import '../make';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { closeDatabase } from '../../../utils/db/open';
import { createWriteStore } from '../../../utils/db/write-store';
import type { Draft } from '../../../utils/model/draft';
import { fingerprintOf as fingerprint } from '../../../utils/sign/fingerprint';
import { keepLatest } from '../../../utils/ui/keep-latest';
import { feed } from '../make';

afterEach(async () => {
  await closeDatabase();
  indexedDB = new IDBFactory();
});

const draft = (id: string, edited: string): Draft => ({ id, feed: feed(), address: '', edited });

describe('what is written on this device', () => {
  it('comes back, the draft changed last first', async () => {
    const store = createWriteStore();
    await store.saveDraft(draft('a', '2026-01-01T00:00:00Z'));
    await store.saveDraft(draft('b', '2026-01-02T00:00:00Z'));
    expect((await store.drafts()).map((d) => d.id)).toEqual(['b', 'a']);
    await store.saveDraft(draft('a', '2026-01-03T00:00:00Z'));
    expect((await store.drafts()).map((d) => d.id)).toEqual(['a', 'b']);
    await store.removeDraft('a');
    expect((await store.drafts()).map((d) => d.id)).toEqual(['b']);
  });

  it('keeps keys by their public half', async () => {
    const store = createWriteStore();
    const key = { publicKey: 'p', privateKey: 's', made: '2026-01-01T00:00:00Z' };
    await store.saveKey(key);
    await store.saveKey({ ...key, backedUp: '2026-01-02T00:00:00Z' });
    expect(await store.keys()).toEqual([{ ...key, backedUp: '2026-01-02T00:00:00Z' }]);
  });
});

/** Writes that end when the test says so. */
function slow() {
  const sent: string[] = [];
  const ends: ((ok: boolean) => void)[] = [];
  const save = (value: string) => {
    sent.push(value);
    return new Promise<void>((done, failed) => ends.push((ok) => (ok ? done() : failed(new Error('full')))));
  };
  const told: boolean[] = [];
  const end = async (ok = true) => {
    ends.shift()!(ok);
    await new Promise<void>((next) => setImmediate(next));
  };
  return { sent, told, end, keep: keepLatest(save, (kept) => told.push(kept)) };
}

describe('keeping the latest', () => {
  it('writes at once, and of what comes meanwhile only the newest', async () => {
    const s = slow();
    for (const text of ['a', 'ab', 'abc']) s.keep.put(text);
    expect(s.sent).toEqual(['a']);
    await s.end();
    expect(s.sent).toEqual(['a', 'abc']);
    expect(s.told).toEqual([]);
    await s.end();
    expect(s.told).toEqual([true]);
  });

  it('sends off what waits when the page goes, without waiting', () => {
    const s = slow();
    s.keep.put('a');
    s.keep.put('ab');
    s.keep.flush();
    s.keep.flush();
    expect(s.sent).toEqual(['a', 'ab']);
  });

  it('tells that a write failed, and goes on with the next', async () => {
    const s = slow();
    s.keep.put('a');
    await s.end(false);
    expect(s.told).toEqual([false]);
    s.keep.put('ab');
    await s.end();
    expect(s.told).toEqual([false, true]);
  });
});

it('a fingerprint is short, and of the key alone', async () => {
  const key = 'A'.repeat(43);
  expect(await fingerprint(key)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){4}$/);
  expect(await fingerprint(key)).toBe(await fingerprint(key));
  expect(await fingerprint(`B${key.slice(1)}`)).not.toBe(await fingerprint(key));
  expect(await fingerprint('no key')).toBe('no key');
});

import { describe, expect, it } from 'vitest';
import { endedCampaigns, endedKey } from '../../../utils/app/ended';
import type { PagePorts } from '../../../utils/app/ports';
import { recordCall, undoCall } from '../../../utils/app/record-call';
import { remindersNow, shownKey } from '../../../utils/app/remind';
import type { CallDraft } from '../../../utils/model/call';
import { FIRST_SETTINGS } from '../../../utils/model/reminder-settings';
import { campaign, feed, followFeed, IFE, readyPorts, ROSA, uuid } from '../make';

const KEY = 'neighbors/crosscheck';
const FILE = { kind: 'file', name: 'feed.json' } as const;
const thanks = { en: 'You did it!' };

let n = 1000;
const call = async (p: PagePorts, over: Partial<CallDraft> = {}): Promise<string> => {
  const id = uuid(n++);
  const draft = { id, campaign: KEY, target: ROSA, outcome: 'contact' as const, surface: 'popup' as const };
  expect((await recordCall(p, { ...draft, ...over })).ok).toBe(true);
  return id;
};
const end = (p: PagePorts, over: Parameters<typeof campaign>[0] = {}) =>
  followFeed(
    p,
    FILE,
    feed({
      updated: '2026-11-20T00:00:00Z',
      campaigns: [campaign({ status: 'archived', result: 'won', thanks, ...over })],
    }),
  );
const ended = async (p: PagePorts) => endedCampaigns(p, new Set(await p.store.told()));

describe('a campaign that ends', () => {
  it('is told once to whoever called, with thanks and the number of their calls', async () => {
    const p = await readyPorts();
    await call(p);
    await call(p, { outcome: 'voicemail' });
    await call(p, { target: IFE, outcome: 'unavailable' });
    await call(p, { target: IFE, outcome: 'skip' });
    expect(await ended(p)).toEqual([]);
    await end(p);
    expect(await ended(p)).toMatchObject([{ key: KEY, result: 'won', thanks: 'You did it!', calls: 3 }]);
    await p.store.tell([endedKey(KEY)], '2026-11-22T15:00:00Z');
    expect(await ended(p)).toEqual([]);
  });

  it('is never told to somebody who made no call', async () => {
    const p = await readyPorts();
    await call(p, { outcome: 'skip' });
    const id = await call(p, { target: IFE });
    await undoCall(p, { id: uuid(n++), undoes: id });
    await end(p);
    expect(await ended(p)).toEqual([]);
    const practising = await readyPorts({ practice: () => Promise.resolve(true) });
    await call(practising);
    await end(practising);
    expect(await ended(practising)).toEqual([]);
  });

  it('is not told while it goes on, without a result, or where it was left out', async () => {
    const p = await readyPorts();
    await call(p);
    await followFeed(
      p,
      FILE,
      feed({ updated: '2026-11-19T00:00:00Z', campaigns: [campaign({ status: 'archived' })] }),
    );
    expect(await ended(p)).toEqual([]);
    await end(p);
    await p.store.leaveOut(KEY, true);
    expect(await ended(p)).toEqual([]);
    await p.store.leaveOut(KEY, false);
    expect(await ended(p)).toHaveLength(1);
  });

  it('is told to callers of both groups that shared the bill', async () => {
    const p = await readyPorts();
    await followFeed(p, FILE, feed({ id: 'riders', name: 'Riders' }));
    await call(p);
    await end(p);
    const archived = campaign({ status: 'archived', result: 'won' });
    const later = { id: 'riders', name: 'Riders', updated: '2026-11-20T00:00:00Z', campaigns: [archived] };
    await followFeed(p, FILE, feed(later));
    expect((await ended(p)).map((e) => [e.key, e.calls])).toEqual([
      [KEY, 1],
      ['riders/crosscheck', 1],
    ]);
  });
});

describe('what the device reminds of now', () => {
  const deadlines = [{ type: 'committee_hearing' as const, at: '2026-11-23T09:00', zone: 'America/Chicago' }];
  const on = { ...FIRST_SETTINGS, on: true };
  const due = feed({ campaigns: [campaign({ deadlines })] });
  /** The ports' clock stands on Sunday, 22 November, nine in the morning. */
  const kinds = async (p: PagePorts) => (await remindersNow(p)).due.map((r) => r.kind);

  it('is nothing until the reader turns it on', async () => {
    const p = await readyPorts({}, due);
    expect(await remindersNow(p)).toEqual({ due: [], next: null });
    await p.store.saveReminderSettings(on);
    expect((await remindersNow(p)).due).toMatchObject([{ kind: 'eve', campaign: KEY, open: 2 }]);
  });

  it('counts whom the reader has not reached, and is nothing when all are', async () => {
    const p = await readyPorts({}, due);
    await p.store.saveReminderSettings(on);
    await call(p);
    expect((await remindersNow(p)).due).toMatchObject([{ kind: 'eve', open: 1 }]);
    await call(p, { target: IFE, outcome: 'voicemail' });
    expect(await kinds(p)).toEqual([]);
  });

  it('leaves out what was left out, is paused, or was shown', async () => {
    const p = await readyPorts({}, due);
    await p.store.saveReminderSettings(on);
    await p.store.leaveOut('neighbors', true);
    expect(await kinds(p)).toEqual([]);
    await p.store.leaveOut('neighbors', false);
    const [first] = (await remindersNow(p)).due;
    await p.store.tell([shownKey(first?.key ?? '')], '2026-11-22T15:00:00Z');
    expect(await kinds(p)).toEqual([]);
    const paused = await readyPorts({}, feed({ campaigns: [campaign({ deadlines, status: 'paused' })] }));
    await paused.store.saveReminderSettings(on);
    expect(await kinds(paused)).toEqual([]);
  });

  it('has the call-back that was meant for today, until they are called again', async () => {
    let now = Date.parse('2026-11-22T15:00:00Z');
    const p = await readyPorts({ now: () => new Date(now) });
    await p.store.saveReminderSettings(on);
    await call(p, { outcome: 'unavailable', reason: 'call_back', callBack: '2026-11-22' });
    expect((await remindersNow(p)).due).toMatchObject([{ kind: 'call_back', name: 'Rosa Marin' }]);
    now += 60_000;
    await call(p);
    expect(await kinds(p)).toEqual([]);
  });

  it('tells of an end, once, and not where it was read on a page before', async () => {
    const p = await readyPorts();
    await p.store.saveReminderSettings(on);
    await call(p);
    await end(p);
    expect(await kinds(p)).toEqual(['ended']);
    await p.store.tell([shownKey(endedKey(KEY))], '2026-11-22T15:00:00Z');
    expect(await kinds(p)).toEqual([]);
    // The notice on the pages stays until it is dismissed there.
    expect(await ended(p)).toHaveLength(1);
  });
});

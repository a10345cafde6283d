/** What is pinned, what is refused, and that the last good issue stays. */
import { describe, expect, it } from 'vitest';
import { checkDue, checkFeed } from '../../../utils/app/check-feeds';
import { feedViews } from '../../../utils/app/feed-views';
import { issueOf } from '../../../utils/app/follow-feed';
import { lookUpPage } from '../../../utils/app/look-up-page';
import type { FeedSource, PagePorts, Version } from '../../../utils/app/ports';
import { readFeed } from '../../../utils/app/read-feed';
import { nextCheck } from '../../../utils/app/schedule';
import type { Feed } from '../../../utils/model/campaign';
import { fail, ok, type Result } from '../../../utils/model/result';
import { signDocument } from '../../../utils/sign/document';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { document, entry, NAME, PAUSE } from '../amend/make';
import { campaign, feed, place, ports } from '../make';

const address = { kind: 'address', url: 'https://example.org/feed.json' } as const;
const [pair, otherPair] = await Promise.all([makeKeyPair(), makeKeyPair()]);
const signed = async (over: Partial<Feed> = {}, by = pair) =>
  JSON.stringify(await signDocument(feed(over), by));
const DAY_2 = { updated: '2026-11-02T00:00:00Z', campaigns: [campaign({ id: 'second' })] };

type Answer = Result<{ text: string; version: Version } | null>;
interface World {
  p: PagePorts;
  asked: { url: string; known: Version | undefined }[];
  answer: (next: string | Answer) => void;
  later: (hours: number) => void;
}

async function world(first: string): Promise<World> {
  let given: string | Answer = first;
  let now = Date.parse('2026-11-22T15:00:00Z');
  const asked: World['asked'] = [];
  const p = await ports({
    now: () => new Date(now),
    feeds: {
      fetchFeed: (url, known) => {
        asked.push({ url, known });
        return Promise.resolve(
          typeof given === 'string' ? ok({ text: given, version: { etag: '"1"' } }) : given,
        );
      },
    },
  });
  return { p, asked, answer: (next) => (given = next), later: (hours) => (now += hours * 3_600_000) };
}

async function follow(p: PagePorts, source: FeedSource = address, text = '', key?: string) {
  const read = await readFeed(p, source, text);
  const issue = read.ok ? await issueOf(p, source, read.value, key) : read;
  if (issue.ok) await p.store.saveFeed(issue.value.feed, issue.value.campaigns);
  return issue;
}
const held = async (p: PagePorts) => (await p.store.feeds())[0]!;
const keys = async (p: PagePorts) => (await p.store.campaigns()).map((c) => c.key);

describe('a signed feed', () => {
  it('has its key pinned when it is first seen, and is taken by it from then on', async () => {
    const w = await world(await signed());
    await follow(w.p);
    expect(await held(w.p)).toMatchObject({ key: pair.publicKey, pinned: '2026-11-22T15:00:00.000Z' });
    w.later(5);
    w.answer(await signed(DAY_2));
    expect(await checkFeed(w.p, 'neighbors')).toMatchObject({ ok: true });
    expect(await keys(w.p)).toEqual(['neighbors/second']);
    expect((await held(w.p)).pinned).toBe('2026-11-22T15:00:00.000Z');
  });

  it.each<[string, () => Promise<string>]>([
    ['feed_bad_signature', async () => (await signed(DAY_2)).replace('Crosscheck', 'Crosscheek')],
    ['feed_bad_signature', async () => JSON.stringify({ ...feed(DAY_2), key: pair.publicKey })],
    ['feed_unsigned_now', () => Promise.resolve(JSON.stringify(feed(DAY_2)))],
    ['feed_key_changed', () => signed(DAY_2, otherPair)],
    ['feed_older', () => signed({ ...DAY_2, updated: '2026-10-01T00:00:00Z' })],
    ['feed_id_changed', () => signed({ ...DAY_2, id: 'others' })],
    ['feed_not_json', () => Promise.resolve('<!doctype html>')],
  ])('is refused with %s, kept with the feed until a good one comes', async (code, bad) => {
    const w = await world(await signed());
    await follow(w.p);
    w.later(1);
    w.answer(await bad());
    expect(await checkFeed(w.p, 'neighbors')).toMatchObject({ ok: false, problems: [{ code }] });
    expect(await held(w.p)).toMatchObject({
      key: pair.publicKey,
      checked: '2026-11-22T15:00:00.000Z',
      failed: 1,
      trouble: { at: '2026-11-22T16:00:00.000Z', refused: true, problems: [{ code }] },
    });
    expect(await keys(w.p)).toEqual(['neighbors/crosscheck']);
    w.answer(await signed(DAY_2));
    await checkFeed(w.p, 'neighbors');
    expect(await held(w.p)).not.toHaveProperty('trouble');
    expect(await held(w.p)).not.toHaveProperty('failed');
    expect(await keys(w.p)).toEqual(['neighbors/second']);
  });

  it('is verified with all that stands in it, known or not', async () => {
    const more = await signDocument({ ...feed(), comment: 'only ours' }, pair);
    const w = await world(JSON.stringify(more));
    expect(await follow(w.p)).toMatchObject({ ok: true });
    w.answer(JSON.stringify({ ...more, comment: 'changed' }));
    expect(await checkFeed(w.p, 'neighbors')).toMatchObject({ problems: [{ code: 'feed_bad_signature' }] });
  });

  it('may come from elsewhere, since its key tells whose it is; a file leaves the address', async () => {
    const w = await world(await signed());
    await follow(w.p);
    await follow(w.p, { kind: 'file', name: 'mailed.json' }, await signed(DAY_2));
    expect(await held(w.p)).toMatchObject({ source: address, updated: DAY_2.updated });
    const moved = { kind: 'address', url: 'https://new.example/feed.json' } as const;
    w.answer(await signed({ ...DAY_2, updated: '2026-11-03T00:00:00Z' }));
    await follow(w.p, moved);
    expect((await held(w.p)).source).toEqual(moved);
    expect(await follow(w.p, { kind: 'paste' }, await signed(DAY_2, otherPair))).toMatchObject({
      problems: [{ code: 'feed_id_taken' }],
    });
  });
});

describe('what a partner signs beside the feed', () => {
  const withEntries = async (entries: unknown, over: Partial<Feed> = {}) =>
    JSON.stringify({ ...(await signDocument(document(undefined, over), pair)), amendments: entries });
  const status = async (p: PagePorts) => (await p.store.campaigns())[0]!.status;
  const SB12 = [{ jurisdiction: 'xx', session: '2026', identifier: 'SB 12' }] as const;

  it('is added without the lead’s key, stops the asking, and stands with who said so', async () => {
    const w = await world(await withEntries([]));
    await w.p.store.savePlace(place());
    await follow(w.p);
    expect((await lookUpPage(w.p, SB12)).campaigns).toHaveLength(1);
    w.answer(await withEntries([await entry()]));
    w.later(4);
    expect(await checkFeed(w.p, 'neighbors')).toMatchObject({ ok: true });
    expect((await lookUpPage(w.p, SB12)).campaigns).toEqual([]);
    const [view] = await feedViews(w.p);
    expect(view?.list).toMatchObject([
      { status: 'paused', pausedBy: [{ name: NAME, at: '2026-11-12T15:00:00Z', why: PAUSE.reason.en }] },
    ]);
    const [held] = await w.p.store.campaigns();
    expect(held?.dueKeys).toEqual([]);
  });

  it('stays after the file lost it, and an older one in its place is refused and told of', async () => {
    const w = await world(await withEntries([await entry({ ...PAUSE, revision: 2 })]));
    await follow(w.p);
    w.answer(await withEntries([await entry({ paused: false, revision: 1 })], { updated: DAY_2.updated }));
    await checkFeed(w.p, 'neighbors');
    expect(await status(w.p)).toBe('paused');
    expect((await held(w.p)).trouble).toMatchObject({
      refused: false,
      problems: [{ code: 'amendment_older', where: 'amendments[0]' }],
    });
    w.answer(await withEntries([], { updated: '2026-11-03T00:00:00Z' }));
    await checkFeed(w.p, 'neighbors');
    expect([await status(w.p), (await held(w.p)).trouble]).toEqual(['paused', undefined]);
    // The lead takes the right away: at once it asks again.
    const { campaigns } = document(undefined);
    const powerless = campaigns.map((c) => ({ ...c, partners: [{ ...c.partners![0]!, may: [] }] }));
    w.answer(await withEntries([], { updated: '2026-11-04T00:00:00Z', campaigns: powerless }));
    await checkFeed(w.p, 'neighbors');
    expect(await status(w.p)).toBe('live');
  });

  it('forged, costs the feed nothing: its newer issue is taken, and the refusal stands beside it', async () => {
    const w = await world(await withEntries([]));
    await follow(w.p);
    const forged = { ...(await entry()), reason: { en: 'Stop for good.' } };
    w.answer(await withEntries([forged], { updated: DAY_2.updated }));
    expect(await checkFeed(w.p, 'neighbors')).toMatchObject({ ok: true });
    expect(await status(w.p)).toBe('live');
    expect(await held(w.p)).toMatchObject({
      updated: DAY_2.updated,
      trouble: { refused: false, problems: [{ code: 'amendment_bad_signature' }] },
    });
  });

  it('counts for nothing in a feed that is not signed, and that is said', async () => {
    const w = await world(JSON.stringify(document([await entry()])));
    await follow(w.p);
    expect(await status(w.p)).toBe('live');
    expect((await held(w.p)).trouble?.problems).toMatchObject([{ code: 'amendment_unsigned_feed' }]);
  });

  it('is no way to change what the lead signed', async () => {
    const w = await world(await withEntries([]));
    await follow(w.p);
    w.answer((await withEntries([await entry()])).replace('"pause"', '"guidance"'));
    expect(await checkFeed(w.p, 'neighbors')).toMatchObject({ problems: [{ code: 'feed_bad_signature' }] });
  });
});

describe('a feed that is not signed', () => {
  it('is taken, and pinned once it is signed', async () => {
    const w = await world(JSON.stringify(feed()));
    await follow(w.p);
    expect(await held(w.p)).not.toHaveProperty('key');
    expect((await feedViews(w.p))[0]).not.toHaveProperty('signed');
    w.later(2);
    w.answer(await signed(DAY_2));
    await checkFeed(w.p, 'neighbors');
    expect(await held(w.p)).toMatchObject({ key: pair.publicKey, pinned: '2026-11-22T17:00:00.000Z' });
    expect((await feedViews(w.p))[0]?.signed?.fingerprint).toMatch(/^([\da-f]{4} ){4}[\da-f]{4}$/);
  });

  it('is refused where an invite names a key', async () => {
    const w = await world(JSON.stringify(feed()));
    expect(await follow(w.p, address, '', pair.publicKey)).toMatchObject({
      problems: [{ code: 'feed_unsigned_now' }],
    });
    w.answer(await signed({}, otherPair));
    expect(await follow(w.p, address, '', pair.publicKey)).toMatchObject({
      problems: [{ code: 'feed_key_changed', where: 'Neighbors' }],
    });
    w.answer(await signed());
    expect(await follow(w.p, address, '', pair.publicKey)).toMatchObject({ ok: true });
  });
});

describe('the schedule', () => {
  it('asks with what is at hand, takes "not changed" for a check, and then waits', async () => {
    const w = await world(await signed());
    await follow(w.p);
    w.later(6);
    w.answer(ok(null));
    expect(await w.p.store.isFeedDue(w.p.now().toISOString())).toBe(true);
    await checkDue(w.p);
    expect(w.asked).toEqual([
      { url: address.url, known: undefined },
      { url: address.url, known: { etag: '"1"' } },
    ]);
    expect(await held(w.p)).toMatchObject({
      checked: '2026-11-22T21:00:00.000Z',
      due: '2026-11-23T01:00:00.000Z',
    });
    expect(await w.p.store.isFeedDue(w.p.now().toISOString())).toBe(false);
    await checkDue(w.p);
    expect(w.asked).toHaveLength(2);
  });

  it('waits longer after each failure, and loses nothing', async () => {
    const w = await world(await signed());
    await follow(w.p);
    w.answer(fail('feed_unreachable', 'example.org'));
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      await checkFeed(w.p, 'neighbors');
      waits.push((Date.parse((await held(w.p)).due!) - w.p.now().getTime()) / 3_600_000);
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 24, 24]);
    expect(await keys(w.p)).toEqual(['neighbors/crosscheck']);
  });

  it.each([
    [0, 3.2],
    [0.999_999, 4.8],
  ])('spreads members: chance %d means %d hours', (chance, hours) => {
    const now = new Date('2026-11-22T15:00:00Z');
    const due = nextCheck({ now: () => now, chance: () => chance }, 0);
    expect((Date.parse(due) - now.getTime()) / 3_600_000).toBeCloseTo(hours, 3);
  });

  it('does not bring back a feed that was removed meanwhile, nor an older issue', async () => {
    const w = await world(await signed());
    const issue = await follow(w.p);
    if (!issue.ok) throw new Error('followed');
    await w.p.store.removeFeed('neighbors');
    await w.p.store.renewFeed(issue.value.feed, issue.value.campaigns);
    await w.p.store.noteCheck('neighbors', { at: '', due: '', problems: [] });
    expect(await w.p.store.feeds()).toEqual([]);
    await w.p.store.saveFeed({ ...issue.value.feed, updated: '2026-11-09T00:00:00Z' }, []);
    await w.p.store.renewFeed(issue.value.feed, issue.value.campaigns);
    expect(await keys(w.p)).toEqual([]);
  });

  it('checks those with an address only, also such as were followed before there was a schedule', async () => {
    const w = await world(await signed());
    await follow(w.p);
    const old = await held(w.p);
    delete old.due;
    await w.p.store.saveFeed(old, []);
    await follow(w.p, { kind: 'paste' }, JSON.stringify(feed({ id: 'pasted' })));
    expect(await w.p.store.isFeedDue(w.p.now().toISOString())).toBe(true);
    await checkDue(w.p);
    expect(w.asked).toHaveLength(2);
    expect(await w.p.store.isFeedDue(w.p.now().toISOString())).toBe(false);
    expect(await checkFeed(w.p, 'pasted')).toMatchObject({ problems: [{ code: 'feed_unknown' }] });
  });
});

describe('a list kept as a spreadsheet', () => {
  const HEADER = 'state,session,bills,stance,title,ask,script';
  const row = (bill: string, stance = 'support') => `xx,2026,${bill},${stance},Title,vote yes,Hello`;

  it('is followed under a name of its address, and tells of rows until they are mended', async () => {
    const w = await world([HEADER, row('SB 1'), row('SB 2', 'maybe')].join('\n'));
    expect(await follow(w.p)).toMatchObject({ ok: true });
    expect(await held(w.p)).toMatchObject({
      id: expect.stringMatching(/^list-[\da-f]{8}$/) as string,
      name: 'example.org',
      campaigns: 1,
      trouble: { refused: false, problems: [{ code: 'csv_row', where: 'D3 (stance)' }] },
    });
    const { id } = await held(w.p);
    w.later(5);
    w.answer(ok(null));
    await checkFeed(w.p, id);
    expect(await held(w.p)).toHaveProperty('trouble');
    w.answer([HEADER, row('SB 1'), row('SB 2')].join('\n'));
    await checkFeed(w.p, id);
    expect(await held(w.p)).not.toHaveProperty('trouble');
    expect((await held(w.p)).campaigns).toBe(2);
  });
});

describe('leaving out', () => {
  it('hides a campaign or a whole feed, silently, until it is taken back', async () => {
    const w = await world(await signed());
    await w.p.store.savePlace(place());
    await follow(w.p);
    const seen = async () => {
      const bill = { jurisdiction: 'xx', session: '2026', identifier: 'SB 12' };
      return (await lookUpPage(w.p, [bill])).campaigns.length;
    };
    for (const what of ['neighbors/crosscheck', 'neighbors']) {
      await w.p.store.leaveOut(what, true);
      expect([await seen(), (await feedViews(w.p))[0]?.leftOut]).toEqual([0, what === 'neighbors']);
      await w.p.store.leaveOut(what, false);
      expect(await seen()).toBe(1);
    }
    expect(w.asked).toHaveLength(1);
  });
});

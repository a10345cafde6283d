import { describe, expect, it } from 'vitest';
import { checkFeed } from '../../../utils/app/check-feeds';
import { choicesIn, placeFor, stateChoices } from '../../../utils/app/choose-place';
import { newerPlaces } from '../../../utils/app/newer-place';
import { readFeed } from '../../../utils/app/read-feed';
import type { FeedSource, PagePorts } from '../../../utils/app/ports';
import { lookUpPage, myCampaigns } from '../../../utils/app/look-up-page';
import { fail, ok } from '../../../utils/model/result';
import { campaign, feed, followFeed, legislator, people, place, ports, readyPorts, ROSA } from '../make';

const bill = (identifier: string, session: string | null = '2026') => ({
  jurisdiction: 'xx',
  session,
  identifier,
});
const address = { kind: 'address', url: 'https://example.org/feed.json' } as const;
/** As the organise page does it: read and checked there, stored by the background. */
async function follow(p: PagePorts, source: FeedSource) {
  const read = await readFeed(p, source);
  return read.ok ? followFeed(p, source, read.value.feed) : read;
}
const text = (over = {}) => JSON.stringify(feed(over));

describe('lookUpPage', () => {
  it('finds a campaign by any of its bills, once, and counts the bills of the page', async () => {
    const view = await lookUpPage(await readyPorts(), [
      bill('SB 12'),
      bill('HB 34'),
      bill('HB 99'),
      bill('SB 12'),
    ]);
    expect(view).toMatchObject({
      ready: true,
      billsOnPage: 3,
      campaignBills: 2,
      campaigns: [{ key: 'neighbors/crosscheck' }],
    });
    expect(view.campaigns[0]!.targets.map((t) => [t.title, t.familyName])).toEqual([
      ['Rep.', 'Marin'],
      ['Sen.', 'Oduya'],
    ]);
  });

  it('takes the same number in another session, or in an unknown one, for another bill', async () => {
    const view = await lookUpPage(await readyPorts(), [bill('SB 12', '2025'), bill('SB 12', null)]);
    expect(view).toMatchObject({ campaigns: [], campaignBills: 0, billsOnPage: 1 });
  });

  it.each(['paused', 'archived'] as const)('does not offer a %s campaign', async (status) => {
    const p = await readyPorts({}, feed({ campaigns: [campaign({ status })] }));
    expect(await lookUpPage(p, [bill('SB 12')])).toMatchObject({ campaigns: [], campaignBills: 0 });
    expect(await myCampaigns(p)).toEqual([]);
  });

  it('shows a campaign of another state without anybody to call', async () => {
    const p = await readyPorts();
    await p.store.savePlace(place({ jurisdiction: 'il' }));
    expect((await lookUpPage(p, [bill('SB 12')])).campaigns[0]!.targets).toEqual([]);
  });

  it('says that no districts are chosen yet', async () => {
    expect((await lookUpPage(await ports(), [bill('SB 12')])).ready).toBe(false);
  });
});

describe('followFeed', () => {
  it('takes a newer issue whole: campaigns that left are gone', async () => {
    let answer = text();
    const p = await ports({ feeds: { fetchFeed: () => Promise.resolve(ok({ text: answer, version: {} })) } });
    await follow(p, address);
    answer = text({ updated: '2026-11-02T00:00:00Z', campaigns: [campaign({ id: 'other' })] });
    expect(await checkFeed(p, 'neighbors')).toMatchObject({
      ok: true,
      value: { updated: '2026-11-02T00:00:00Z' },
    });
    expect((await p.store.campaigns()).map((c) => c.key)).toEqual(['neighbors/other']);
  });

  it.each<[string, string]>([
    ['not JSON', 'feed_not_json'],
    [text({ campaigns: [{ ...campaign(), stance: 'no' }] }), 'feed_invalid'],
    [text({ updated: '2026-10-01T00:00:00Z' }), 'feed_older'],
  ])('keeps the old feed when the new one is bad', async (bad, code) => {
    let answer = text();
    const p = await ports({ feeds: { fetchFeed: () => Promise.resolve(ok({ text: answer, version: {} })) } });
    await follow(p, address);
    answer = bad;
    expect(await checkFeed(p, 'neighbors')).toMatchObject({ ok: false, problems: [{ code }] });
    expect((await p.store.campaigns()).map((c) => c.key)).toEqual(['neighbors/crosscheck']);
    expect((await p.store.feeds())[0]).toMatchObject({ updated: '2026-11-01T00:00:00Z' });
  });

  it('keeps the old feed when nothing comes', async () => {
    let fails = false;
    const p = await ports({
      feeds: {
        fetchFeed: () =>
          Promise.resolve(fails ? fail('feed_timeout', 'example.org') : ok({ text: text(), version: {} })),
      },
    });
    await follow(p, address);
    fails = true;
    expect(await checkFeed(p, 'neighbors')).toMatchObject({ problems: [{ code: 'feed_timeout' }] });
    expect(await p.store.campaigns()).toHaveLength(1);
  });

  it('does not let another address take over a feed', async () => {
    const p = await ports();
    await follow(p, address);
    const other = await follow(p, { kind: 'address', url: 'https://evil.example/feed.json' });
    expect(other).toMatchObject({ problems: [{ code: 'feed_id_taken', detail: 'Neighbors' }] });
  });

  it('leaves calls alone when a feed is removed', async () => {
    const p = await readyPorts();
    await p.store.removeFeed('neighbors');
    expect([await p.store.campaigns(), await p.store.feeds()]).toEqual([[], []]);
  });
});

describe('placeFor', () => {
  const here = [{ chamber: 'lower', district: '20' }] as const;

  it('keeps the districts with their members', async () => {
    const p = await ports();
    const chosen = await placeFor(p, { jurisdiction: 'xx', districts: [...here] });
    if (chosen.ok) await p.store.savePlace(chosen.value);
    expect(await p.store.place()).toMatchObject({
      jurisdiction: 'xx',
      asOf: '2026-08-05',
      legislators: [{ id: ROSA }],
    });
  });

  it('refuses districts that the state does not have, and keeps the old ones', async () => {
    const p = await readyPorts();
    for (const districts of [[], [{ chamber: 'lower', district: '999' } as const]]) {
      expect(await placeFor(p, { jurisdiction: 'xx', districts })).toMatchObject({ ok: false });
    }
    expect((await p.store.place())?.districts).toEqual(place().districts);
  });

  it('takes newer members for the same districts, and nothing when the data is not there', async () => {
    const p = await readyPorts();
    const newer = people({
      legislators: [legislator({ name: 'New Member' })],
      source: { ...people().source, asOf: '2027-01-14' },
    });
    p.people.load = () => Promise.resolve(ok(newer));
    expect(await newerPlaces(p)).toEqual([]);
    p.peopleDay = () => Promise.resolve('2027-01-14');
    expect(await newerPlaces(p)).toMatchObject([
      { id: 'home', asOf: '2027-01-14', legislators: [{ name: 'New Member' }] },
    ]);
    p.people.load = () => Promise.resolve(fail('people_broken', 'xx'));
    expect(await newerPlaces(p)).toEqual([]);
  });

  it('lists the states of the build by name, the made-up one last', async () => {
    const p = await ports();
    p.people.states = () => Promise.resolve(['xx', 'nm', 'il', 'zz']);
    expect((await stateChoices(p)).map((s) => s.code)).toEqual(['il', 'nm', 'xx']);
    expect(await choicesIn(p, 'zz')).toMatchObject({ problems: [{ code: 'people_missing' }] });
  });
});

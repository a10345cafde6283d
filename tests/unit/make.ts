/** Made-up people, campaigns and ports for tests: each call gives fresh ones, changed where the test says so. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { dueKeysOf, issueOf } from '../../utils/app/follow-feed';
import { sampleLines } from '../../utils/sample/lines';
import { sampleMap } from '../../utils/sample/map';
import type { FeedSource, PagePorts, StoredCampaign } from '../../utils/app/ports';
import { billKey } from '../../utils/model/bill';
import type { Call } from '../../utils/model/call';
import type { Campaign, Feed } from '../../utils/model/campaign';
import type { PublishedFlag } from '../../utils/model/pooled-flag';
import type { Legislator, PeopleFile, Place } from '../../utils/model/legislator';
import { xx } from '../../utils/jurisdictions/xx';
import { fail, ok } from '../../utils/model/result';

export const ROSA = 'ocd-person/00000000-0000-4000-8000-000000000001';
export const IFE = 'ocd-person/00000000-0000-4000-8000-000000000002';
export const STRANGER = 'ocd-person/00000000-0000-4000-8000-000000000009';

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const legislator = (over: Partial<Legislator> = {}): Legislator => ({
  id: ROSA,
  name: 'Rosa Marin',
  familyName: 'Marin',
  party: 'Example',
  chamber: 'lower',
  district: '20',
  offices: [{ kind: 'capitol', voice: '+12175550142' }],
  ...over,
});

export const place = (over: Partial<Place> = {}): Place => ({
  id: 'home',
  jurisdiction: 'xx',
  districts: [
    { chamber: 'lower', district: '20' },
    { chamber: 'upper', district: '10' },
  ],
  legislators: [
    legislator(),
    legislator({ id: IFE, name: 'Ife Oduya', familyName: 'Oduya', chamber: 'upper', district: '10' }),
  ],
  vacancies: [],
  asOf: '2026-08-05',
  legislature: xx,
  ...over,
});

export const campaign = (over: Partial<Campaign> = {}): Campaign => ({
  id: 'crosscheck',
  bills: [
    { jurisdiction: 'xx', session: '2026', identifier: 'SB 12' },
    { jurisdiction: 'xx', session: '2026', identifier: 'HB 34' },
  ],
  stance: 'support',
  status: 'live',
  title: { en: 'Leave Crosscheck', es: 'Salir de Crosscheck' },
  ask: { en: 'vote yes on Senate Bill 12' },
  targets: [{ who: 'my_legislators' }],
  scripts: [
    { language: 'en', channel: 'live', text: 'Hello, my name is {my_name}. I ask {legislator} to {ask}.' },
  ],
  ...over,
});

export const feed = (over: Partial<Feed> = {}): Feed => ({
  rotunda: 1,
  id: 'neighbors',
  name: 'Neighbors',
  updated: '2026-11-01T00:00:00Z',
  campaigns: [campaign()],
  ...over,
});

export const numberFlag = (over: Partial<PublishedFlag> = {}): PublishedFlag => ({
  ...{ number: '+12175550142', legislator: ROSA, jurisdiction: 'xx', reason: 'disconnected' },
  ...{ count: 3, day: '2026-11-12' },
  ...over,
});

export const stored = (over: Partial<Campaign> = {}): StoredCampaign => {
  const c = campaign(over);
  return {
    ...c,
    key: `neighbors/${c.id}`,
    feed: 'neighbors',
    group: 'Neighbors',
    billKeys: c.bills.map(billKey),
    dueKeys: dueKeysOf(c),
  };
};

export const call = (over: Partial<Call> = {}): Call => ({
  kind: 'call',
  id: uuid(100),
  at: '2026-11-22T15:00:00.000Z',
  zone: 'America/Chicago',
  campaign: 'neighbors/crosscheck',
  bills: ['xx/2026/SB 12', 'xx/2026/HB 34'],
  target: ROSA,
  targetName: 'Rosa Marin',
  jurisdiction: 'xx',
  chamber: 'lower',
  district: '20',
  outcome: 'contact',
  surface: 'popup',
  ...over,
});

export const people = (over: Partial<PeopleFile> = {}): PeopleFile => ({
  version: 1,
  jurisdiction: 'xx',
  source: { name: 'Made up', url: 'https://example.org/', asOf: '2026-08-05', sha256: '0'.repeat(64) },
  legislators: place().legislators,
  vacancies: [],
  committees: [],
  ...over,
});

/** PagePorts over a fresh database in memory; the clock stands on Sunday 22 November 2026, 9 in the morning in Chicago. */
export async function ports(over: Partial<PagePorts> = {}): Promise<PagePorts> {
  globalThis.indexedDB = new IDBFactory();
  const { closeDatabase } = await import('../../utils/db/open');
  await closeDatabase();
  const { createFeedStore } = await import('../../utils/db/feed-store');
  let n = 500;
  return {
    store: createFeedStore(() => undefined),
    people: {
      states: () => Promise.resolve(['xx']),
      load: () => Promise.resolve(ok(people())),
      packed: () => Promise.resolve(ok(people())),
    },
    rosters: { fetchRoster: () => Promise.resolve(fail('roster_unreachable')) },
    services: () => Promise.resolve(null),
    peopleDay: () => Promise.resolve('2026-08-05'),
    lines: { load: () => Promise.resolve(ok(sampleLines)), map: () => Promise.resolve(ok(sampleMap)) },
    feeds: { fetchFeed: () => Promise.resolve(ok({ text: JSON.stringify(feed()), version: {} })) },
    chance: () => 0.5,
    words: () => Promise.resolve({}),
    practice: () => Promise.resolve(false),
    languages: () => ['en'],
    now: () => new Date('2026-11-22T15:00:00Z'),
    zone: () => 'America/Chicago',
    newId: () => uuid(n++),
    sampleFeed: () => Promise.resolve(feed({ id: 'sample' })),
    ...over,
  };
}

/** PagePorts with a followed feed and chosen districts. */
export async function readyPorts(over: Partial<PagePorts> = {}, document: Feed = feed()): Promise<PagePorts> {
  const p = await ports(over);
  await p.store.savePlace(place());
  await followFeed(p, { kind: 'file', name: 'feed.json' }, document);
  return p;
}

/** As the organise page and the background do it together. */
export async function followFeed(p: PagePorts, source: FeedSource, document: Feed) {
  const issue = await issueOf(p, source, { feed: document, problems: [] });
  if (!issue.ok) return issue;
  const { feed, campaigns, groups, flags } = issue.value;
  await p.store.saveFeed(feed, campaigns, groups, flags);
  return ok(feed);
}

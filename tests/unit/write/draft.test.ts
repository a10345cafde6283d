import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getAt, omit, setAt } from '../../../utils/model/at-path';
import {
  copyOf,
  flawsByPath,
  flawsOfCampaign,
  flawsOfFeed,
  freeId,
  languagesOf,
  slugOf,
  withoutBlanks,
  type Draft,
} from '../../../utils/model/draft';
import type { Feed } from '../../../utils/model/campaign';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { feedToCsv } from '../../../utils/feed-csv';
import { sealOf } from '../../../utils/sign/document';
import { issueOf, openFeed } from '../../../utils/write/publish';
import { newCampaign, newFeed, starterScripts } from '../../../utils/write/starters';
import { campaign, feed, stored } from '../make';

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../utils/schema/examples', name), 'utf8');
const NOW = '2026-11-24T12:00:00.000Z';
const GIVEN = { id: 'list', name: 'List', updated: NOW };
const draft = (over: Partial<Draft> = {}): Draft => ({
  id: 'd',
  feed: feed(),
  address: '',
  edited: NOW,
  ...over,
});

describe('data at a path', () => {
  it('is changed in a copy, made on the way, and taken out of objects and lists', () => {
    const data = { a: { b: [1, 2, 3] } };
    expect(getAt(data, ['a', 'b', 1])).toBe(2);
    expect(getAt(data, ['a', 'x', 'y'])).toBeUndefined();
    expect(getAt(data, ['constructor'])).toBeUndefined();
    expect(setAt(data, ['a', 'b', 1], 9)).toEqual({ a: { b: [1, 9, 3] } });
    expect(setAt(data, ['a', 'b', 0], undefined)).toEqual({ a: { b: [2, 3] } });
    expect(setAt(data, ['a', 'b'], undefined)).toEqual({ a: {} });
    expect(setAt(data, ['c', 'd'], 'new')).toEqual({ a: { b: [1, 2, 3] }, c: { d: 'new' } });
    expect(data).toEqual({ a: { b: [1, 2, 3] } });
  });
});

describe('a draft', () => {
  it('counts what is empty as not there, and keeps the places of lists', () => {
    const c = campaign({
      summary: { en: '', es: '  ' },
      why: { en: 'Because', es: '' },
      links: [
        { title: '', url: '' },
        { title: 'A', url: 'https://example.org/' },
      ],
      positions: [{ legislator: 'x', position: 'yes', source: { title: '' } }],
    });
    const clean = withoutBlanks(c);
    expect(clean.summary).toBeUndefined();
    expect(clean.why).toEqual({ en: 'Because' });
    expect(clean.links).toEqual([{}, { title: 'A', url: 'https://example.org/' }]);
    expect(clean.positions?.[0]?.source).toEqual({});
  });

  it('says of a new campaign only what is missing', () => {
    const rules = flawsByPath(flawsOfCampaign(newCampaign('a', 'en')));
    expect(Object.fromEntries(rules)).toEqual({
      bills: 'must_not_be_empty',
      title: 'missing',
      ask: 'missing',
    });
  });

  it('names each field that breaks a rule, and which', () => {
    const wrong = setAt(
      setAt(campaign(), ['scripts', 0, 'text'], 'Hello {password}'),
      ['deadlines'],
      [{ type: 'floor_vote', at: '2026-12-03T', zone: 'America/Chicago' }],
    );
    const rules = flawsByPath(flawsOfCampaign(setAt(wrong, ['targets', 0, 'goal'], 'many')));
    expect(Object.fromEntries(rules)).toEqual({
      'scripts.0.text': 'unknown_blank:password',
      'deadlines.0.at': 'bad_time',
      'targets.0.goal': 'wrong_type',
    });
    expect(
      flawsOfFeed(feed({ name: '', campaigns: [campaign(), campaign()] })).map((f) => [f.path, f.rule]),
    ).toEqual([
      [['name'], 'missing'],
      [['campaigns'], 'same_id_twice'],
    ]);
  });

  it('knows its languages, and makes ids that are free', () => {
    expect(languagesOf(campaign())).toEqual(['en', 'es']);
    expect(slugOf('  Año Nuevo: "Rutas"!  ')).toBe('ano-nuevo-rutas');
    expect(freeId('a', ['a', 'a-2'])).toBe('a-3');
    expect(freeId('', [])).toBe('campaign');
  });

  it('copies a campaign as a live one under another id, without what a store adds', () => {
    const old = stored({ status: 'archived', result: 'won', thanks: { en: 'Thanks' } });
    expect(copyOf(old, ['crosscheck'])).toEqual({ ...campaign(), id: 'crosscheck-2' });
  });

  it.each(['en', 'es'])('begins with scripts that keep the rules, in %s', (language) => {
    expect(flawsOfCampaign(campaign({ scripts: starterScripts(language) }))).toEqual([]);
  });
});

describe('publishing', () => {
  it('takes the numbers that it is given in the place of the draft’s, and none where none are', async () => {
    const opened = openFeed(example('coalition.json'), GIVEN);
    if (!opened.ok) throw new Error('not opened');
    const [first] = opened.value.feed.number_flags ?? [];
    const said = async (numbers?: (typeof first & object)[]) => {
      const issue = await issueOf(draft({ feed: opened.value.feed }), undefined, NOW, numbers);
      return issue.ok && (JSON.parse(issue.value.text) as Feed).number_flags;
    };
    expect(await said([{ ...first!, count: 9 }])).toEqual([{ ...first, count: 9 }]);
    expect(await said()).toBeUndefined();
    expect(await said([{ ...first!, count: 2 }])).toBe(false);
  });

  it.each(['single.json', 'coalition.json'])(
    '%s comes out as it came in, but for time and signature',
    async (name) => {
      const original = JSON.parse(example(name)) as Record<string, unknown>;
      const opened = openFeed(example(name), GIVEN);
      if (!opened.ok) throw new Error('not opened');
      expect(opened.value.dropped).toEqual([]);
      const { feed: read } = opened.value;
      const issue = await issueOf(draft({ feed: read }), undefined, NOW, read.number_flags);
      if (!issue.ok) throw new Error('not issued');
      const rest = omit(original, 'key', 'signature');
      expect(JSON.parse(issue.value.text)).toEqual({ ...rest, updated: NOW });
      expect(issue.value.name).toBe(`${String(original['id'])}.json`);
    },
  );

  it('signs with the key, and one byte more breaks the seal', async () => {
    const key = { ...(await makeKeyPair()), made: NOW };
    const issue = await issueOf(draft(), key, NOW);
    if (!issue.ok) throw new Error('not issued');
    expect(await sealOf(JSON.parse(issue.value.text))).toEqual({ kind: 'signed', key: key.publicKey });
    expect(await sealOf(JSON.parse(issue.value.text.replace('Crosscheck', 'crosscheck')))).toEqual({
      kind: 'broken',
    });
  });

  it('is always later than the issue before, whatever the clock says', async () => {
    const issue = await issueOf(draft({ feed: feed({ updated: '2027-01-01T00:00:00Z' }) }), undefined, NOW);
    expect(issue.ok && issue.value.feed.updated).toBe('2027-01-01T00:00:01.000Z');
  });

  it('refuses what breaks a rule, and a key that is none', async () => {
    const empty = await issueOf(draft({ feed: feed({ name: '' }) }), undefined, NOW);
    expect(empty).toEqual({
      ok: false,
      problems: [{ code: 'feed_invalid', where: 'name', detail: 'missing' }],
    });
    const key = { publicKey: 'a', privateKey: 'b', made: NOW };
    expect(await issueOf(draft(), key, NOW)).toEqual({ ok: false, problems: [{ code: 'sign_failed' }] });
    const fresh = newFeed('mine', 'Mine', NOW);
    expect((await issueOf(draft({ feed: fresh }), undefined, NOW)).ok).toBe(true);
  });

  it('tells what a newer form of a feed would lose', () => {
    const text = JSON.stringify({ ...feed(), colour: 'green', campaigns: [{ ...campaign(), mood: 1 }] });
    const opened = openFeed(text, GIVEN);
    expect(opened.ok && opened.value.dropped).toEqual(['campaigns[0].mood', 'colour']);
  });
});

describe('a spreadsheet that is written on', () => {
  it('comes back as it was saved, and its bad rows are told while the good ones are taken', () => {
    const published = { ...feed(), updated: NOW };
    const opened = openFeed(feedToCsv(published), GIVEN);
    expect(opened.ok && opened.value).toEqual({ feed: published, dropped: [], problems: [] });
    const [head = '', row = ''] = feedToCsv(published).split('\r\n');
    const torn = openFeed(
      [head, row, row.replace(/,support,/, ',for,').replace(/crosscheck/, 'other')].join('\r\n'),
      GIVEN,
    );
    expect(torn.ok && torn.value.problems[0]?.code).toBe('csv_row');
  });
});

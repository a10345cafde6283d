/** What is written as a spreadsheet is read back the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { feedFromCsv, feedToCsv } from '../../../utils/feed-csv';
import type { Feed } from '../../../utils/model/campaign';
import { parseFeed } from '../../../utils/model/parse-feed';

const given = { id: 'other', name: 'Other', updated: '2020-01-01T00:00:00Z' };

const word = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map((s) => `${s.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069<&{}\ufeff]/g, ' ').trim() || 'x'}`)
  .filter((s) => s.trim() === s && s !== '');
const text = fc
  .tuple(word, fc.constantFrom('', '\n', ', ', '"', "'", '\r\n'), word)
  .map((parts) => parts.join(''));
const inLanguages = fc.dictionary(fc.constantFrom('en', 'es', 'es-MX', 'zh-Hant', 'hmn'), word, {
  minKeys: 1,
});
const link = fc.webUrl({ validSchemes: ['https'] });
const person = fc.uuid().map((id) => `ocd-person/${id}`);
const chamber = fc.constantFrom('lower', 'upper', 'legislature');
const role = fc.constantFrom('sponsor', 'cosponsor', 'committee', 'leadership', 'swing', 'constituent');
const goal = fc.integer({ min: 1, max: 100_000 });
const some = { requiredKeys: [] };
const maybe = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, some);
const merged = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) =>
  fc.tuple(a, b).map(([x, y]) => ({ ...x, ...y }));

const organisation = merged(fc.record({ name: word }), maybe({ url: link, guidance: inLanguages }));
const target = fc.oneof(
  merged(fc.record({ who: fc.constant('my_legislators') }), maybe({ chamber, role, goal })),
  merged(fc.record({ who: fc.constant('legislator'), id: person, role }), maybe({ note: inLanguages, goal })),
  merged(
    fc.record({ who: fc.constant('committee'), name: word, chamber }),
    maybe({ role, note: inLanguages, goal }),
  ),
  merged(fc.record({ who: fc.constant('governor') }), maybe({ role, note: inLanguages, goal })),
);
const bill = fc.record({
  jurisdiction: fc.constantFrom('xx', 'il'),
  session: fc.constantFrom('2026', '104th', '2025 1st (special)'),
  identifier: fc.constantFrom('SB 12', 'HB 3', 'LB 12A', 'Ord 1-2'),
});
const campaign = merged(
  fc.record({
    bills: fc.array(bill, { minLength: 1, maxLength: 4 }),
    stance: fc.constantFrom('support', 'oppose', 'watch'),
    status: fc.constantFrom('live', 'paused', 'archived'),
    title: inLanguages,
    ask: inLanguages,
    targets: fc.array(target, { minLength: 1, maxLength: 4 }),
    scripts: fc.array(
      merged(
        fc.record({
          language: fc.constantFrom('en', 'es'),
          channel: fc.constantFrom('live', 'voicemail'),
          text,
        }),
        maybe({
          role: fc.oneof(role, fc.constant('other_chamber')),
          position: fc.constantFrom('supporter', 'opponent'),
          chamber,
        }),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  maybe({
    result: fc.constantFrom('won', 'lost', 'withdrawn'),
    thanks: inLanguages,
    chamber,
    summary: inLanguages,
    why: inLanguages,
    lead: organisation,
    partners: fc.array(organisation, { minLength: 1, maxLength: 3 }),
    positions: fc.array(
      fc.record({
        legislator: person,
        position: fc.constantFrom('yes', 'declined_to_say'),
        source: maybe({ title: word, url: link, date: fc.constant('2026-11-02') }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    deadlines: fc.array(
      merged(
        fc.record({
          type: fc.constantFrom('committee_hearing', 'floor_vote'),
          at: fc.constantFrom('2026-12-03T12:00', '2027-01-31T09:30'),
          zone: fc.constantFrom('America/Chicago', 'UTC'),
        }),
        maybe({ chamber, place: word }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    links: fc.array(fc.record({ title: word, url: link }), { minLength: 1, maxLength: 3 }),
  }),
);
const feeds = merged(
  fc.record({
    rotunda: fc.constant(1),
    id: fc.constantFrom('neighbors', 'A.b_c-1'),
    name: word,
    updated: fc.constant('2026-11-01T00:00:00Z'),
    campaigns: fc
      .array(campaign, { maxLength: 4 })
      .map((list) => list.map((c, i) => ({ id: `c${i}`, ...c }))),
  }),
  maybe({ url: link }),
);

it('feed -> CSV -> feed', () => {
  fc.assert(
    fc.property(feeds, (document) => {
      const parsed = parseFeed(JSON.stringify(document));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      expect(feedFromCsv(feedToCsv(parsed.value), given)).toEqual({
        ok: true,
        value: { feed: parsed.value, problems: [] },
      });
    }),
  );
});

it('takes the sample feed there and back', () => {
  const sample = JSON.parse(
    readFileSync(new URL('../../../utils/sample/feed.json', import.meta.url), 'utf8'),
  ) as Feed;
  expect(feedFromCsv(feedToCsv(sample), given)).toEqual({ ok: true, value: { feed: sample, problems: [] } });
});

it('lets no spreadsheet run a text', () => {
  const sample = feedToCsv({
    rotunda: 1,
    id: 'a',
    name: '=HYPERLINK("https://evil.example")',
    updated: '2026-11-01T00:00:00Z',
    campaigns: [],
  });
  expect(sample).not.toMatch(/(^|,|\n)"?=/);
});

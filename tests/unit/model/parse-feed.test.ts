import { describe, expect, it } from 'vitest';
import { LEGISLATURES } from '../../../utils/jurisdictions';
import { MAX_FEED_BYTES } from '../../../utils/model/feed-size';
import { parseFeed } from '../../../utils/model/parse-feed';
import { campaign, feed } from '../make';

const parse = (value: unknown) => parseFeed(JSON.stringify(value));
const problem = (value: unknown) => {
  const result = parse(value);
  if (result.ok) throw new Error('was accepted');
  return result.problems[0];
};
const withCampaign = (over: object) => ({ ...feed(), campaigns: [{ ...campaign(), ...over }] });
const BILL = 'campaigns[0].bills[0].jurisdiction';
const withBill = (over: object) => withCampaign({ bills: [{ ...campaign().bills[0], ...over }] });

describe('parseFeed', () => {
  it('takes bills of every legislature, and of no other', () => {
    const two = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((a, _, all) => all.map((b) => a + b));
    expect(two.filter((jurisdiction) => parse(withBill({ jurisdiction })).ok)).toEqual(
      LEGISLATURES.map((l) => l.code).sort(),
    );
  });

  it('takes a good feed, with or without a byte order mark', () => {
    expect(parse(feed())).toEqual({ ok: true, value: feed() });
    expect(parseFeed(`\uFEFF${JSON.stringify(feed())}`).ok).toBe(true);
  });

  it('says where text is not JSON', () => {
    const result = parseFeed('{ "rotunda": 1,, }');
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'feed_not_json' }] });
  });

  it('reads no document above the size cap', () => {
    expect(parseFeed(' '.repeat(MAX_FEED_BYTES + 1))).toEqual({
      ok: false,
      problems: [{ code: 'feed_too_big', detail: '2.0 MB' }],
    });
  });

  it('drops fields it does not know, and keeps nothing of them', () => {
    const result = parse({ ...withCampaign({ onclick: 'alert(1)' }), __proto__: { x: 1 }, extra: 1 });
    expect(result.ok && Object.keys(result.value)).toEqual(['rotunda', 'id', 'name', 'updated', 'campaigns']);
    expect(result.ok && 'onclick' in result.value.campaigns[0]!).toBe(false);
  });

  const localized = 'summary';
  it.each<[string, unknown, string, string]>([
    ['a field that is missing', { ...feed(), name: undefined }, 'name', 'missing'],
    ['a nested field that is missing', withCampaign({ stance: undefined }), 'campaigns[0].stance', 'missing'],
    ['another version', { ...feed(), rotunda: 2 }, 'rotunda', 'bad_version'],
    ['a state that there is not', withBill({ jurisdiction: 'zz' }), BILL, 'bad_jurisdiction'],
    ['a state in capitals', withBill({ jurisdiction: 'IL' }), BILL, 'bad_jurisdiction'],
    ['a wrong choice', withCampaign({ stance: 'against' }), 'campaigns[0].stance', 'bad_choice'],
    [
      'HTML in a script',
      withCampaign({ scripts: [{ language: 'en', channel: 'live', text: 'Hello <b>you</b>' }] }),
      'campaigns[0].scripts[0].text',
      'no_html',
    ],
    [
      'a script element',
      withCampaign({ title: { en: '<script>alert(1)</script>' } }),
      'campaigns[0].title.en',
      'no_html',
    ],
    [
      'an entity',
      withCampaign({ [localized]: { en: 'Fish &amp; chips' } }),
      'campaigns[0].summary.en',
      'no_html',
    ],
    [
      'a bidi override',
      withCampaign({ ask: { en: 'vote \u202Eon' } }),
      'campaigns[0].ask.en',
      'no_invisible_characters',
    ],
    [
      'a javascript: link',
      withCampaign({ links: [{ title: 'x', url: 'javascript:alert(1)' }] }),
      'campaigns[0].links[0].url',
      'must_be_https',
    ],
    [
      'a plain http link',
      withCampaign({ links: [{ title: 'x', url: 'http://example.org/' }] }),
      'campaigns[0].links[0].url',
      'must_be_https',
    ],
    [
      'a link with a password',
      withCampaign({ links: [{ title: 'x', url: 'https://a:b@example.org/' }] }),
      'campaigns[0].links[0].url',
      'must_be_https',
    ],
    [
      'a blank that nobody fills',
      withCampaign({ scripts: [{ language: 'en', channel: 'live', text: 'Hi {senator}' }] }),
      'campaigns[0].scripts[0].text',
      'unknown_blank:senator',
    ],
    [
      'a bill identifier without its space',
      withCampaign({ bills: [{ jurisdiction: 'xx', session: '2026', identifier: 'SB12' }] }),
      'campaigns[0].bills[0].identifier',
      'bad_identifier',
    ],
    ['no bill at all', withCampaign({ bills: [] }), 'campaigns[0].bills', 'must_not_be_empty'],
    [
      'a day that is none',
      withCampaign({ deadlines: [{ type: 'floor_vote', at: '2026-02-30T10:00', zone: 'America/Chicago' }] }),
      'campaigns[0].deadlines[0].at',
      'bad_time',
    ],
    [
      'a zone that is none',
      withCampaign({ deadlines: [{ type: 'floor_vote', at: '2026-02-03T10:00', zone: 'Central' }] }),
      'campaigns[0].deadlines[0].zone',
      'bad_zone',
    ],
    [
      'a number where words belong',
      withCampaign({ title: { en: 5 } }),
      'campaigns[0].title.en',
      'must_be_text',
    ],
    [
      'the same campaign twice',
      { ...feed(), campaigns: [campaign(), campaign()] },
      'campaigns',
      'same_id_twice',
    ],
    ['a list that is none', { ...feed(), campaigns: {} }, 'campaigns', 'must_be_list'],
  ])('names the field for %s', (_, value, where, detail) => {
    expect(problem(value)).toEqual({ code: 'feed_invalid', where, detail });
  });

  it('bears what is not an object, and deep nesting', () => {
    for (const text of ['null', '[]', '"x"', '5', `${'['.repeat(50_000)}${']'.repeat(50_000)}`])
      expect(parseFeed(text).ok).toBe(false);
  });

  it('accepts identifiers of every shape that Open States writes', () => {
    for (const identifier of [
      'SB 2273',
      'H 4001',
      'LB 1034A',
      'B 26-0684',
      'HJR A',
      'LR 1CA',
      'HJRCA 18',
      'AM 1040123',
      'HB 12EX2',
    ]) {
      expect(
        parse(withCampaign({ bills: [{ jurisdiction: 'il', session: '104th', identifier }] })).ok,
        identifier,
      ).toBe(true);
    }
  });
});

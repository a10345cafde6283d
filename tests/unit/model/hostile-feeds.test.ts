/** Feeds that somebody made to do harm: harmless, and told of. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../utils/app/read-feed';
import { parseFeed } from '../../../utils/model/parse-feed';
import { campaign, feed } from '../make';

const given = { id: 'x', name: 'x', updated: '2026-11-01T00:00:00Z' };
const text = (over: object) => JSON.stringify({ ...feed(), campaigns: [{ ...campaign(), ...over }] });
const script = (words: string) => text({ scripts: [{ language: 'en', channel: 'live', text: words }] });

describe('a hostile feed', () => {
  it.each<[string, string, string]>([
    ['brackets without end', '['.repeat(1_000_000), 'feed_too_deep'],
    ['objects in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'feed_too_deep'],
    ['a million campaigns', `{"campaigns":[${'{},'.repeat(1_000_000)}{}]}`, 'feed_too_big'],
    [
      '501 campaigns',
      JSON.stringify(feed({ campaigns: Array.from({ length: 501 }, (_, i) => campaign({ id: `c${i}` })) })),
      'feed_invalid',
    ],
    ['the same id twice', JSON.stringify(feed({ campaigns: [campaign(), campaign()] })), 'feed_invalid'],
    ['a script element', script('<script>alert(1)</script>'), 'feed_invalid'],
    ['an entity', script('&lt;b&gt;'), 'feed_invalid'],
    ['a right-to-left override', script('vote \u202eon'), 'feed_invalid'],
    ['an isolate', text({ title: { en: 'Safe\u2066 routes' } }), 'feed_invalid'],
    ['a javascript: link', text({ links: [{ title: 'x', url: 'javascript:alert(1)' }] }), 'feed_invalid'],
    ['a premium number', text({ links: [{ title: 'Call', url: 'tel:+19005550142' }] }), 'feed_invalid'],
    ['a number by sms', text({ lead: { name: 'x', url: 'sms:+19765550142' } }), 'feed_invalid'],
    ['a data: link', text({ lead: { name: 'x', url: 'data:text/html,x' } }), 'feed_invalid'],
    ['an http: link', text({ partners: [{ name: 'x', url: 'http://example.org/' }] }), 'feed_invalid'],
    [
      'a link with a password',
      text({ partners: [{ name: 'x', url: 'https://a:b@example.org/' }] }),
      'feed_invalid',
    ],
    [
      'a key that is none',
      JSON.stringify({ ...feed(), key: 'x'.repeat(43), signature: 'y'.repeat(86) }),
      'feed_bad_signature',
    ],
    ['a key of another kind', JSON.stringify({ ...feed(), key: 1, signature: {} }), 'feed_bad_signature'],
    ['nothing', '', 'feed_not_json'],
    ['null', 'null', 'feed_invalid'],
  ])('%s', async (_, document, code) => {
    expect(await readText(document, given)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('brackets in texts count for nothing', () =>
    expect(parseFeed(script(`${'['.repeat(100)} \\" ${'{{'.repeat(60)}`)).ok).toBe(true));

  it('names that every object has change nothing, anywhere', () => {
    const document = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${text({}).slice(1)}`;
    const withTitle = document.replace('"title":{', '"title":{"__proto__":"x",');
    expect(parseFeed(document)).toEqual({ ok: true, value: feed() });
    const read = parseFeed(withTitle);
    if (read.ok) expect(Object.keys(read.value.campaigns[0]!.title)).toEqual(['en', 'es']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

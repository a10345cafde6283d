import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasInvite, inviteCode, inviteLink, plainLine, readInvite } from '../../../utils/invite/invite';
import { offersIn } from '../../../utils/invite/offers';
import { toBase64url } from '../../../utils/sign/base64url';

const key = toBase64url(new Uint8Array(32).fill(7));
const invite = { url: 'https://group.example/rotunda.json', name: 'Vecinas de Niños', key };
const code = (value: unknown) => toBase64url(new TextEncoder().encode(JSON.stringify(value)));
const link = (value: unknown) => `https://group.example/#rotunda=${code(value)}`;

describe('an invite', () => {
  it('goes into a link of the group’s page, or of the feed itself, and comes back', () => {
    expect(inviteLink(invite, 'https://group.example/join#top')).toMatch(
      /^https:\/\/group\.example\/join#rotunda=[\w-]+$/,
    );
    expect(inviteLink(invite, 'javascript:alert(1)')).toMatch(
      /^https:\/\/group\.example\/rotunda\.json#rotunda=/,
    );
    for (const text of [
      inviteLink(invite),
      `Join us: ${inviteLink(invite, 'https://group.example/')} !`,
      `#/invite/${inviteCode(invite)}`,
    ]) {
      expect(hasInvite(text)).toBe(true);
      expect(readInvite(text)).toEqual({ ok: true, value: invite });
    }
  });

  it('comes back whatever it names', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), fc.string({ unit: 'grapheme' }), (url, name) => {
        const read = readInvite(inviteLink({ url, name }));
        expect(read).toEqual({ ok: true, value: { url, name: plainLine(name) || new URL(url).host } });
      }),
    );
  });

  it.each<[string, string]>([
    ['', 'invite_broken'],
    ['https://group.example/', 'invite_broken'],
    [inviteLink(invite).slice(0, -9), 'invite_broken'],
    [link({ ...invite, v: 2 }), 'invite_broken'],
    [link({ v: 1, url: invite.url }), 'invite_broken'],
    [link({ v: 1, ...invite, key: 'short' }), 'invite_broken'],
    [link({ v: 1, ...invite, key: ['x'] }), 'invite_broken'],
    [link(null), 'invite_broken'],
    [link([1]), 'invite_broken'],
    ['#rotunda=____', 'invite_broken'],
    [`#rotunda=${'A'.repeat(7000)}`, 'invite_broken'],
    [link({ v: 1, ...invite, url: 'http://group.example/feed.json' }), 'feed_not_https'],
    [link({ v: 1, ...invite, url: 'javascript:alert(1)' }), 'feed_not_https'],
    [link({ v: 1, ...invite, url: 'tel:+19005550100' }), 'feed_not_https'],
    [link({ v: 1, ...invite, url: 'https://user:pass@group.example/' }), 'feed_not_https'],
    [link({ v: 1, ...invite, url: `https://group.example/${'x'.repeat(2000)}` }), 'feed_not_https'],
  ])('%.60s is %s', (text, problem) =>
    expect(readInvite(text)).toMatchObject({ ok: false, problems: [{ code: problem }] }),
  );

  it('takes no name that reads differently than it is', () => {
    expect(readInvite(link({ v: 1, url: invite.url, name: 'Good\u202e puorG\n\u200b x' }))).toEqual({
      ok: true,
      value: { url: invite.url, name: 'Good puorG x' },
    });
  });
});

describe('what a page offers', () => {
  const page = 'https://group.example/about';

  it('is each feed once, by title or host', () => {
    expect(
      offersIn(
        [
          { href: 'https://group.example/a.json', title: ' Our\u202e group ' },
          { href: 'https://group.example/a.json', title: 'Again' },
          { href: 'http://127.0.0.1:8000/b.json', title: '' },
        ],
        page,
      ),
    ).toEqual([
      { url: 'https://group.example/a.json', name: 'Our group' },
      { url: 'http://127.0.0.1:8000/b.json', name: '127.0.0.1:8000' },
    ]);
  });

  it('is the invite that its address is', () =>
    expect(offersIn([], inviteLink(invite, page))).toEqual([invite]));

  it.each([
    undefined,
    null,
    'x',
    { length: 3 },
    [null, 1, {}, { href: 1 }, { href: 'javascript:alert(1)' }, { href: 'http://group.example/a' }],
    [{ href: `https://group.example/${'x'.repeat(3000)}` }],
    [{ href: 'tel:+19005550100' }, { href: 'data:text/html,x' }],
  ])('is nothing of %j', (found) => expect(offersIn(found, page)).toEqual([]));

  it('is no more than five', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({
      href: `https://group.example/${i}`,
      title: `${i}`,
    }));
    expect(offersIn(many, page)).toHaveLength(5);
  });
});

import { describe, expect, it } from 'vitest';
import { joinCode, joinLink, readJoin } from '../../../utils/hub/invite';
import {
  leaderCard,
  leadLink,
  readLead,
  readLeaderCard,
  readSpareInvites,
  type CoalitionLink,
  type GroupLink,
} from '../../../utils/hub/lead-link';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { makeSealKeys } from '../../../utils/sign/x25519';

const [seal, sign] = [await makeSealKeys(), await makeKeyPair()];
const token = 'Bearer a.b.c';
const link: GroupLink = {
  ...{ kind: 'group', hub: 'https://hub.example/', db: 'g-riverton', camp: 'camp-river', token },
  ...{ group: 'riverton', name: 'Riverton Neighbors', coalition: 'coal-river', feeds: ['sample'] },
  invites: [{ name: 'riverton-inv-2026-11-1', token }],
};

describe("an operator's link", () => {
  it('is read as it was written, for a group with or without keys, and for a coalition', () => {
    expect(readLead(`Hello\n${leadLink(link, 'https://riverton.example/#x')}\nBye`)).toEqual({
      ok: true,
      value: link,
    });
    expect(readLead(leadLink({ ...link, seal, sign }, ''))).toEqual({
      ok: true,
      value: { ...link, seal, sign },
    });
    const coalition: CoalitionLink = {
      ...{
        kind: 'coalition',
        hub: 'https://hub.example/',
        token,
        camp: 'camp-river',
        coalition: 'coal-river',
      },
      ...{ name: 'River', groups: [{ id: 'riverton', name: 'Riverton' }] },
    };
    expect(readLead(leadLink(coalition, ''))).toEqual({
      ok: true,
      value: coalition,
    });
  });

  it.each([
    ['another address', { hub: 'http://hub.example/' }, 'join_not_https'],
    ['an address with a password', { hub: 'https://a:b@hub.example/' }, 'join_not_https'],
    ['a database that is none', { db: '../_users' }, 'join_broken'],
    ['a token that is none', { token: 'x\r\ny' }, 'join_broken'],
    ['half a key', { seal, sign: { publicKey: 'x', privateKey: 'y' } }, 'join_broken'],
    ['a page that is none', { page: 'javascript:alert(1)' }, 'join_broken'],
    ['an invite without a token', { invites: [{ name: 'a' }] }, 'join_broken'],
    ['no kind', { kind: 'x' }, 'join_broken'],
  ])('with %s is refused', (_, over, code) =>
    expect(readLead(leadLink({ ...link, ...over } as GroupLink, ''))).toMatchObject({ problems: [{ code }] }),
  );

  it('that is cut anywhere is refused and never throws', () => {
    const whole = leadLink(link, '');
    for (let at = 14; at < whole.length; at += 7)
      expect(readLead(whole.slice(0, at)).ok, String(at)).toBe(false);
  });
});

it('an invite says which feeds the group counts', () => {
  const invite = {
    ...{ hub: 'https://hub.example/', db: 'g-riverton', token, group: 'riverton', name: 'Riverton' },
    ...{ readers: [seal.publicKey], feeds: ['sample'] },
  };
  expect(readJoin(joinLink(invite, ''))).toEqual({ ok: true, value: invite });
  expect(readJoin(`#/join/${joinCode({ ...invite, feeds: ['../x'] })}`)).toMatchObject({ ok: false });
});

it("another leader's text is found in a mail, and nothing else is taken for one", () => {
  const other = { seal: seal.publicKey, sign: sign.publicKey };
  expect(readLeaderCard(`Here:\n ${leaderCard(other)} .`)).toEqual(other);
  expect(readLeaderCard(`rotunda-leader:${'_'.repeat(42)}.${'x'.repeat(43)}`)).toBeNull();
});

it("the operator's list of invites is read, each once", () => {
  const text = `riverton-inv-2026-11-1 ${token}\nriverton-inv-2026-11-2 ${token}\nriverton-inv-2026-11-1 ${token}\nbad line`;
  expect(readSpareInvites(text).map((i) => i.name)).toEqual([
    'riverton-inv-2026-11-1',
    'riverton-inv-2026-11-2',
  ]);
});

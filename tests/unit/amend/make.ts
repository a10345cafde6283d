/** A campaign with partners that have keys, and entries that they signed. */
import type { Amendment } from '../../../utils/model/amendment';
import type { Campaign, Feed, Partner } from '../../../utils/model/campaign';
import { signBare } from '../../../utils/sign/document';
import { makeKeyPair, type KeyPair } from '../../../utils/sign/ed25519';
import { campaign, feed } from '../make';

export const [LEAD, RIGHTS_GROUP, PARENTS, STRANGER_KEY] = (await Promise.all(
  Array.from({ length: 4 }, makeKeyPair),
)) as [KeyPair, KeyPair, KeyPair, KeyPair];

export const NAME = 'Disability Rights ND';
export const partner = (over: Partial<Partner> = {}): Partner => ({
  name: NAME,
  guidance: { en: 'Say "disabled people".' },
  key: RIGHTS_GROUP.publicKey,
  may: ['pause', 'guidance'],
  ...over,
});

export const led = (over: Partial<Campaign> = {}): Campaign =>
  campaign({
    partners: [
      partner(),
      { name: 'Parents', key: PARENTS.publicKey, may: ['guidance'] },
      { name: 'Keyless' },
    ],
    ...over,
  });

export const document = (amendments?: unknown, over: Partial<Feed> = {}): Feed =>
  feed({ campaigns: [led()], ...over, ...(amendments !== undefined && { amendments }) });

type Unsigned = Omit<Amendment, 'signature'>;
export const unsigned = (over: Partial<Unsigned> & Record<string, unknown> = {}): Unsigned => ({
  rotunda_amendment: 1,
  feed: 'neighbors',
  campaign: 'crosscheck',
  partner: NAME,
  revision: 1,
  at: '2026-11-12T15:00:00Z',
  ...over,
});
export const PAUSE = {
  paused: true,
  reason: { en: 'Talks are going on.', es: 'Hay conversaciones.' },
} as const;

export const entry = (
  over: Partial<Unsigned> & Record<string, unknown> = PAUSE,
  by: KeyPair = RIGHTS_GROUP,
): Promise<Amendment> => signBare(unsigned(over), by);

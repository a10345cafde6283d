/** What partners may do by their own keys, and what is refused, entry by entry. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend } from '../../../utils/amend/amend';
import { asPublished, type AmendedCampaign } from '../../../utils/model/amendment';
import type { Campaign, Partner } from '../../../utils/model/campaign';
import { LIMITS } from '../../../utils/model/feed-fields';
import { document, entry, led, NAME, PARENTS, partner, PAUSE, STRANGER_KEY } from './make';

const NEW_WORDS = { guidance: { en: 'Say nothing of costs.' } };
const only = (campaigns: readonly AmendedCampaign[]): AmendedCampaign => campaigns[0]!;
const with_ = (over: Partial<Campaign>) => ({ campaigns: [led(over)] });
const mayOnly = (...may: NonNullable<Partner['may']>) => with_({ partners: [partner({ may })] });

describe('a partner with a key of its own', () => {
  it('pauses a campaign, and it is said who did, when and why', async () => {
    const { campaigns, problems, kept } = await amend(document([await entry()]), true);
    expect(problems).toEqual([]);
    expect(only(campaigns)).toMatchObject({
      status: 'paused',
      partners: [{ name: NAME, paused: '2026-11-12T15:00:00Z', why: PAUSE.reason }, {}, {}],
    });
    expect(kept).toHaveLength(1);
    expect(asPublished(only(campaigns))).toEqual(led());
  });

  it('changes its own guidance and nobody else’s, with the day of it', async () => {
    const said = await entry({ ...NEW_WORDS, partner: 'Parents' }, PARENTS);
    const { campaigns } = await amend(document([said]), true);
    expect(only(campaigns)).toMatchObject({ status: 'live' });
    expect(only(campaigns).partners).toEqual([
      led().partners![0],
      { ...led().partners![1], ...NEW_WORDS, changed: '2026-11-12T15:00:00Z' },
      led().partners![2],
    ]);
  });

  it('takes back by a later entry what an earlier one said, in whatever order they stand', async () => {
    const entries = await Promise.all([
      entry({ ...PAUSE, ...NEW_WORDS, revision: 1 }),
      entry({ paused: false, revision: 2 }),
    ]);
    for (const list of [entries, [...entries].reverse()]) {
      const { campaigns, problems } = await amend(document(list), true);
      expect(only(campaigns)).toEqual(led());
      expect(problems).toEqual([]);
    }
  });

  it('does not wake a campaign that its lead paused, nor one that is over', async () => {
    for (const status of ['paused', 'archived'] as const) {
      const said = [await entry({ paused: false })];
      expect(only((await amend(document(said, with_({ status })), true)).campaigns).status).toBe(status);
      const pausing = [await entry()];
      expect(only((await amend(document(pausing, with_({ status })), true)).campaigns).status).toBe(status);
    }
  });

  it('and another one can both have paused it: it asks again when both are done', async () => {
    const campaigns = {
      campaigns: [led({ partners: [partner(), partner({ name: 'Parents', key: PARENTS.publicKey })] })],
    };
    const mine = await entry();
    const theirs = await entry({ ...PAUSE, partner: 'Parents' }, PARENTS);
    const both = await amend(document([mine, theirs], campaigns), true);
    expect(only(both.campaigns).partners?.filter((p) => p.paused)).toHaveLength(2);
    const one = await amend(document([await entry({ revision: 2 }), theirs], campaigns), true, both.kept);
    expect(only(one.campaigns).status).toBe('paused');
    const none = await amend(
      document(
        [await entry({ revision: 2 }), await entry({ revision: 2, partner: 'Parents' }, PARENTS)],
        campaigns,
      ),
      true,
      one.kept,
    );
    expect(only(none.campaigns).status).toBe('live');
  });
});

describe('an entry is refused by itself', () => {
  const good = () => entry({ ...NEW_WORDS, partner: 'Parents' }, PARENTS);
  const cases: [string, string, string | undefined, () => Promise<unknown>][] = [
    ['of another feed', 'amendment_other_feed', 'others', () => entry({ ...PAUSE, feed: 'others' })],
    [
      'of no campaign here',
      'amendment_unknown_campaign',
      `${NAME}, other`,
      () => entry({ ...PAUSE, campaign: 'other' }),
    ],
    [
      'of an unknown partner',
      'amendment_unknown_partner',
      'Somebody, crosscheck',
      () => entry({ ...PAUSE, partner: 'Somebody' }),
    ],
    [
      'of a partner without a key',
      'amendment_no_key',
      'Keyless, crosscheck',
      () => entry({ ...PAUSE, partner: 'Keyless' }),
    ],
    [
      'by a stranger’s key',
      'amendment_bad_signature',
      `${NAME}, crosscheck`,
      () => entry(PAUSE, STRANGER_KEY),
    ],
    [
      'by another partner’s key',
      'amendment_bad_signature',
      `${NAME}, crosscheck`,
      () => entry(PAUSE, PARENTS),
    ],
    [
      'without the right to pause',
      'amendment_no_right',
      'pause: Parents, crosscheck',
      () => entry({ ...PAUSE, partner: 'Parents' }, PARENTS),
    ],
    [
      'of a later version',
      'amendment_invalid',
      'bad_version',
      () => entry({ ...PAUSE, rotunda_amendment: 2 as never }),
    ],
    ['that pauses without a reason', 'amendment_invalid', 'missing', () => entry({ paused: true })],
    ['that is no object', 'amendment_invalid', 'wrong_type', () => Promise.resolve('paused')],
    ['that is null', 'amendment_invalid', 'wrong_type', () => Promise.resolve(null)],
    [
      'with a revision in words',
      'amendment_invalid',
      'wrong_type',
      () => entry({ ...PAUSE, revision: '2' as never }),
    ],
    ['with half a revision', 'amendment_invalid', 'wrong_type', () => entry({ ...PAUSE, revision: 1.5 })],
    ['with a revision of nothing', 'amendment_invalid', 'wrong_type', () => entry({ ...PAUSE, revision: 0 })],
    ['at no instant', 'amendment_invalid', 'bad_time', () => entry({ ...PAUSE, at: 'yesterday' })],
    [
      'with a tag in its words',
      'amendment_invalid',
      'no_html',
      () => entry({ guidance: { en: 'Say <b>no</b>' } }),
    ],
    [
      'with a reason that is too long',
      'amendment_invalid',
      'too_long',
      () => entry({ paused: true, reason: { en: 'x'.repeat(LIMITS.line + 1) } }),
    ],
    [
      'in too many languages',
      'amendment_invalid',
      'too_many',
      () =>
        entry({
          guidance: Object.fromEntries(
            Array.from({ length: 21 }, (_, i) => [`a${String.fromCharCode(97 + i)}`, 'x']),
          ),
        }),
    ],
    [
      'without a signature',
      'amendment_invalid',
      'missing',
      async () => ({ ...(await entry()), signature: undefined }),
    ],
  ];
  it.each(cases)('%s: %s (%s)', async (_, code, detail, make) => {
    const bad = JSON.parse(JSON.stringify(await make())) as unknown;
    const { campaigns, problems, kept } = await amend(document([bad, await good()]), true);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, detail });
    expect(problems[0]?.where).toMatch(/^amendments\[0\]/);
    expect(only(campaigns).status).toBe('live');
    // The good one beside it counts.
    expect(only(campaigns).partners?.[1]).toMatchObject(NEW_WORDS);
    expect(kept).toHaveLength(1);
  });

  it('where there is a list of them that is none', async () => {
    const { campaigns, problems } = await amend(document({ 0: await entry() }), true);
    expect(problems).toEqual([{ code: 'amendment_invalid', where: 'amendments', detail: 'must_be_list' }]);
    expect(only(campaigns)).toEqual(led());
  });

  it('where there are too many: the others count', async () => {
    const many = [
      await entry(),
      ...Array<null>(LIMITS.amendments - 1).fill(null),
      await entry({ revision: 2 }),
    ];
    const { campaigns, problems } = await amend(document(many), true);
    expect(problems[0]).toEqual({ code: 'amendment_too_many', where: 'amendments[500]', detail: '501' });
    expect(only(campaigns).status).toBe('paused');
  });

  it('where the feed is not signed: nobody knows who the partners are', async () => {
    const { campaigns, problems, kept } = await amend(document([await entry()]), false);
    expect(problems).toEqual([{ code: 'amendment_unsigned_feed', where: 'amendments' }]);
    expect(only(campaigns)).toEqual(led());
    expect(kept).toEqual([]);
    expect((await amend(document(), false)).problems).toEqual([]);
  });

  it('when any one letter of it was changed', async () => {
    const text = JSON.stringify(await entry({ ...PAUSE, ...NEW_WORDS, note: 'not known to anybody' }));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }), async (at, code) => {
        const letter = String.fromCharCode(code);
        fc.pre(letter !== text[at]);
        let changed: unknown;
        try {
          changed = JSON.parse(text.slice(0, at) + letter + text.slice(at + 1));
        } catch {
          return;
        }
        // The same number or text may be written in two ways: that is no change.
        fc.pre(JSON.stringify(changed) !== text);
        const { campaigns, problems } = await amend(document([changed]), true);
        expect(only(campaigns)).toEqual(led());
        expect(problems).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('rights are what the newest issue of the lead says', () => {
  it('withdrawn, what was said is without effect at once; given again, it counts again', async () => {
    const said = [await entry()];
    const first = await amend(document(said), true);
    const without = await amend(document(said, mayOnly('guidance')), true, first.kept);
    expect(only(without.campaigns).status).toBe('live');
    expect(without.problems).toMatchObject([{ code: 'amendment_no_right', where: 'amendments[0]' }]);
    // Also where the entry was taken out of the file.
    const bare = await amend(document([], mayOnly()), true, without.kept);
    expect([only(bare.campaigns).status, bare.problems]).toEqual(['live', []]);
    const again = await amend(document([]), true, bare.kept);
    expect(only(again.campaigns).status).toBe('paused');
  });

  it('another key, and nothing signed by the one before counts', async () => {
    const first = await amend(document([await entry({ revision: 9 })]), true);
    expect(first.kept).toHaveLength(1);
    const rekeyed = with_({ partners: [partner({ key: STRANGER_KEY.publicKey })] });
    const after = await amend(document([await entry({ revision: 9 })], rekeyed), true, first.kept);
    expect(only(after.campaigns).status).toBe('live');
    expect(after.problems).toMatchObject([{ code: 'amendment_bad_signature' }]);
    // The new key begins to count anew.
    const fresh = await amend(document([await entry(PAUSE, STRANGER_KEY)], rekeyed), true, after.kept);
    expect([only(fresh.campaigns).status, fresh.problems]).toEqual(['paused', []]);
  });
});

describe('nothing that was taken is rolled back', () => {
  it('by an older entry in its place, or by none', async () => {
    const live = await entry({ paused: false, revision: 1 });
    const first = await amend(document([await entry({ ...PAUSE, revision: 2 })]), true);
    // As the database and a backup have it.
    const held = JSON.parse(JSON.stringify(first.kept)) as typeof first.kept;
    const older = await amend(document([live]), true, held);
    expect(only(older.campaigns).status).toBe('paused');
    expect(older.problems).toEqual([
      { code: 'amendment_older', where: 'amendments[0]', detail: `${NAME}, crosscheck: 1 < 2` },
    ]);
    const none = await amend(document(), true, older.kept);
    expect([only(none.campaigns).status, none.problems]).toEqual(['paused', []]);
    const newer = await amend(document([await entry({ paused: false, revision: 3 })]), true, none.kept);
    expect([only(newer.campaigns).status, newer.problems]).toEqual(['live', []]);
    expect((await amend(document([live]), true, newer.kept)).problems).toMatchObject([
      { code: 'amendment_older' },
    ]);
  });

  it('by what somebody wrote into the memory of it', async () => {
    const { kept } = await amend(document([await entry()]), true);
    const forged = kept.map((k) => ({ ...k, entry: { ...k.entry, revision: 99, paused: false } }));
    const { campaigns } = await amend(document([await entry()]), true, forged);
    expect(only(campaigns).status).toBe('paused');
  });

  it('of two with one number every device takes the same', async () => {
    const [a, b] = await Promise.all([
      entry({ ...PAUSE, at: '2026-11-12T15:00:00Z' }),
      entry({ paused: false, at: '2026-11-12T16:00:00Z' }),
    ]);
    const status = async (first: unknown, second: unknown) => {
      const { kept } = await amend(document([first]), true);
      return only((await amend(document([second]), true, kept)).campaigns).status;
    };
    expect([await status(a, b), await status(b, a)]).toEqual(['live', 'live']);
  });

  it('keeps one entry for each partner and campaign, however many came', async () => {
    let kept: Awaited<ReturnType<typeof amend>>['kept'] = [];
    for (let revision = 1; revision <= 5; revision++) {
      ({ kept } = await amend(document([await entry({ ...PAUSE, revision })]), true, kept));
    }
    expect(kept).toMatchObject([{ entry: { revision: 5 } }]);
  });
});

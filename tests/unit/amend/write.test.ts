/** What a partner signs, from the file that it opens to the members' devices, and by the lead's draft. */
import { describe, expect, it } from 'vitest';
import { amend } from '../../../utils/amend/amend';
import {
  entriesIn,
  lastSaid,
  openAsPartner,
  rolesIn,
  speak,
  takeEntries,
  type PartnerFeed,
} from '../../../utils/amend/write';
import type { Feed } from '../../../utils/model/campaign';
import { copyOf, type Draft } from '../../../utils/model/draft';
import { BESIDE_FEED, sealOf, signDocument } from '../../../utils/sign/document';
import { issueOf, openFeed } from '../../../utils/write/publish';
import { document, entry, LEAD, led, NAME, PARENTS, PAUSE, RIGHTS_GROUP, STRANGER_KEY } from './make';

const NOW = '2026-11-22T15:00:00.000Z';
/** The lead's file, with a member that this version does not know. */
const published = async (over: Partial<Feed> = {}) =>
  JSON.stringify(await signDocument({ ...document(undefined, over), motto: 'together' }, LEAD, BESIDE_FEED));
async function opened(text?: string): Promise<PartnerFeed> {
  const result = await openAsPartner(text ?? (await published()));
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}
async function spoken(
  feed: PartnerFeed,
  said: Parameters<typeof speak>[2] = PAUSE,
  at = 0,
  pair = RIGHTS_GROUP,
) {
  const role = rolesIn(feed.feed, [RIGHTS_GROUP.publicKey, PARENTS.publicKey])[at]!;
  const { revision } = await lastSaid(feed, role);
  const result = await speak(feed, role, said, pair, revision, NOW);
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}

describe('a partner', () => {
  it('opens a signed feed only, and speaks where one of its keys is named', async () => {
    const { feed } = await opened();
    expect(rolesIn(feed, [RIGHTS_GROUP.publicKey]).map((r) => r.partner.name)).toEqual([NAME]);
    expect(rolesIn(feed, [STRANGER_KEY.publicKey])).toEqual([]);
    expect(await openAsPartner(JSON.stringify(document()))).toMatchObject({
      problems: [{ code: 'partner_feed_unsigned', detail: 'Neighbors' }],
    });
    expect(await openAsPartner((await published()).replace('Crosscheck', 'Crosscheek'))).toMatchObject({
      problems: [{ code: 'feed_bad_signature' }],
    });
    expect(await openAsPartner('{')).toMatchObject({ problems: [{ code: 'feed_not_json' }] });
  });

  it('adds its entry to the file without the lead’s key, and members take both', async () => {
    const { file, entry: made } = await spoken(await opened());
    expect(made).toMatchObject({ revision: 1, at: NOW, ...PAUSE });
    const json = JSON.parse(file) as Feed;
    expect(json).toMatchObject({ motto: 'together' });
    expect(await sealOf(json, BESIDE_FEED)).toEqual({ kind: 'signed', key: LEAD.publicKey });
    const { campaigns, problems } = await amend(json, true);
    expect([campaigns[0]!.status, problems]).toEqual(['paused', []]);
  });

  it('says the next thing under a higher number, in the place of what it said before', async () => {
    const first = await opened((await spoken(await opened())).file);
    const role = rolesIn(first.feed, [RIGHTS_GROUP.publicKey])[0]!;
    expect(await lastSaid(first, role)).toEqual({ revision: 1, said: PAUSE });
    const { file, entry: second } = await spoken(first, {});
    expect(second.revision).toBe(2);
    const json = JSON.parse(file) as Feed & { amendments: unknown[] };
    expect(json.amendments).toHaveLength(1);
    expect((await amend(json, true)).campaigns[0]!.status).toBe('live');
  });

  it('goes on from what its device took, where the file at hand is older than that', async () => {
    const feed = await opened();
    const { kept } = await amend(document([await entry({ ...PAUSE, revision: 7 })]), true);
    const role = rolesIn(feed.feed, [RIGHTS_GROUP.publicKey])[0]!;
    expect(await lastSaid(feed, role, kept)).toEqual({ revision: 7, said: PAUSE });
  });

  it('is told at once what members would refuse', async () => {
    const feed = await opened();
    const roles = rolesIn(feed.feed, [RIGHTS_GROUP.publicKey, PARENTS.publicKey]);
    const try_ = async (at: number, said: Parameters<typeof speak>[2], pair = RIGHTS_GROUP) => {
      const result = await speak(feed, roles[at]!, said, pair, 0, NOW);
      return result.ok ? 'taken' : `${result.problems[0]?.code} ${result.problems[0]?.where}`;
    };
    expect(await try_(0, { guidance: { en: 'a <b>word</b>' } })).toBe(
      'amendment_invalid amendment.guidance.en',
    );
    expect(await try_(0, { paused: true })).toBe('amendment_invalid amendment.reason');
    expect(await try_(1, PAUSE, PARENTS)).toBe('amendment_no_right amendment');
    expect(await try_(0, PAUSE, PARENTS)).toBe('amendment_bad_signature amendment');
    expect(await try_(0, PAUSE, { publicKey: RIGHTS_GROUP.publicKey, privateKey: 'b' })).toBe(
      'sign_failed undefined',
    );
  });
});

describe('the lead', () => {
  const draft = (feed: Feed): Draft => ({ id: 'd', feed, address: '', edited: NOW });

  it('puts in what a partner sent, as an entry or as the whole file, and publishes it letter for letter', async () => {
    const { text, file } = await spoken(await opened(), { ...PAUSE, guidance: { en: 'Say  it\nso.' } });
    for (const sent of [text, file, `[${text}]`]) {
      const { amendments, taken, problems } = await takeEntries(document(), sent);
      expect([taken, problems]).toEqual([1, []]);
      const issue = await issueOf(draft(document(amendments)), { ...LEAD, made: NOW }, NOW);
      if (!issue.ok) throw new Error(issue.problems[0]?.code);
      const json = JSON.parse(issue.value.text) as Feed;
      expect(await sealOf(json, BESIDE_FEED)).toMatchObject({ kind: 'signed' });
      expect((await amend(json, true)).campaigns[0]!.status).toBe('paused');
      // And goes on with it, when the file is opened again.
      const again = openFeed(issue.value.text, { id: 'x', name: 'x', updated: NOW });
      expect(again.ok && again.value.feed.amendments).toEqual(amendments);
    }
  });

  it('takes no older entry in the place of a newer one, and the same one once', async () => {
    const [one, two] = await Promise.all([entry({ ...PAUSE, revision: 1 }), entry({ revision: 2 })]);
    const older = await takeEntries(document([two]), JSON.stringify(one));
    expect(older).toMatchObject({ amendments: [two], taken: 0, problems: [{ code: 'amendment_older' }] });
    expect((await takeEntries(document([two]), JSON.stringify(two))).amendments).toEqual([two]);
    expect((await takeEntries(document([one]), JSON.stringify(two))).amendments).toEqual([two]);
  });

  it('is told why an entry would be refused, and the good ones beside it are taken', async () => {
    const strange = await entry(PAUSE, STRANGER_KEY);
    const both = JSON.stringify([strange, await entry()]);
    expect(await takeEntries(document(), both)).toMatchObject({
      taken: 1,
      problems: [{ code: 'amendment_bad_signature', where: 'amendments[0]' }],
    });
    expect(await takeEntries(document(), 'Hello!')).toMatchObject({
      taken: 0,
      problems: [{ code: 'feed_not_json' }],
    });
    expect(await takeEntries(document(), '"Hello"')).toMatchObject({
      problems: [{ code: 'amendment_none' }],
    });
    expect(await takeEntries(document(), '{"amendments":[]}')).toMatchObject({
      problems: [{ code: 'amendment_none' }],
    });
    const seen = await entriesIn(document([strange, await entry()]));
    expect(seen.map((r) => r.ok)).toEqual([false, true]);
  });

  it('gives no rights away with a copy of a campaign', () => {
    const partners = copyOf(led(), []).partners;
    expect(partners?.map((p) => [p.name, p.key, p.may])).toEqual([
      [NAME, undefined, undefined],
      ['Parents', undefined, undefined],
      ['Keyless', undefined, undefined],
    ]);
  });
});

/** Writing entries: by the partner that signs them, and by the lead that puts them into its feed. */
import type { Amendment, KeptAmendment } from '../model/amendment';
import { checkFeed, parseJson } from '../model/parse-feed';
import type { Campaign, Feed, Partner } from '../model/campaign';
import { fail, ok, type Problem, type Result } from '../model/result';
import { BESIDE_FEED, sealOf, signBare } from '../sign/document';
import type { KeyPair, PublicKey } from '../sign/ed25519';
import { amend } from './amend';
import { compareEntries, partnerNamed, readEntry, slotOf, type SignedEntry } from './entry';

/** A feed as a partner opened it. */
export interface PartnerFeed {
  feed: Feed;
  /** The lead's. */
  key: PublicKey;
  /** All that stands in it, known or not: the lead's signature is about that. */
  raw: Record<string, unknown>;
}

/** A partner of a campaign, by whose key somebody may write here. */
export interface Role {
  campaign: Campaign;
  partner: Partner & { key: PublicKey };
}

/** What a partner says. */
export type Saying = Pick<Amendment, 'paused' | 'reason' | 'guidance'>;

/**
 * Opens a feed to write beside it.
 * @returns problems of `parseJson` and `checkFeed`, `feed_bad_signature`, and `partner_feed_unsigned`
 */
export async function openAsPartner(text: string): Promise<Result<PartnerFeed>> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const seal = await sealOf(json.value, BESIDE_FEED);
  if (seal.kind === 'broken') return fail('feed_bad_signature');
  const feed = checkFeed(json.value);
  if (!feed.ok) return feed;
  if (seal.kind === 'unsigned') return fail('partner_feed_unsigned', undefined, feed.value.name);
  return ok({ feed: feed.value, key: seal.key, raw: json.value as Record<string, unknown> });
}

/** For whom one may write in a feed with some keys, in the feed's order. */
export const rolesIn = ({ campaigns }: Feed, keys: readonly PublicKey[]): Role[] =>
  campaigns.flatMap((campaign) =>
    (campaign.partners ?? []).flatMap((partner): Role[] =>
      partner.key !== undefined &&
      keys.includes(partner.key) &&
      partnerNamed(campaign, partner.name) === partner
        ? [{ campaign, partner: { ...partner, key: partner.key } }]
        : [],
    ),
  );

/**
 * What the partner said last, by the file and by what this device took before.
 * @returns revision 0 where it said nothing yet
 */
export async function lastSaid(
  { feed }: PartnerFeed,
  { campaign, partner }: Role,
  held: readonly KeptAmendment[] = [],
): Promise<{ revision: number; said: Saying }> {
  const { kept } = await amend(feed, true, held);
  const slot = slotOf({ campaign: campaign.id, partner: partner.name }, partner.key);
  const entry = kept
    .map((k) => k.entry as Amendment & KeptAmendment['entry'])
    .find((e) => slotOf(e, partner.key) === slot);
  if (!entry) return { revision: 0, said: {} };
  const { revision, paused, reason, guidance } = entry;
  return {
    revision,
    said: { ...(paused && { paused, ...(reason && { reason }) }), ...(guidance && { guidance }) },
  };
}

export interface Spoken {
  entry: Amendment;
  /** The entry alone, to be sent to the lead. */
  text: string;
  /** The feed with it, to be put in the place of the file that was opened. */
  file: string;
}

/**
 * Signs what a partner says, and puts it beside the feed.
 * @param before the newest revision so far, as of {@link lastSaid}
 * @param now ISO UTC
 * @returns problems of `readEntry`, where the entry would be refused, and `sign_failed`
 */
export async function speak(
  { feed, raw }: PartnerFeed,
  { campaign, partner }: Role,
  said: Saying,
  pair: KeyPair,
  before: number,
  now: string,
): Promise<Result<Spoken>> {
  const unsigned = {
    ...{ rotunda_amendment: 1 as const, feed: feed.id, campaign: campaign.id, partner: partner.name },
    ...{ revision: before + 1, at: now },
    ...said,
  };
  const entry = await signBare(unsigned, pair).catch(() => null);
  if (!entry) return fail('sign_failed');
  const read = await readEntry(feed, entry, 'amendment');
  if (!read.ok) return read;
  const amendments = await withEntry(feed, entriesOf(raw['amendments']), read.value);
  return ok({
    entry,
    text: `${JSON.stringify(entry, null, 2)}\n`,
    file: `${JSON.stringify({ ...raw, amendments }, null, 2)}\n`,
  });
}

const entriesOf = (amendments: unknown): unknown[] => (Array.isArray(amendments) ? amendments : []);

/** The list with an entry in the place of those of the same partner on the same campaign. */
async function withEntry(feed: Feed, list: readonly unknown[], fresh: SignedEntry): Promise<unknown[]> {
  const slot = slotOf(fresh.entry, fresh.key);
  const read = await Promise.all(list.map((raw) => readEntry(feed, raw, '')));
  const others = list.filter((_, i) => {
    const result = read[i];
    return !(result?.ok && slotOf(result.value.entry, result.value.key) === slot);
  });
  return [...others, fresh.raw];
}

/**
 * Puts into a feed what a partner sent: an entry, a list of them, or the whole feed with some.
 * @returns the feed's entries from then on, how many were taken, and of the others why not: problems of `parseJson` and
 *   `readEntry`, `amendment_none`, `amendment_older` where the feed has a newer one
 */
export async function takeEntries(
  feed: Feed,
  text: string,
): Promise<{ amendments: unknown[]; taken: number; problems: Problem[] }> {
  let amendments = entriesOf(feed.amendments);
  const json = parseJson(text);
  if (!json.ok) return { amendments, taken: 0, problems: json.problems };
  const given = givenIn(json.value);
  if (given.length === 0) return { amendments, taken: 0, problems: [{ code: 'amendment_none' }] };
  const problems: Problem[] = [];
  let taken = 0;
  for (const [i, raw] of given.entries()) {
    const where = `amendments[${i}]`;
    const read = await readEntry(feed, raw, where);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const { entry, key } = read.value;
    const held = (await signedIn({ ...feed, amendments })).find(
      (e) => slotOf(e.entry, e.key) === slotOf(entry, key),
    );
    if (held && compareEntries(held.entry, entry) > 0) {
      const detail = `${entry.partner}, ${entry.campaign}: ${entry.revision} < ${held.entry.revision}`;
      problems.push({ code: 'amendment_older', where, detail });
      continue;
    }
    amendments = await withEntry(feed, amendments, read.value);
    taken++;
  }
  return { amendments, taken, problems };
}

function givenIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  return 'amendments' in value ? entriesOf(value.amendments) : [value];
}

async function signedIn(feed: Feed): Promise<SignedEntry[]> {
  const read = await Promise.all(entriesOf(feed.amendments).map((raw) => readEntry(feed, raw, '')));
  return read.flatMap((result) => (result.ok ? result.value : []));
}

/** Each entry of a feed that is being written, in its order, with what it says or why it would be refused. */
export const entriesIn = (feed: Feed): Promise<Result<SignedEntry>[]> =>
  Promise.all(entriesOf(feed.amendments).map((raw, i) => readEntry(feed, raw, `amendments[${i}]`)));

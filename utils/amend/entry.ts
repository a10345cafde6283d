/** One entry of a partner: whether it counts, by the document that the lead signed. */
import * as v from 'valibot';
import { amendmentSchema, type Amendment } from '../model/amendment';
import type { Campaign, Feed, Partner, PartnerRight } from '../model/campaign';
import { fail, ok, type Result } from '../model/result';
import { isSignedBy } from '../sign/document';
import type { PublicKey } from '../sign/ed25519';

/** An entry that is signed as it says. */
export interface SignedEntry {
  key: PublicKey;
  /** As it was written, with what is not known in it: the signature is about all of it. */
  raw: Record<string, unknown>;
  entry: Amendment;
}

type Signed = Pick<Feed, 'id' | 'campaigns'>;

/** Whom an entry's name means: of several of one name the one that has a key. */
export const partnerNamed = ({ partners = [] }: Campaign, name: string): Partner | undefined =>
  partners.find((p) => p.name === name && p.key !== undefined) ?? partners.find((p) => p.name === name);

/** The first right that an entry takes and the partner was not given. */
export function rightMissing(
  { paused, guidance }: Pick<Amendment, 'paused' | 'guidance'>,
  { may = [] }: Pick<Partner, 'may'>,
): PartnerRight | undefined {
  if (paused && !may.includes('pause')) return 'pause';
  return guidance && !may.includes('guidance') ? 'guidance' : undefined;
}

/**
 * Checks an entry against the document beside which it stands.
 * @param where path of the entry, for the problem
 * @returns problems `amendment_invalid` (where: field, detail: rule), `amendment_other_feed`,
 *   `amendment_unknown_campaign`, `amendment_unknown_partner`, `amendment_no_key`, `amendment_bad_signature`,
 *   `amendment_no_right` (detail: the right, and who wants it)
 */
export async function readEntry(feed: Signed, raw: unknown, where: string): Promise<Result<SignedEntry>> {
  const parsed = v.safeParse(amendmentSchema, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue);
    const isMissing = issue.received === 'undefined' || issue.message === 'missing';
    const rule = /^[a-z_]+$/.test(issue.message) ? issue.message : 'wrong_type';
    return fail(
      'amendment_invalid',
      field ? `${where}.${field}`.slice(0, 200) : where,
      isMissing ? 'missing' : rule,
    );
  }
  const entry = parsed.output;
  const who = `${entry.partner}, ${entry.campaign}`;
  if (entry.feed !== feed.id) return fail('amendment_other_feed', where, entry.feed);
  const campaign = feed.campaigns.find((c) => c.id === entry.campaign);
  if (!campaign) return fail('amendment_unknown_campaign', where, who);
  const partner = partnerNamed(campaign, entry.partner);
  if (!partner) return fail('amendment_unknown_partner', where, who);
  if (partner.key === undefined) return fail('amendment_no_key', where, who);
  const written = raw as Record<string, unknown>;
  if (!(await isSignedBy(partner.key, written))) return fail('amendment_bad_signature', where, who);
  const right = rightMissing(entry, partner);
  if (right) return fail('amendment_no_right', where, `${right}: ${who}`);
  return ok({ key: partner.key, raw: written, entry });
}

/** Which of two entries of one partner on one campaign is the newer: the same on every device, whichever came first. */
export function compareEntries(a: Amendment, b: Amendment): number {
  return (
    a.revision - b.revision ||
    Date.parse(a.at) - Date.parse(b.at) ||
    (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0)
  );
}

/** One for each partner, campaign and key. */
export const slotOf = (
  { campaign, partner }: Pick<Amendment, 'campaign' | 'partner'>,
  key: PublicKey,
): string => JSON.stringify([campaign, partner, key]);

/** A feed with what its partners said themselves. */
import * as v from 'valibot';
import {
  amendmentSchema,
  type AmendedCampaign,
  type AmendedPartner,
  type Amendment,
  type KeptAmendment,
} from '../model/amendment';
import type { Campaign, Feed } from '../model/campaign';
import { LIMITS } from '../model/feed-fields';
import type { Problem } from '../model/result';
import { isSignedBy } from '../sign/document';
import { compareEntries, partnerNamed, readEntry, rightMissing, slotOf, type SignedEntry } from './entry';

export interface Amended {
  /** As the document has them, but for what partners said. */
  campaigns: AmendedCampaign[];
  /** What is to be remembered of this feed, and given back with its next issue. */
  kept: KeptAmendment[];
  /** Entries that were refused, one by one. */
  problems: Problem[];
}

/**
 * Takes from a feed what its partners signed: of each on each campaign the newest entry. What was taken once stays until
 * its partner says otherwise or the lead takes the right or the key away: an older entry in its place, or none, is how
 * somebody who only keeps the file would undo it.
 * @param isSigned by its lead: without that nobody knows who the partners are
 * @param held what {@link Amended.kept} was for the issue before
 * @returns problems of {@link readEntry}, `amendment_too_many`, `amendment_older` (the device knows a newer one),
 *   `amendment_unsigned_feed`; where: `amendments[2]`
 */
export async function amend(
  feed: Feed,
  isSigned: boolean,
  held: readonly KeptAmendment[] = [],
): Promise<Amended> {
  const { listed, problems } = listOf(feed.amendments);
  if (!isSigned) {
    const isSaid = listed.length > 0 || problems.length > 0;
    return {
      campaigns: feed.campaigns,
      kept: [],
      problems: isSaid ? [{ code: 'amendment_unsigned_feed', where: 'amendments' }] : [],
    };
  }
  const known = newestBySlot((await Promise.all(held.map(remembered))).flatMap((entry) => entry ?? []));
  const read = await Promise.all(listed.map((raw, i) => readEntry(feed, raw, `amendments[${i}]`)));
  for (const result of read) if (!result.ok) problems.push(...result.problems);
  const fresh = newestBySlot(read.flatMap((result) => (result.ok ? result.value : [])));
  for (const [slot, { raw, entry }] of fresh) {
    const before = known.get(slot);
    if (before && before.entry.revision > entry.revision) {
      const who = `${entry.partner}, ${entry.campaign}: ${entry.revision} < ${before.entry.revision}`;
      problems.push({ code: 'amendment_older', where: `amendments[${listed.indexOf(raw)}]`, detail: who });
    }
  }
  const newest = newestBySlot([...known.values(), ...fresh.values()]);
  return {
    campaigns: feed.campaigns.map((campaign) => withSaid(campaign, newest)),
    kept: keepable([...newest.values()], feed),
    problems,
  };
}

function listOf(amendments: unknown): { listed: unknown[]; problems: Problem[] } {
  if (amendments === undefined) return { listed: [], problems: [] };
  if (!Array.isArray(amendments)) {
    return {
      listed: [],
      problems: [{ code: 'amendment_invalid', where: 'amendments', detail: 'must_be_list' }],
    };
  }
  const listed = (amendments as unknown[]).slice(0, LIMITS.amendments);
  const more = amendments.length - listed.length;
  if (more === 0) return { listed, problems: [] };
  const where = `amendments[${LIMITS.amendments}]`;
  return { listed, problems: [{ code: 'amendment_too_many', where, detail: String(amendments.length) }] };
}

/** One that was taken before, if it still is what its partner signed: a backup is a file like any other. */
async function remembered({ key, entry: raw }: KeptAmendment): Promise<SignedEntry | null> {
  const parsed = v.safeParse(amendmentSchema, raw);
  return parsed.success && (await isSignedBy(key, raw)) ? { key, raw, entry: parsed.output } : null;
}

function newestBySlot(entries: readonly SignedEntry[]): Map<string, SignedEntry> {
  const newest = new Map<string, SignedEntry>();
  for (const one of entries) {
    const slot = slotOf(one.entry, one.key);
    const before = newest.get(slot);
    if (!before || compareEntries(one.entry, before.entry) > 0) newest.set(slot, one);
  }
  return newest;
}

/** Those of the feed's campaigns, so that what is kept does not grow for ever; others only as long as there is room. */
function keepable(entries: readonly SignedEntry[], feed: Feed): KeptAmendment[] {
  const here = new Set(feed.campaigns.map((c) => c.id));
  const isHere = ({ entry }: SignedEntry) => (here.has(entry.campaign) ? 0 : 1);
  return [...entries]
    .filter(({ entry }) => entry.feed === feed.id)
    .sort((a, b) => isHere(a) - isHere(b))
    .slice(0, LIMITS.amendments)
    .map(({ key, raw }) => ({ key, entry: raw }));
}

/** A campaign with what its partners said, as far as the document lets them. */
function withSaid(campaign: Campaign, newest: ReadonlyMap<string, SignedEntry>): AmendedCampaign {
  const partners = (campaign.partners ?? []).map((partner): AmendedPartner => {
    if (partner.key === undefined || partner !== partnerNamed(campaign, partner.name)) return partner;
    const said = newest.get(slotOf({ campaign: campaign.id, partner: partner.name }, partner.key))?.entry;
    return said && !rightMissing(said, partner) ? withEntry(partner, said) : partner;
  });
  if (partners.every((partner, i) => partner === campaign.partners?.[i])) return campaign;
  const isPaused = campaign.status === 'live' && partners.some((p) => p.paused !== undefined);
  return {
    ...campaign,
    status: isPaused ? 'paused' : campaign.status,
    partners,
    before: { status: campaign.status, partners: campaign.partners },
  };
}

function withEntry(partner: AmendedPartner, { at, paused, reason, guidance }: Amendment): AmendedPartner {
  if (!paused && !guidance) return partner;
  return {
    ...partner,
    ...(guidance && { guidance, changed: at }),
    ...(paused && reason && { paused: at, why: reason }),
  };
}

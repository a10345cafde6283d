/** A stored campaign as the screens show it to this reader. Pure. */
import { byUrgency } from '../match/campaigns';
import { decidingChamber, targetsFor, type Target } from '../match/targets';
import type { AmendedPartner } from '../model/amendment';
import type { Deadline } from '../model/campaign';
import { gotThrough } from '../model/call';
import { given } from '../model/given';
import { inLanguage } from '../model/language';
import type { Official, Place } from '../model/legislator';
import { dayOf, instantOf } from '../model/time';
import type { CampaignView, DeadlineView, OrganisationView, TargetView } from '../model/views';
import type { LatestCall, StoredCampaign } from './ports';

/** The reader's side of a view: who and where they are, what they did, which language they read, what time it is. */
export interface Reader {
  place: Place | undefined;
  languages: readonly string[];
  now: Date;
  zone: string;
  /** The day of `now` in `zone`. */
  today: string;
  /** Calls are made for practice now. */
  practice: boolean;
}

/**
 * @param same several groups' campaigns on one bill, as `joinSame` orders them: shown as the first of them
 * @param latest the newest calls of this device, at least those for these campaigns
 * @returns the campaign in the reader's language with their own legislators as targets; no targets
 *   where the campaign is about another state
 */
export function campaignView(
  same: readonly [StoredCampaign, ...StoredCampaign[]],
  latest: readonly LatestCall[],
  reader: Reader,
): CampaignView {
  const [campaign] = same;
  const words = reader.languages;
  const deadline = nextDeadline(same, reader.now);
  return {
    key: campaign.key,
    ...(same.length > 1 && { also: same.slice(1).map((c) => c.key) }),
    groups: [...new Set(same.map((c) => c.group))],
    title: inLanguage(campaign.title, words),
    ask: inLanguage(campaign.ask, words),
    ...given({
      summary: inLanguage(campaign.summary, words),
      why: inLanguage(campaign.why, words),
      result: campaign.result,
      lead: campaign.lead && organisationView(campaign.lead, words),
      deadline,
    }),
    stance: campaign.stance,
    status: campaign.status,
    bills: campaign.bills,
    partners: (campaign.partners ?? []).map((p) => organisationView(p, words)),
    links: campaign.links ?? [],
    targets: targetsOf(same, latest, reader),
  };
}

/** All given campaigns as views, the most urgent first. */
export const inOrder = (views: CampaignView[]): CampaignView[] => [...views].sort(byUrgency);

/** The targets of a campaign for the people of a place; none where it is about another state. */
export const targetsIn = (campaign: StoredCampaign, place: Place | undefined): Target[] =>
  place && campaign.bills.some((b) => b.jurisdiction === place.jurisdiction)
    ? targetsFor(campaign, place)
    : [];

/** Whom any of the campaigns wants called, once, for the first that names them. */
function targetsOf(
  same: readonly StoredCampaign[],
  latest: readonly LatestCall[],
  reader: Reader,
): TargetView[] {
  const views = new Map<string, TargetView>();
  for (const campaign of same) {
    for (const target of targetsIn(campaign, reader.place)) {
      const { id } = target.official;
      if (!views.has(id)) views.set(id, targetView(campaign, target, latest, reader));
    }
  }
  return [...views.values()];
}

const organisationView = (
  { guidance, why, ...rest }: AmendedPartner,
  words: readonly string[],
): OrganisationView => ({
  ...rest,
  ...given({ guidance: inLanguage(guidance, words), why: inLanguage(why, words) }),
});

/**
 * The nearest deadline still to come of campaigns that are one thing, else the last one that passed: then
 * nothing more is asked for. One of them without deadlines goes on asking.
 */
export function nextDeadline(
  same: readonly Pick<StoredCampaign, 'deadlines'>[],
  now: Date,
): DeadlineView | undefined {
  const views = same
    .flatMap((c) => c.deadlines ?? [])
    .map((d: Deadline): DeadlineView => {
      const at = instantOf(d.at, d.zone);
      return {
        type: d.type,
        at,
        zone: d.zone,
        past: at < now.toISOString(),
        ...given({ chamber: d.chamber, place: d.place }),
      };
    })
    .sort((a, b) => a.at.localeCompare(b.at));
  return views.find((d) => !d.past) ?? (same.every((c) => c.deadlines?.length) ? views.at(-1) : undefined);
}

function targetView(
  campaign: StoredCampaign,
  target: Target,
  latest: readonly LatestCall[],
  reader: Reader,
): TargetView {
  const { official } = target;
  const chamber =
    official.chamber === 'executive' ? undefined : reader.place?.legislature.chambers[official.chamber];
  const deciding = decidingChamber(campaign);
  const newest = latest
    .filter((c) => c.target === official.id)
    .sort((a, b) => b.last.at.localeCompare(a.last.at))[0];
  const last = newest?.last;
  // A goal asks for more calls, on other days; what others called is not known here.
  const enough = (newest?.reached ?? 1) >= (target.goal ?? 1);
  return {
    id: official.id,
    campaign: campaign.key,
    name: official.name,
    familyName: official.familyName,
    title: titleIn(reader.place, official, 'shortTitle'),
    chamberName: chamber?.name ?? '',
    chamber: official.chamber,
    district: official.district,
    because: {
      code: target.because,
      role: target.role,
      ...given({ committee: target.committee, note: inLanguage(target.note, reader.languages) }),
    },
    ...given({
      elsewhere: deciding !== undefined && deciding !== official.chamber,
      position: target.position,
      source: target.source,
      goal: target.goal,
      email: official.email,
      news: official.news,
      lastCall: last,
    }),
    numbers: [],
    done:
      last !== undefined &&
      gotThrough(last) &&
      !(last.callBack !== undefined && last.callBack <= reader.today) &&
      (enough || isToday(last.at, reader)),
  };
}

/** `Rep.`, `Sen.`, `Gov.`; the long form is `Representative`. */
export function titleIn(
  place: Pick<Place, 'legislature' | 'executives'> | undefined,
  official: Pick<Official, 'id' | 'chamber'>,
  form: 'title' | 'shortTitle',
): string {
  if (official.chamber !== 'executive') return place?.legislature.chambers[official.chamber]?.[form] ?? '';
  const isMayor = place?.executives?.some((e) => e.id === official.id && e.role === 'mayor');
  return isMayor ? 'Mayor' : form === 'title' ? 'Governor' : 'Gov.';
}

const TWO_DAYS = 48 * 60 * 60 * 1000;

/** Most calls are older than any zone's today: those need no calendar. */
const isToday = (at: string, reader: Reader): boolean =>
  reader.now.getTime() - Date.parse(at) < TWO_DAYS && dayOf(at, reader.zone) === reader.today;

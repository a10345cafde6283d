/** A stored campaign as the screens show it to this reader. Pure. */
import { byUrgency } from '../match/campaigns';
import { targetsFor, type Target } from '../match/targets';
import type { Deadline } from '../model/campaign';
import { inLanguage } from '../model/language';
import type { Place } from '../model/legislator';
import { dayOf, instantOf } from '../model/time';
import type { CampaignView, DeadlineView, TargetView } from '../model/views';
import type { LatestCall, StoredCampaign } from './ports';

/** The reader's side of a view: who and where they are, what they did, which language they read, what time it is. */
export interface Reader {
  place: Place | undefined;
  languages: readonly string[];
  now: Date;
  zone: string;
  /** The day of `now` in `zone`. */
  today: string;
}

/**
 * @param latest the newest calls of this device, at least those for this campaign
 * @returns the campaign in the reader's language with their own legislators as targets; no targets
 *   where the campaign is about another state
 */
export function campaignView(
  campaign: StoredCampaign,
  latest: readonly LatestCall[],
  reader: Reader,
): CampaignView {
  const words = reader.languages;
  const calls = latest.filter((l) => l.campaign === campaign.key);
  const deadline = nextDeadline(campaign.deadlines ?? [], reader.now);
  const mine = legislatorsFor(campaign, reader.place);
  return {
    key: campaign.key,
    group: campaign.group,
    title: inLanguage(campaign.title, words),
    ask: inLanguage(campaign.ask, words),
    ...(campaign.summary && { summary: inLanguage(campaign.summary, words) }),
    stance: campaign.stance,
    status: campaign.status,
    bills: campaign.bills,
    ...(campaign.lead && { lead: campaign.lead.name }),
    links: campaign.links ?? [],
    ...(deadline && { deadline }),
    targets: targetsFor(campaign, mine).map((t) => targetView(t, calls, reader)),
  };
}

/** All given campaigns as views, the most urgent first. */
export const inOrder = (views: CampaignView[]): CampaignView[] => [...views].sort(byUrgency);

function legislatorsFor(campaign: StoredCampaign, place: Place | undefined) {
  return place && campaign.bills.some((b) => b.jurisdiction === place.jurisdiction) ? place.legislators : [];
}

/** The nearest deadline still to come, else the last one that passed. */
function nextDeadline(deadlines: readonly Deadline[], now: Date): DeadlineView | undefined {
  const views = deadlines
    .map((d): DeadlineView => {
      const at = instantOf(d.at, d.zone);
      return {
        type: d.type,
        at,
        zone: d.zone,
        past: at < now.toISOString(),
        ...(d.chamber && { chamber: d.chamber }),
        ...(d.place && { place: d.place }),
      };
    })
    .sort((a, b) => a.at.localeCompare(b.at));
  return views.find((d) => !d.past) ?? views.at(-1);
}

function targetView(target: Target, calls: readonly LatestCall[], reader: Reader): TargetView {
  const { legislator } = target;
  const chamber = reader.place?.legislature.chambers[legislator.chamber];
  const last = calls.find((c) => c.target === legislator.id)?.last;
  const reached = last !== undefined && (last.outcome === 'contact' || last.outcome === 'voicemail');
  return {
    id: legislator.id,
    name: legislator.name,
    familyName: legislator.familyName,
    title: chamber?.shortTitle ?? '',
    chamberName: chamber?.name ?? '',
    chamber: legislator.chamber,
    district: legislator.district,
    because: {
      code: target.listed ? 'listed' : 'your_legislator',
      role: target.role,
      ...(target.note && { note: inLanguage(target.note, reader.languages) }),
    },
    ...(target.position && { position: target.position }),
    numbers: [],
    ...(legislator.email !== undefined && { email: legislator.email }),
    ...(legislator.news && { news: legislator.news }),
    ...(last && {
      lastCall: {
        id: last.id,
        outcome: last.outcome,
        at: last.at,
        ...(last.reason && { reason: last.reason }),
      },
    }),
    done: reached && isToday(last.at, reader),
  };
}

const TWO_DAYS = 48 * 60 * 60 * 1000;

/** Most calls are older than any zone's today: those need no calendar. */
const isToday = (at: string, reader: Reader): boolean =>
  reader.now.getTime() - Date.parse(at) < TWO_DAYS && dayOf(at, reader.zone) === reader.today;

/**
 * What is known of where people stand on a campaign's bills: told to callers, published, or said by the campaign
 * itself. A group may be named as the one that was told, a person never.
 */
import type { CampaignKey, Position } from '../model/call';
import type { Campaign } from '../model/campaign';
import type { CitedSource } from '../model/cited-source';
import { dayOfCall, groupOf, type Countable } from './tally';

export interface Evidence {
  legislator: string;
  position: Position;
  /** `self_report`: the campaign says so and names no page to read it on. */
  source: 'phone_call' | 'cited_source' | 'self_report';
  /** `YYYY-MM-DD`; empty where a campaign gives none. */
  day: string;
  /** The newest instant of it, where that is known. */
  at?: string;
  /** How many callers were told so; 1 for a published word. */
  count: number;
  /** Whose callers were told. */
  group?: string;
  url?: string;
  title?: string;
  quote?: string;
  /** Id of the organiser's note, so that it can be changed. */
  note?: string;
}

/** Collects what offices told callers. Memory by person, position, day and group, not by calls. */
export interface Hearing {
  campaign: CampaignKey;
  heard: Map<string, Evidence>;
}

export const emptyHearing = (campaign: CampaignKey): Hearing => ({ campaign, heard: new Map() });

/** Adds a call that stands; one for another campaign or of practice mode changes nothing. */
export function hear({ campaign, heard }: Hearing, call: Countable): void {
  if (!call.position || call.test) return;
  if (call.campaign !== campaign && !call.also?.includes(campaign)) return;
  const day = dayOfCall(call);
  const group = groupOf(call);
  // Only the last of them may hold a blank. JSON would take as long as all the rest of the report.
  const key = `${call.position} ${day} ${group} ${call.target}`;
  const held = heard.get(key);
  const at = call.at;
  if (!held) {
    const { target: legislator, position } = call;
    const one = { legislator, position, source: 'phone_call' as const, day, group, count: 1 };
    heard.set(key, { ...one, ...(at !== undefined && { at }) });
    return;
  }
  held.count += 1;
  if (at !== undefined && at > (held.at ?? '')) held.at = at;
}

export function heardFrom(calls: Iterable<Countable>, campaign: CampaignKey): Evidence[] {
  const hearing = emptyHearing(campaign);
  for (const call of calls) hear(hearing, call);
  return [...hearing.heard.values()];
}

/** What the campaign's own document says of positions. */
export const evidenceOf = (campaign: Pick<Campaign, 'positions'>): Evidence[] =>
  (campaign.positions ?? []).map(({ legislator, position, source }) => ({
    ...{ legislator, position, count: 1, day: source.date ?? '' },
    source: source.url === undefined ? 'self_report' : 'cited_source',
    ...(source.url !== undefined && { url: source.url }),
    ...(source.title !== undefined && { title: source.title }),
  }));

/** What organisers noted on this device, of one campaign. */
export const evidenceIn = (sources: readonly CitedSource[], campaign: CampaignKey): Evidence[] =>
  sources
    .filter((s) => s.campaign === campaign)
    .map(({ id, legislator, position, url, title, quote, date }) => ({
      ...{ legislator, position, source: 'cited_source', day: date, count: 1, note: id, url },
      ...(title !== undefined && { title }),
      ...(quote !== undefined && { quote }),
    }));

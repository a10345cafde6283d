import { isNarrowed, matcher, type LogFilter } from '../log/filter';
import type { Call } from '../model/call';
import { inLanguage } from '../model/language';
import { localDay } from '../tally/local-day';
import type { CallLogView, LoggedCall } from '../model/views';
import type { DataPorts, StoredCampaign } from './ports';

/** How many calls come at a time. */
export const LOG_PAGE = 50;

/** What is known while all calls are still being looked through. */
export interface LogSoFar {
  view: CallLogView;
  /** Calls looked at. */
  walked: number;
}

/**
 * Looks through the calls of this device, the newest first, chunk by chunk.
 * @param count how many at most, in whole pages
 * @param heard called after each chunk; returns false where nobody waits for the rest
 * @returns null where nobody did
 */
export async function searchCalls(
  ports: Pick<DataPorts, 'store' | 'data' | 'languages'>,
  filter: LogFilter,
  count: number,
  heard: (soFar: LogSoFar) => boolean = () => true,
): Promise<CallLogView | null> {
  const known = new Map((await ports.store.campaigns()).map((c) => [c.key, c]));
  const titles = (key: string) => [key, ...Object.values(known.get(key)?.title ?? {})].join(' ');
  const isSought = matcher(filter, { titles, day: dayOfCall });
  const isOneOf = isNarrowed(filter) ? isSought : () => true;
  const shown: LoggedCall[] = [];
  const campaigns = new Set<string>();
  let [found, all, practice, walked, isAwaited] = [0, 0, 0, 0, true];
  await ports.data.eachCallBack((calls) => {
    for (const call of calls) {
      if (call.test) practice += 1;
      if ((call.test ?? false) !== filter.practice) continue;
      all += 1;
      for (const key of [call.campaign, ...(call.also ?? [])]) campaigns.add(key);
      if (!isOneOf(call)) continue;
      found += 1;
      if (shown.length < count) shown.push(loggedCall(call, known, ports.languages()));
    }
    walked += calls.length;
    isAwaited = heard({ walked, view: { calls: [...shown], more: found > shown.length, counts: null } });
    return isAwaited;
  });
  if (!isAwaited) return null;
  return {
    calls: shown,
    more: found > shown.length,
    counts: {
      ...{ found, all, practice },
      campaigns: [...campaigns].map((key) => ({ key, ...titleOf(known.get(key), ports.languages()) })),
    },
  };
}

const dayOfCall = (call: Call): string => localDay(call.at, call.zone);

const titleOf = (campaign: StoredCampaign | undefined, languages: readonly string[]) =>
  campaign ? { title: inLanguage(campaign.title, languages) } : {};

const loggedCall = (
  call: Call,
  known: ReadonlyMap<string, StoredCampaign>,
  languages: readonly string[],
): LoggedCall => ({
  call,
  // The day it was where the caller was.
  day: dayOfCall(call),
  ...titleOf(known.get(call.campaign), languages),
  bills: call.bills.map((key) => key.split('/').at(-1) ?? key),
});

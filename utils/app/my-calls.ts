import { inLanguage } from '../model/language';
import { dayOf } from '../model/time';
import type { CallLogView, LoggedCall } from '../model/views';
import type { ReadingPorts } from './ports';

/** How many calls come at a time. */
export const LOG_PAGE = 50;

/**
 * The newest calls of this device that stand, those of practice too.
 * @param count how many at most, in whole pages
 */
export async function myCalls(ports: ReadingPorts, count: number): Promise<CallLogView> {
  // One more tells whether there are older ones.
  const found = await ports.store.callsBefore(null, count + 1);
  const calls = found.slice(0, count);
  const keys = [...new Set(calls.map((c) => c.campaign))];
  const campaigns = new Map(
    (await Promise.all(keys.map((key) => ports.store.campaign(key)))).flatMap((c) => (c ? [[c.key, c]] : [])),
  );
  const logged = calls.map((call): LoggedCall => {
    const campaign = campaigns.get(call.campaign);
    return {
      call,
      // The day it was where the caller was.
      day: dayOf(call.at, call.zone),
      ...(campaign && { title: inLanguage(campaign.title, ports.languages()) }),
      bills: call.bills.map((key) => key.split('/').at(-1) ?? key),
    };
  });
  return { calls: logged, more: found.length > count };
}

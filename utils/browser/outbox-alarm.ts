/**
 * The alarm for outboxes of hubs. The background starts the page that checks at any alarm but the feeds', which it
 * knows by its name; that page looks whether anything is due, and sends it.
 */
import { browser } from './api';

const ALARM = 'outbox';
/** How often somebody looks, in minutes; each outbox has its own time besides. */
const EVERY = 15;

/** Safe to repeat: one that is there does not start anew. */
export async function keepSending(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: EVERY });
}

/** The last hub was left. */
export const stopSending = async (): Promise<void> => void (await browser.alarms.clear(ALARM));

/** The alarm that has feeds checked, and the page that does it. */
import { browser } from './api';

const ALARM = 'feeds';
/** How often somebody looks whether a feed is due; each has its own time. */
const EVERY_MINUTES = 30;
const PAGE = '/checks.html';

/** @param isDue whether there is anything to check */
export function keepChecking(isDue: () => Promise<boolean>): void {
  const check = async () => {
    if (await isDue()) await startChecks();
  };
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM ? check() : startChecks()));
  // Reminders' alarm may have got lost by the restart.
  browser.runtime.onStartup.addListener(() => void startChecks());
  // Alarms get lost by updates and, in Firefox, by a restart; one that is there must not start anew each time.
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  });
}

/** Chrome's workers have no document and get one apart; Firefox's event page takes a frame. */
export async function startChecks(): Promise<void> {
  if (typeof document === 'undefined') {
    // Refused where a check is under way.
    await browser.offscreen
      .createDocument({
        url: PAGE,
        reasons: ['DOM_PARSER'],
        justification: 'Reads the feeds that are followed',
      })
      .catch(() => undefined);
  } else if (!document.querySelector('iframe')) {
    document.body.append(Object.assign(document.createElement('iframe'), { src: PAGE }));
  }
}

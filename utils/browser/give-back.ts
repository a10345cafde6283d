import { addressesInUse } from '../db/addresses';
import { sitesOfFeed } from '../model/hosts';
import { browser } from './api';

/**
 * Does what may end the need for a site, and then gives back to the browser the access to each site that nothing on
 * this device needs any more. A legislature's stays: that is asked for by another button, and may be wanted for its pages.
 */
export async function givingBack<T>(work: () => Promise<T>): Promise<T> {
  const before = await addressesInUse();
  const done = await work();
  const needed = new Set((await addressesInUse()).flatMap(sitesOfFeed));
  const { optional_host_permissions: named = [] } = browser.runtime.getManifest();
  const origins = before
    .flatMap(sitesOfFeed)
    .filter((site) => !needed.has(site) && !(named as string[]).includes(site));
  // One that the browser's own administrator gave stays, and so does one that was given for all sites.
  if (origins.length > 0)
    await browser.permissions.remove({ origins: [...new Set(origins)] }).catch(() => false);
  return done;
}

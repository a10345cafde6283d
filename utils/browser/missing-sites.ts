/** Sites that places and feeds need and the browser has not granted: after a restore it has to be asked anew. */
import type { StoredFeed } from '../app/ports';
import type { Place } from '../model/legislator';
import { coveredBy, patternsFor, sitesOfFeed } from '../model/hosts';
import { browser } from './api';

/** @returns match patterns */
export async function missingSites(
  places: readonly Place[],
  feeds: readonly Pick<StoredFeed, 'source'>[],
): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = [
    ...places.flatMap((p) => patternsFor(p.legislature.hosts)),
    ...feeds.flatMap((f) => (f.source.kind === 'address' ? sitesOfFeed(f.source.url) : [])),
  ];
  const isGranted = coveredBy(origins);
  return [...new Set(wanted)].filter((pattern) => !isGranted(pattern));
}

/** Asks for them, in the handler of a click. */
export const askForMissing = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...patterns] });

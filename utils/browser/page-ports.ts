/** The real world for pages that also read feeds. */
import type { PagePorts } from '../app/ports';
import type { Feed } from '../model/campaign';
import { feedFetcher } from '../net/fetch-feed';
import { onDay } from '../sample/on-day';
import { readPacked } from './packed';
import { packedLines } from './packed-lines';
import { packedDay, packedPeople } from './packed-people';
import { createPorts } from './ports';

export const createPagePorts = (): PagePorts => ({
  ...createPorts(),
  people: packedPeople,
  peopleDay: packedDay,
  lines: packedLines,
  feeds: feedFetcher,
  sampleFeed: async (today) => onDay((await readPacked('data/sample-feed.json')) as Feed, today),
});

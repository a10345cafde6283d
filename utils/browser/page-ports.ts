/** The real world for pages that also read feeds. */
import type { PagePorts, PageStore } from '../app/ports';
import type { Feed } from '../model/campaign';
import { ok } from '../model/result';
import { createFeedStore } from '../db/feed-store';
import { feedFetcher } from '../net/fetch-feed';
import { rosterFetcher } from '../net/fetch-roster';
import { withRoster } from '../people';
import { onDay } from '../sample/on-day';
import { announce } from './changes';
import { readPacked } from './packed';
import { packedLines } from './packed-lines';
import { packedDay, packedPeople } from './packed-people';
import { createReadingPorts } from './reading-ports';

export const createPagePorts = (): PagePorts => {
  const ports = { ...createReadingPorts(), store: createFeedStore(announce) };
  return {
    ...ports,
    ...peopleAtHand(ports.store),
    lines: packedLines,
    feeds: feedFetcher,
    chance: Math.random,
    rosters: rosterFetcher,
    sampleFeed: async (today) => onDay((await readPacked('data/sample-feed.json')) as Feed, today),
  };
};

/** The packed people, with a refreshed roster laid over them where there is a newer one. */
const peopleAtHand = (store: PageStore): Pick<PagePorts, 'people' | 'peopleDay'> => ({
  people: {
    ...packedPeople,
    async load(jurisdiction) {
      const people = await packedPeople.packed(jurisdiction);
      return people.ok ? ok(withRoster(people.value, await store.roster(jurisdiction))) : people;
    },
  },
  async peopleDay(jurisdiction) {
    const [packed, roster] = await Promise.all([packedDay(jurisdiction), store.roster(jurisdiction)]);
    return roster && packed !== '' && roster.asOf > packed ? roster.asOf : packed;
  },
});

import type { CheckPorts } from '../app/ports';
import { createFeedStore } from '../db/feed-store';
import { feedFetcher } from '../net/fetch-feed';
import { announce } from './changes';

/** The real world for the page that checks the feeds. */
export const createCheckPorts = (): CheckPorts => ({
  store: createFeedStore(announce),
  feeds: feedFetcher,
  now: () => new Date(),
  chance: Math.random,
});

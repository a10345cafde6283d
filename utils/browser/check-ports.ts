import type { CheckPorts } from '../app/ports';
import { createPageStore } from '../db/page-store';
import { feedFetcher } from '../net/fetch-feed';
import { announce } from './changes';

/** The real world for the page that checks the feeds. */
export const createCheckPorts = (): CheckPorts => ({
  store: createPageStore(announce),
  feeds: feedFetcher,
  now: () => new Date(),
  chance: Math.random,
});

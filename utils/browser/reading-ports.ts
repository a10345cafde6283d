import type { ReadingPorts } from '../app/ports';
import { createPageStore } from '../db/page-store';
import { announce } from './changes';
import { createPorts } from './ports';

/** The real world for pages that show lists. */
export const createReadingPorts = (): ReadingPorts => ({
  ...createPorts(),
  store: createPageStore(announce),
});

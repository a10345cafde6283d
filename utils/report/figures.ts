/** Counts as a report shows them: with what they are a part of. */
import { noCounts, rates, type Counts } from '../tally/counts';
import type { Figures } from './report';

export const figuresOf = (counts: Counts = noCounts()): Figures => ({
  ...rates(counts),
  skipped: counts.skip,
});

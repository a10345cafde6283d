/**
 * The made-up feed of the Sample State, built into the extension. Its one source
 * is `feed.json`, which can be handed to a person as a file as it stands.
 */
import type { Feed } from '../model/campaign';
import feed from './feed.json' with { type: 'json' };
import { onDay } from './on-day';

/** The sample feed as if it were published on the given day, `YYYY-MM-DD`; see {@link onDay}. */
export const sampleFeed = (today: string): Feed => onDay(feed as Feed, today);

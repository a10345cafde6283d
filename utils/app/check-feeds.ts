/** Asks the feeds that the reader follows for news. */
import { fail, ok, type Problem, type Result } from '../model/result';
import { issueOf } from './follow-feed';
import type { CheckPorts, StoredFeed } from './ports';
import { fetchFeed } from './read-feed';
import { nextCheck } from './schedule';

/** Feeds are asked for at the same time, so that a few that never answer do not keep the others waiting. */
const AT_ONCE = 4;

/**
 * Checks one feed, and writes down what came of it: a newer issue, that there is none, or why it was refused;
 * the last good one stays then.
 * @returns problems `feed_unknown` where it cannot be asked for, and those of `read-feed.ts` and `follow-feed.ts`
 */
export async function checkFeed(ports: CheckPorts, id: string): Promise<Result<StoredFeed>> {
  const held = (await ports.store.feeds()).find((f) => f.id === id);
  if (held?.source.kind !== 'address') return fail('feed_unknown', id);
  const { source } = held;
  const read = await fetchFeed(ports, source.url, held.version);
  if (!read.ok) return refuse(ports, held, read.problems);
  if (!read.value) {
    const at = ports.now().toISOString();
    await ports.store.noteCheck(id, { at, due: nextCheck(ports, 0), problems: [] });
    return ok({ ...held, checked: at });
  }
  // Another feed at the same address is another feed: it would come beside this one.
  if (read.value.feed.id !== id)
    return refuse(ports, held, [{ code: 'feed_id_changed', detail: read.value.feed.id }]);
  const issue = await issueOf(ports, source, read.value);
  if (!issue.ok) return refuse(ports, held, issue.problems);
  const { feed, campaigns, groups, flags } = issue.value;
  await ports.store.renewFeed(feed, campaigns, groups, flags);
  return ok(feed);
}

async function refuse(ports: CheckPorts, held: StoredFeed, problems: Problem[]): Promise<Result<never>> {
  await ports.store.noteCheck(held.id, {
    at: ports.now().toISOString(),
    due: nextCheck(ports, (held.failed ?? 0) + 1),
    problems: problems.slice(0, 8),
  });
  return { ok: false, problems };
}

/** Checks all feeds whose time has come, those first that wait longest. */
export async function checkDue(ports: CheckPorts): Promise<void> {
  const now = ports.now().toISOString();
  const due = (await ports.store.feeds())
    .filter((f) => f.source.kind === 'address' && (f.due ?? '') <= now)
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
    .map((f) => f.id);
  const work = async (): Promise<void> => {
    for (let id = due.shift(); id !== undefined; id = due.shift()) {
      // One that cannot be written down is tried again next time; the others are checked all the same.
      await checkFeed(ports, id).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

import { useState } from 'preact/hooks';
import { AddFeed } from '../../components/AddFeed';
import { FeedList } from '../../components/FeedList';
import { issueOf } from '../../utils/app/follow-feed';
import { readAgain, readFeed } from '../../utils/app/read-feed';
import type { FeedSource, PagePorts, StoredFeed } from '../../utils/app/ports';
import { askSurely } from '../../utils/browser/ask';
import { askForFeed } from '../../utils/browser/hosts';
import type { Feed } from '../../utils/model/campaign';
import { MAX_FEED_BYTES, megabytes } from '../../utils/model/feed-size';
import { fail, ok, type Problem, type Result } from '../../utils/model/result';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';

/** The groups I follow, and how to follow another. */
export function CampaignsView({ ports }: { ports: PagePorts }) {
  const feeds = useStored(() => ports.store.feeds(), ['campaigns']);
  const [busy, setBusy] = useState<string | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [added, setAdded] = useState<StoredFeed>();
  const now = useNow();
  useReady(feeds !== undefined);
  if (!feeds) return null;

  async function run(what: string, work: () => Promise<Result<StoredFeed>>) {
    setBusy(what);
    const result = await work();
    setBusy(null);
    setProblems(result.ok ? [] : result.problems);
    setAdded(result.ok ? result.value : undefined);
  }
  const save = async (source: FeedSource, read: Result<Feed>) => {
    const issue = read.ok ? await issueOf(ports, source, read.value) : read;
    if (!issue.ok) return issue;
    const { feed, campaigns } = issue.value;
    return askSurely(() => ports.store.saveFeed(feed, campaigns).then(() => ok(feed)));
  };
  const follow = async (source: FeedSource, text?: string) =>
    save(source, await readFeed(ports, source, text));
  const refresh = async (id: string) => {
    const again = await readAgain(ports, id);
    return again.ok ? save(again.value.source, ok(again.value.feed)) : again;
  };

  return (
    <>
      <FeedList
        feeds={feeds}
        now={now}
        {...(busy !== null && { busy })}
        onRefresh={(id) => void run(id, () => refresh(id))}
        onRemove={(id) => void ports.store.removeFeed(id)}
      />
      <AddFeed
        busy={busy === 'new'}
        problems={problems}
        {...(added && { added: { name: added.name, campaigns: added.campaigns } })}
        hasSample={feeds.some((f) => f.source.kind === 'sample')}
        onFile={(file) =>
          void run('new', async () => {
            // Looked at before it is read: a huge file would fill the memory first.
            if (file.size > MAX_FEED_BYTES) return fail('feed_too_big', file.name, megabytes(file.size));
            return follow({ kind: 'file', name: file.name }, await file.text());
          })
        }
        onAddress={(address) => {
          const asked = askForFeed(address);
          void run('new', async () => {
            if (!(await asked)) return fail('permission_refused', address);
            return follow({ kind: 'address', url: address });
          });
        }}
        onSample={() => void run('new', () => follow({ kind: 'sample' }))}
      />
    </>
  );
}

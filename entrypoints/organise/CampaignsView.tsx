import { useEffect, useState } from 'preact/hooks';
import { AddFeed } from '../../components/AddFeed';
import { FeedList } from '../../components/FeedList';
import { InviteCard } from '../../components/feeds/InviteCard';
import { ProblemList } from '../../components/ProblemList';
import { checkFeed } from '../../utils/app/check-feeds';
import { feedViews } from '../../utils/app/feed-views';
import { issueOf } from '../../utils/app/follow-feed';
import { readFeed } from '../../utils/app/read-feed';
import type { FeedSource, PagePorts, StoredFeed } from '../../utils/app/ports';
import { askSurely } from '../../utils/browser/ask';
import { askForFeed } from '../../utils/browser/hosts';
import { givingBack } from '../../utils/browser/give-back';
import { hasInvite, inviteCode, readInvite, type Invite } from '../../utils/invite/invite';
import { MAX_FEED_BYTES, megabytes } from '../../utils/model/feed-size';
import { feedAddress } from '../../utils/model/hosts';
import { fail, ok, type Problem, type Result } from '../../utils/model/result';
import { fingerprintOf } from '../../utils/sign/fingerprint';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';

/** An invite that the page's address holds, with its key as people compare it. */
type Invited = Result<Invite & { fingerprint?: string }>;

async function invitedBy(hash: string): Promise<Invited | null> {
  if (!hasInvite(hash)) return null;
  const invite = readInvite(hash);
  if (!invite.ok || invite.value.key === undefined) return invite;
  return { ok: true, value: { ...invite.value, fingerprint: await fingerprintOf(invite.value.key) } };
}

function useInvite(): Invited | null {
  const [invited, setInvited] = useState<Invited | null>(null);
  useEffect(() => {
    const read = () => void invitedBy(location.hash).then(setInvited);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return invited;
}

const open = (invite: Invite) => (location.hash = `#/invite/${inviteCode(invite)}`);
const close = () => (location.hash = '#/campaigns');

export interface CampaignsViewProps {
  ports: PagePorts;
}

/** The groups I follow, and how to follow another. Its code is fetched when it is wanted. */
export function CampaignsView({ ports }: CampaignsViewProps) {
  const feeds = useStored(() => feedViews(ports), ['campaigns']);
  const invited = useInvite();
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
    setProblems(result.ok ? (result.value.trouble?.problems ?? []) : result.problems);
    setAdded(result.ok ? result.value : undefined);
    return result.ok;
  }
  async function follow(source: FeedSource, text?: string, key?: string): Promise<Result<StoredFeed>> {
    const read = await readFeed(ports, source, text);
    const issue = read.ok ? await issueOf(ports, source, read.value, key) : read;
    if (!issue.ok) return issue;
    const { feed, campaigns, groups, flags } = issue.value;
    return askSurely(() => ports.store.saveFeed(feed, campaigns, groups, flags).then(() => ok(feed)));
  }
  async function refresh(id: string) {
    setBusy(id);
    // What comes of it stands with the feed.
    await checkFeed(ports, id).catch(() => undefined);
    setBusy(null);
  }
  /** What was typed or pasted may be an invite: it is looked at first. */
  function openInvite(text: string): boolean {
    if (!hasInvite(text)) return false;
    const invite = readInvite(text);
    setProblems(invite.ok ? [] : invite.problems);
    if (invite.ok) open(invite.value);
    return true;
  }
  function followAddress(url: string, key?: string) {
    // First of all, while the browser still knows of the click.
    const asked = askForFeed(url);
    return run('new', async () => {
      if (!(await asked)) return fail('permission_refused', url);
      return follow({ kind: 'address', url }, undefined, key);
    });
  }

  return (
    <>
      {invited && !invited.ok && <ProblemList problems={invited.problems} />}
      {invited?.ok && (
        <InviteCard
          name={invited.value.name}
          host={new URL(invited.value.url).host}
          {...(invited.value.fingerprint !== undefined && { fingerprint: invited.value.fingerprint })}
          busy={busy === 'new'}
          onAccept={() =>
            void followAddress(invited.value.url, invited.value.key).then((done) => done && close())
          }
          onDecline={close}
        />
      )}
      <FeedList
        feeds={feeds}
        now={now}
        {...(busy !== null && { busy })}
        onRefresh={(id) => void refresh(id)}
        onRemove={(id) => void givingBack(() => ports.store.removeFeed(id))}
        onLeaveOut={(what, out) => void ports.store.leaveOut(what, out)}
      />
      <AddFeed
        busy={busy === 'new'}
        problems={problems}
        {...(added && {
          added: {
            name: added.name,
            campaigns: added.campaigns,
            ...(added.source.kind !== 'sample' && { signed: added.key !== undefined }),
          },
        })}
        hasSample={feeds.some((f) => f.source.kind === 'sample')}
        onFile={(file) =>
          void run('new', async () => {
            // Looked at before it is read: a huge file would fill the memory first.
            if (file.size > MAX_FEED_BYTES) return fail('feed_too_big', file.name, megabytes(file.size));
            return follow({ kind: 'file', name: file.name }, await file.text());
          })
        }
        onAddress={(written) => {
          if (!openInvite(written)) void followAddress(feedAddress(written));
        }}
        onPaste={(text) => {
          if (!openInvite(text)) void run('new', () => follow({ kind: 'paste' }, text));
        }}
        onSample={() => void run('new', () => follow({ kind: 'sample' }))}
      />
    </>
  );
}

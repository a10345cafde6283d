import { useMemo, useState } from 'preact/hooks';
import { PublishPanel } from '../../components/write/PublishPanel';
import { i18n } from '#i18n';
import { omit } from '../../utils/model/at-path';
import { poolViews } from '../../utils/app/number-pool';
import { createGroupPorts } from '../../utils/browser/group-ports';
import { feedToCsv } from '../../utils/feed-csv';
import { inviteLink } from '../../utils/invite/invite';
import { flawsOfCampaign, flawsOfFeed, type Draft } from '../../utils/model/draft';
import { inLanguage } from '../../utils/model/language';
import type { PublishedFlag } from '../../utils/model/pooled-flag';
import type { Problem } from '../../utils/model/result';
import type { PooledView } from '../../utils/model/write-views';
import { downloadText } from '../../utils/ui/download';
import { useStored } from '../../utils/ui/use-stored';
import { issueOf } from '../../utils/write/publish';
import { groupFlaws, type DraftPagesProps } from './DraftPages';
import { KeyScreen, useLoneKey } from './KeyScreen';
import { useFingerprints } from './use-fingerprints';

/** What the members of a group add to follow it; null where nobody could fetch it yet. */
function inviteFor({ address, feed }: Draft, key: string | undefined): string | null {
  const url = address.trim();
  if (!URL.canParse(url)) return null;
  return inviteLink({ url, name: feed.name, ...(key !== undefined && { key }) }, feed.url);
}

/** Without what only the leader reads. */
const published = (pool: readonly PooledView[]): PublishedFlag[] =>
  pool.map(({ person: _person, display: _display, ...flag }) => flag);

/** The keys of the author, and the file that is published. */
export function KeysAndFile(props: DraftPagesProps & { screen: 'publish' | 'keys' }) {
  const { ports, draft, keys, go, onDraft, onKey } = props;
  if (props.screen === 'publish') return <PublishScreen {...props} />;
  return (
    <KeyScreen
      ports={ports}
      keys={keys}
      used={draft.key}
      onUse={(publicKey) => {
        const rest = omit(draft, 'key');
        onDraft(publicKey === null ? rest : { ...rest, key: publicKey });
      }}
      onKey={onKey}
      onBack={() => go()}
    />
  );
}

function PublishScreen({ ports, draft, keys, go, onDraft }: DraftPagesProps) {
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [saved, setSaved] = useState<string | null>(null);
  const groupPorts = useMemo(() => createGroupPorts(ports), [ports]);
  // Undefined while it is counted: a file that is saved before then would take the numbers away from members.
  const pool = useStored(
    () => poolViews(groupPorts, draft.feed.id, draft.feed.number_flags),
    ['group', 'numbers', 'calls'],
  );
  const [along, setAlong] = useState(true);
  const used = keys.find((key) => key.publicKey === draft.key);
  const alone = used !== undefined && used.backedUp === undefined;
  const prints = useFingerprints(used ? [used.publicKey] : []);
  useLoneKey(alone);
  const now = () => ports.now().toISOString();
  async function run(work: () => Promise<Problem[]>) {
    setBusy(true);
    setProblems(await work().catch(() => [{ code: 'unknown' }]));
    setBusy(false);
  }

  const unready = draft.feed.campaigns
    .map((c) => ({
      id: c.id,
      title: inLanguage(c.title, []) || i18n.t('write.untitled'),
      flaws: flawsOfCampaign(c).length,
    }))
    .filter(({ flaws }) => flaws > 0);
  const own = flawsOfFeed(draft.feed).filter(({ path }) => path[0] !== 'campaigns' || path.length === 1);
  return (
    <PublishPanel
      campaigns={draft.feed.campaigns.length}
      unready={unready}
      groupFlaws={own.length + (groupFlaws(draft).has('address') ? 1 : 0)}
      fingerprint={used ? (prints.get(used.publicKey) ?? '…') : null}
      backedUp={!alone}
      address={draft.address.trim()}
      busy={busy || pool === undefined}
      numbers={pool ?? []}
      along={along}
      onAlong={setAlong}
      problems={problems}
      saved={saved}
      invite={inviteFor(draft, used?.publicKey)}
      onSaveCsv={() =>
        void run(async () => {
          const issue = await issueOf(draft, undefined, now());
          if (!issue.ok) return issue.problems;
          const { feed, name } = issue.value;
          downloadText(name.replace(/json$/, 'csv'), 'text/csv', feedToCsv(feed));
          return [];
        })
      }
      onSave={() =>
        void run(async () => {
          const issue = await issueOf(draft, used, now(), along ? published(pool ?? []) : []);
          if (!issue.ok) return issue.problems;
          const { name, text, feed } = issue.value;
          downloadText(name, 'application/json', text);
          onDraft({ ...draft, feed: { ...draft.feed, updated: feed.updated }, published: feed.updated });
          setSaved(name);
          return [];
        })
      }
      onEdit={(id) => go('edit', id)}
      onGroup={() => go()}
      onKeys={() => go('keys')}
    />
  );
}

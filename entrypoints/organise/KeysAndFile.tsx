import { useEffect, useMemo, useState } from 'preact/hooks';
import { KeyPanel, type KeyView } from '../../components/write/KeyPanel';
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
import { makeKeyPair } from '../../utils/sign/ed25519';
import { fingerprintOf as fingerprint } from '../../utils/sign/fingerprint';
import { openKey, sealKey } from '../../utils/sign/sealed-key';
import { downloadText } from '../../utils/ui/download';
import { useStored } from '../../utils/ui/use-stored';
import { issueOf } from '../../utils/write/publish';
import { groupFlaws, type DraftPagesProps } from './DraftPages';

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
  const { ports, draft, keys, screen, go, onDraft, onKey } = props;
  const [prints, setPrints] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [done, setDone] = useState<'made' | 'saved' | 'restored' | null>(null);
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
  useEffect(() => {
    void Promise.all(keys.map(async (k) => [k.publicKey, await fingerprint(k.publicKey)] as const)).then(
      (list) => setPrints(new Map(list)),
    );
  }, [keys]);
  // Whoever loses the key cannot publish under it again: members would refuse the feed.
  useEffect(() => {
    if (!alone) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [alone]);

  const now = () => ports.now().toISOString();
  async function run(work: () => Promise<Problem[]>) {
    setBusy(true);
    setDone(null);
    setProblems(await work().catch(() => [{ code: 'unknown' }]));
    setBusy(false);
  }

  if (screen === 'keys') {
    const views: KeyView[] = keys.map((k) => ({
      publicKey: k.publicKey,
      fingerprint: prints.get(k.publicKey) ?? '',
      backedUp: k.backedUp !== undefined,
      used: k.publicKey === draft.key,
    }));
    return (
      <KeyPanel
        keys={views}
        busy={busy}
        problems={problems}
        done={done}
        onMake={() =>
          void run(async () => {
            const pair = await makeKeyPair();
            await onKey({ ...pair, made: now() });
            onDraft({ ...draft, key: pair.publicKey });
            setDone('made');
            return [];
          })
        }
        onUse={(publicKey) => {
          const rest = omit(draft, 'key');
          onDraft(publicKey === null ? rest : { ...rest, key: publicKey });
        }}
        onBackUp={(publicKey, passphrase) =>
          void run(async () => {
            const key = keys.find((k) => k.publicKey === publicKey);
            if (!key) return [];
            const file = await sealKey(key, passphrase);
            if (!file.ok) return file.problems;
            downloadText(`rotunda-key-${publicKey.slice(0, 8)}.json`, 'application/json', file.value);
            await onKey({ ...key, backedUp: now() });
            setDone('saved');
            return [];
          })
        }
        onRestore={(file, passphrase) =>
          void run(async () => {
            const opened = await openKey(await file.text(), passphrase);
            if (!opened.ok) return opened.problems;
            await onKey({ ...opened.value, backedUp: now() });
            onDraft({ ...draft, key: opened.value.publicKey });
            setDone('restored');
            return [];
          })
        }
        onBack={() => go()}
      />
    );
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

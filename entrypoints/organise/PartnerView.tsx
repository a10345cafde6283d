import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { flawText } from '../../components/write/form';
import { PartnerStart } from '../../components/write/PartnerStart';
import { SpeakForm } from '../../components/write/SpeakForm';
import {
  lastSaid,
  openAsPartner,
  rolesIn,
  speak,
  type PartnerFeed,
  type Saying,
} from '../../utils/amend/write';
import type { PagePorts, StoredFeed } from '../../utils/app/ports';
import { getAt, pathKey, setAt, type Path } from '../../utils/model/at-path';
import type { Localized } from '../../utils/model/campaign';
import { languagesOf, withoutBlanks } from '../../utils/model/draft';
import { MAX_FEED_BYTES, megabytes } from '../../utils/model/feed-size';
import type { KeptKey } from '../../utils/model/kept-key';
import { inLanguage } from '../../utils/model/language';
import { fail, type Problem, type Result } from '../../utils/model/result';
import { fingerprintOf } from '../../utils/sign/fingerprint';
import { downloadText } from '../../utils/ui/download';
import { KeyScreen } from './KeyScreen';

export interface PartnerViewProps {
  ports: PagePorts;
  /** Followed. */
  feeds: readonly StoredFeed[];
  keys: readonly KeptKey[];
  onKey: (key: KeptKey) => Promise<void>;
  screen: string;
  go: (...to: string[]) => void;
}

/** Speaking for a partner: whoever has its key opens the lead's feed, and signs what stands beside it. */
export function PartnerView({ ports, feeds, keys, onKey, screen, go }: PartnerViewProps) {
  const [opened, setOpened] = useState<PartnerFeed | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const [key, setKey] = useState(keys[0]?.publicKey);
  const followed = feeds.filter((f) => f.source.kind === 'address' && f.key !== undefined);

  if (screen === 'keys') {
    return (
      <KeyScreen
        ports={ports}
        keys={keys}
        used={key}
        ofPartner
        onUse={(publicKey) => setKey(publicKey ?? undefined)}
        onKey={onKey}
        onBack={() => go('partner')}
      />
    );
  }
  async function open(read: () => Promise<Result<PartnerFeed>>) {
    setBusy(true);
    const result = await read().catch(() => fail('unknown'));
    setBusy(false);
    setProblems(result.ok ? [] : result.problems);
    if (result.ok) setOpened(result.value);
  }
  async function fetched(id: string): Promise<Result<PartnerFeed>> {
    const feed = followed.find((f) => f.id === id);
    if (feed?.source.kind !== 'address') return fail('feed_unknown', id);
    const answer = await ports.feeds.fetchFeed(feed.source.url);
    if (!answer.ok) return answer;
    const read = await openAsPartner(answer.value?.text ?? '');
    if (!read.ok || read.value.key === feed.key) return read;
    return fail('feed_key_changed', feed.name, await fingerprintOf(read.value.key));
  }
  if (!opened) {
    return (
      <PartnerStart
        followed={followed.map(({ id, name }) => ({ id, name }))}
        busy={busy}
        problems={problems}
        onText={(text) => void open(() => openAsPartner(text))}
        onFile={(file) =>
          void open(async () =>
            file.size > MAX_FEED_BYTES
              ? fail('feed_too_big', file.name, megabytes(file.size))
              : openAsPartner(await file.text()),
          )
        }
        onFollowed={(id) => void open(() => fetched(id))}
        onKeys={() => go('partner', 'keys')}
        onBack={() => go()}
      />
    );
  }
  return (
    <Speaking
      ports={ports}
      opened={opened}
      held={feeds.find((f) => f.id === opened.feed.id && f.key === opened.key)}
      keys={keys}
      onSigned={setOpened}
      onKeys={() => go('partner', 'keys')}
      onAnother={() => setOpened(null)}
    />
  );
}

interface SpeakingProps {
  ports: PagePorts;
  opened: PartnerFeed;
  /** The same feed where it is followed: it may know a newer entry than the file. */
  held: StoredFeed | undefined;
  keys: readonly KeptKey[];
  onSigned: (feed: PartnerFeed) => void;
  onKeys: () => void;
  onAnother: () => void;
}

function Speaking({ ports, opened, held, keys, onSigned, onKeys, onAnother }: SpeakingProps) {
  const roles = rolesIn(
    opened.feed,
    keys.map((k) => k.publicKey),
  );
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState<Saying>({});
  const [before, setBefore] = useState(0);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const [isTried, setTried] = useState(false);
  const [signed, setSigned] = useState<{ text: string; file: string } | null>(null);
  const role = roles[chosen];
  useEffect(() => {
    if (!role) return;
    let current = true;
    void lastSaid(opened, role, held?.amendments).then((last) => {
      if (!current) return;
      setBefore(last.revision);
      setSaid({ guidance: role.partner.guidance, ...last.said });
    });
    return () => {
      current = false;
    };
  }, [opened, chosen, role?.partner.key]);

  const clean = withoutBlanks(said) as Saying;
  const needsReason = clean.paused === true && clean.reason === undefined;
  async function sign() {
    setTried(true);
    const pair = keys.find((k) => k.publicKey === role?.partner.key);
    if (!role || !pair || needsReason) return;
    setBusy(true);
    const now = ports.now().toISOString();
    const result = await speak(opened, role, sayingOf(clean, role.partner), pair, before, now);
    setBusy(false);
    setProblems(result.ok ? [] : result.problems);
    if (!result.ok) return;
    setSigned(result.value);
    const again = await openAsPartner(result.value.file);
    if (again.ok) onSigned(again.value);
  }
  return (
    <SpeakForm
      group={opened.feed.name}
      roles={roles.map(({ campaign, partner }) => ({
        partner: partner.name,
        campaign: inLanguage(campaign.title, ports.languages()),
      }))}
      chosen={chosen}
      onChoose={(at) => {
        setChosen(at);
        setSaid({});
        setSigned(null);
        setProblems([]);
        setTried(false);
      }}
      may={role?.partner.may ?? []}
      form={{
        value: (path: Path) => getAt(said, path),
        set: (path: Path, value: unknown) => {
          setSaid(setAt(said, path, value));
          // What was signed is not what stands here any more.
          setSigned(null);
        },
        problem: (path: Path) => {
          if (isTried && needsReason && pathKey(path) === 'reason')
            return i18n.t('partners.speak.fill_reason');
          const rule = problems.find((p) => p.where === `amendment.${pathKey(path)}`)?.detail;
          return rule === undefined ? undefined : flawText(rule);
        },
        touch: () => undefined,
        languages: role ? languagesOf(role.campaign) : [],
      }}
      problems={problems}
      busy={busy}
      signed={signed?.text ?? null}
      onSign={() => void sign()}
      onSave={() => signed && downloadText(`${opened.feed.id}.json`, 'application/json', signed.file)}
      onKeys={onKeys}
      onAnother={onAnother}
    />
  );
}

/** Only what differs from the lead's document, and what the partner may say. */
function sayingOf(
  { paused, reason, guidance }: Saying,
  {
    may = [],
    guidance: published,
  }: { may?: readonly string[] | undefined; guidance?: Localized | undefined },
): Saying {
  const isNew = guidance && JSON.stringify(guidance) !== JSON.stringify(published);
  return {
    ...(may.includes('pause') && paused && reason && { paused, reason }),
    ...(may.includes('guidance') && isNew && { guidance }),
  };
}

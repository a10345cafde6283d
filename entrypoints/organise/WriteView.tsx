import { useMemo, useState } from 'preact/hooks';
import '../../components/write.css';
import { i18n } from '#i18n';
import { ProblemList } from '../../components/ProblemList';
import { StartWriting } from '../../components/write/StartWriting';
import { Live } from '../../components/ui/Live';
import { Notice } from '../../components/ui/Notice';
import { stateChoices } from '../../utils/app/choose-place';
import { readFeed } from '../../utils/app/read-feed';
import type { PagePorts } from '../../utils/app/ports';
import { readPacked } from '../../utils/browser/packed';
import { createWriteStore } from '../../utils/db/write-store';
import type { Rules } from '../../utils/jurisdictions/rule-types';
import { asPublished } from '../../utils/model/amendment';
import { freeId, slugOf, type Draft } from '../../utils/model/draft';
import { MAX_FEED_BYTES, megabytes } from '../../utils/model/feed-size';
import { fail, type Problem } from '../../utils/model/result';
import { useDrafts } from '../../utils/ui/use-drafts';
import { useReady } from '../../utils/ui/use-ready';
import { useSteps } from '../../utils/ui/use-steps';
import { useStored } from '../../utils/ui/use-stored';
import { openFeed } from '../../utils/write/publish';
import { newFeed } from '../../utils/write/starters';
import { DraftPages } from './DraftPages';
import { PartnerView } from './PartnerView';

export interface WriteViewProps {
  ports: PagePorts;
}

/** Writing campaigns. Its code is fetched when it is wanted: most people only call. */
export function WriteView({ ports }: WriteViewProps) {
  const store = useMemo(createWriteStore, []);
  const held = useDrafts(store);
  const known = useStored(async () => {
    const [states, place, feeds, campaigns, words, rules] = await Promise.all([
      stateChoices(ports),
      ports.store.place(),
      ports.store.feeds(),
      ports.store.campaigns(),
      ports.words(),
      readPacked('data/rules.json') as Promise<Rules[]>,
    ]);
    return { states, place, feeds, campaigns, words, rules };
  }, ['campaigns', 'place', 'words']);
  // DRAFT, `edit`, CAMPAIGN.
  const steps = useSteps();
  const [problems, setProblems] = useState<Problem[]>([]);
  const [dropped, setDropped] = useState<string[]>([]);
  const [leftRows, setLeftRows] = useState<Problem[]>([]);
  useReady(held !== null && known !== undefined);
  if (held === 'elsewhere') {
    return (
      <Notice tone="due" title={i18n.t('write.elsewhere')}>
        <p>{i18n.t('write.elsewhere_hint')}</p>
      </Notice>
    );
  }
  if (!held || !known) return null;

  const go = (...to: string[]) => (location.hash = ['#/write', ...to.map(encodeURIComponent)].join('/'));
  const now = () => ports.now().toISOString();
  const draft = held.drafts.find((d) => d.id === steps[0]) ?? (steps[0] ? undefined : held.drafts[0]);

  function begin(more: Pick<Draft, 'feed'> & Partial<Draft>) {
    const id = ports.newId();
    if (held && held !== 'elsewhere') held.change({ id, address: '', edited: now(), ...more });
    setProblems([]);
    go(id);
  }
  function open(text: string, address = '', name = i18n.t('write.untitled')) {
    const id = freeId(slugOf(name), held && held !== 'elsewhere' ? held.drafts.map((d) => d.feed.id) : []);
    const opened = openFeed(text, { id, name, updated: now() });
    setProblems(opened.ok ? [] : opened.problems);
    setDropped(opened.ok ? opened.value.dropped : []);
    if (!opened.ok) return;
    const { feed, key, problems: rows } = opened.value;
    // The good rows of a spreadsheet are taken, and what is wrong with the others is said above them.
    setLeftRows(rows);
    const mine = held !== null && held !== 'elsewhere' && held.keys.some((k) => k.publicKey === key);
    begin({ feed, address, ...(mine && key !== undefined && { key }) });
  }
  async function goOnWith(id: string) {
    const feed = known?.feeds.find((f) => f.id === id);
    if (!feed) return;
    const { source } = feed;
    const isFound = source.kind === 'address' || source.kind === 'sample';
    const again = isFound ? await readFeed(ports, source) : null;
    if (again?.ok) {
      open(JSON.stringify(again.value.feed), source.kind === 'address' ? source.url : '');
      return;
    }
    // It came as a file, or its site is not to be reached: what is at hand of it.
    const own = (known?.campaigns ?? []).filter((c) => c.feed === id);
    const campaigns = own
      .map(asPublished)
      .map(({ key: _1, feed: _2, group: _3, billKeys: _4, dueKeys: _5, ...c }) => c);
    const amendments = feed.amendments?.map(({ entry }) => entry);
    const listed = (await ports.store.listedGroups()).filter((group) => group.listedIn === id);
    const groups = listed.map(({ listedIn: _, ...group }) => group);
    open(
      JSON.stringify({
        rotunda: 1,
        id,
        name: feed.name,
        updated: feed.updated,
        groups,
        campaigns,
        amendments,
      }),
      source.kind === 'address' ? source.url : '',
    );
  }

  if (steps[0] === 'partner') {
    return (
      <PartnerView
        ports={ports}
        feeds={known.feeds}
        keys={held.keys}
        onKey={held.keepKey}
        screen={steps[1] ?? ''}
        go={go}
      />
    );
  }

  const start = (
    <StartWriting
      another={held.drafts.length > 0}
      followed={known.feeds.map(({ id, name }) => ({ id, name }))}
      problems={problems}
      onStart={(name) =>
        begin({
          feed: newFeed(
            freeId(
              slugOf(name),
              held.drafts.map((d) => d.feed.id),
            ),
            name,
            now(),
          ),
        })
      }
      onText={(text) => open(text)}
      onFile={(file) => {
        if (file.size > MAX_FEED_BYTES) {
          const big = fail('feed_too_big', file.name, megabytes(file.size));
          setProblems(big.ok ? [] : big.problems);
        } else void file.text().then((text) => open(text, '', file.name.replace(/\.\w+$/, '')));
      }}
      onFollowed={(id) => void goOnWith(id)}
      onPartner={() => go('partner')}
    />
  );
  const isHome = steps.length <= 1;
  return (
    <>
      {held.drafts.length > 1 && isHome && (
        <nav class="row wrap" aria-label={i18n.t('write.feeds')}>
          {held.drafts.map((d) => (
            <a
              key={d.id}
              class="btn quiet"
              href={`#/write/${d.id}`}
              {...(d.id === draft?.id && { 'aria-current': 'page' as const })}
            >
              {d.feed.name || i18n.t('write.untitled')}
            </a>
          ))}
        </nav>
      )}
      {isHome && <ProblemList problems={leftRows} />}
      {dropped.length > 0 && isHome && (
        <Notice tone="due" title={i18n.t('write.dropped', [dropped.join(', ')])} />
      )}
      {held.kept === false && (
        <Notice tone="bad" title={i18n.t('write.not_kept')}>
          <p>{i18n.t('problem.storage_full.do')}</p>
        </Notice>
      )}
      {draft && (
        <p class="tiny" data-kept={held.kept === true ? '' : undefined}>
          {i18n.t(held.kept === null ? 'write.keeping' : 'write.kept')}
        </p>
      )}
      <Live text={held.kept === false ? i18n.t('write.not_kept') : ''} />
      {draft && (
        <DraftPages
          key={draft.id}
          ports={ports}
          known={known}
          draft={draft}
          keys={held.keys}
          others={held.drafts}
          screen={steps[1] ?? ''}
          campaignId={steps[2] ?? ''}
          go={(...to) => go(draft.id, ...to)}
          onDraft={(changed) => held.change({ ...changed, edited: now() })}
          onRemove={() => {
            held.remove(draft.id);
            go();
          }}
          onKey={held.keepKey}
        />
      )}
      {(isHome || !draft) && start}
    </>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { CampaignEditor } from '../../components/write/CampaignEditor';
import { PreviewPanel } from '../../components/write/PreviewPanel';
import { WriteHome, type CopyChoice } from '../../components/write/WriteHome';
import { i18n } from '#i18n';
import type { MyWords, PagePorts, StoredCampaign, StoredFeed } from '../../utils/app/ports';
import { LEGISLATURES } from '../../utils/jurisdictions';
import type { Rules } from '../../utils/jurisdictions/rule-types';
import { asPublished } from '../../utils/model/amendment';
import { setAt } from '../../utils/model/at-path';
import type { Campaign } from '../../utils/model/campaign';
import {
  copyOf,
  flawsByPath,
  flawsOfFeed,
  freeId,
  languagesOf,
  slugOf,
  type Draft,
} from '../../utils/model/draft';
import type { KeptKey } from '../../utils/model/kept-key';
import { inLanguage } from '../../utils/model/language';
import type { DistrictRef, Place } from '../../utils/model/legislator';
import { dayOf } from '../../utils/model/time';
import type { StateChoice } from '../../utils/model/views';
import type { Coverage, Preview } from '../../utils/model/write-views';
import { placeOf } from '../../utils/people';
import { readBills } from '../../utils/write/bills';
import { stateOf, type KnownState } from '../../utils/write/facts';
import { coverageOf, previewable, previewFor, wholeState } from '../../utils/write/preview';
import { newCampaign, starterScripts } from '../../utils/write/starters';
import { DraftAmendments } from './DraftAmendments';
import { DraftGroups } from './DraftGroups';
import { KeysAndFile } from './KeysAndFile';
import { useFingerprints } from './use-fingerprints';

export interface DraftPagesProps {
  ports: PagePorts;
  known: {
    states: StateChoice[];
    place: Place | undefined;
    feeds: StoredFeed[];
    campaigns: StoredCampaign[];
    words: MyWords;
    rules: Rules[];
  };
  draft: Draft;
  keys: KeptKey[];
  /** All drafts of this device. */
  others: Draft[];
  screen: string;
  campaignId: string;
  go: (...to: string[]) => void;
  onDraft: (draft: Draft) => void;
  onRemove: () => void;
  onKey: (key: KeptKey) => Promise<void>;
}

const ZONES = [...new Set(LEGISLATURES.map((l) => l.zone))].sort();

/** One group's feed: its list, the form, the preview, its keys and its file. */
export function DraftPages(props: DraftPagesProps) {
  const { ports, known, draft, others, screen, campaignId, go, onDraft, onRemove } = props;
  const { campaigns } = draft.feed;
  const at = campaigns.findIndex((c) => c.id === campaignId);
  const campaign = campaigns[at];
  const today = dayOf(ports.now().getTime(), ports.zone());
  const [code, setCode] = useState<string | null>(null);
  const wanted = code ?? campaign?.bills[0]?.jurisdiction ?? known.place?.jurisdiction ?? 'xx';
  const state = useStateFacts(ports, wanted, known.rules, today);
  const [districts, setDistricts] = useState<DistrictRef[] | null>(null);
  const reader = (place: Place | undefined) => ({
    place,
    languages: campaign ? [...ports.languages(), ...languagesOf(campaign)] : ports.languages(),
    now: ports.now(),
    zone: ports.zone(),
    today,
    practice: false,
  });
  const coverage = useCoverage(
    screen === 'edit' ? campaign : undefined,
    () =>
      campaign && state?.people
        ? coverageOf(
            previewable(campaign),
            draft.feed,
            reader(wholeState(state.people, state.legislature)),
            known.words,
          )
        : null,
    [state],
  );

  const prints = useFingerprints((campaign?.partners ?? []).flatMap((p) => p.key ?? []));

  const put = (list: Campaign[]) => onDraft({ ...draft, feed: { ...draft.feed, campaigns: list } });
  const replace = (changed: Campaign) => put(campaigns.map((c, i) => (i === at ? changed : c)));
  const ids = campaigns.map((c) => c.id);

  if (screen === 'publish' || screen === 'keys') return <KeysAndFile {...props} screen={screen} />;
  if (screen === 'partners') return <DraftAmendments {...props} />;
  if (screen === 'groups') return state && <DraftGroups {...props} state={state} onState={setCode} />;
  if (campaign && state && screen === 'edit') {
    return (
      <CampaignEditor
        key={at}
        campaign={campaign}
        checked={false}
        states={known.states}
        facts={state.facts}
        coverage={coverage}
        fingerprints={prints}
        zones={ZONES}
        onState={setCode}
        readBills={(text, session) => readBills(text, wanted, session, today, known.rules)}
        onChange={replace}
        onId={(id) => {
          const free = freeId(
            slugOf(id),
            ids.filter((other) => other !== campaign.id),
          );
          replace({ ...campaign, id: free });
          go('edit', free);
        }}
        onLanguage={(language, on) => replace(withLanguage(campaign, language, on))}
        onPreview={() => go('preview', campaign.id)}
        onBack={() => go()}
      />
    );
  }
  if (campaign && state && screen === 'preview') {
    const mine = known.place?.jurisdiction === wanted ? known.place.districts : [];
    const chosen = districts ?? mine;
    return (
      <PreviewPanel
        facts={state.facts}
        districts={chosen}
        preview={previewOf(campaign, draft, state, chosen, reader, known.words)}
        onDistricts={setDistricts}
        onEdit={() => go('edit', campaign.id)}
        onBack={() => go()}
      />
    );
  }
  const copies: CopyChoice[] = [
    ...others.flatMap((d) =>
      d.feed.campaigns.map((c) => ({ key: `draft/${d.id}/${c.id}`, title: titleOf(c), group: d.feed.name })),
    ),
    ...known.campaigns.map((c) => ({ key: c.key, title: titleOf(c), group: c.group })),
  ];
  function add(fresh: Campaign) {
    put([...campaigns, fresh]);
    go('edit', fresh.id);
  }
  return (
    <WriteHome
      draft={draft}
      copies={copies}
      flaws={groupFlaws(draft)}
      onDraft={onDraft}
      onNew={() => add(newCampaign(freeId('campaign', ids), ports.languages()[0]?.split('-')[0] ?? 'en'))}
      onCopy={(key) => {
        const [, id, ...rest] = key.split('/');
        const from = key.startsWith('draft/')
          ? others.find((d) => d.id === id)?.feed.campaigns.find((c) => c.id === rest.join('/'))
          : known.campaigns.filter((c) => c.key === key).map(asPublished)[0];
        if (from) add(copyOf(from, ids));
      }}
      onEdit={(id) => go('edit', id)}
      onPreview={(id) => go('preview', id)}
      onGroups={() => go('groups')}
      onPartners={() => go('partners')}
      onPublish={() => go('publish')}
      onKeys={() => go('keys')}
      onRemoveFeed={onRemove}
    />
  );
}

const titleOf = (campaign: Campaign): string => inLanguage(campaign.title, []) || i18n.t('write.untitled');

/** Rules that the group's own fields break, and its address, which is no part of the document. */
export function groupFlaws(draft: Draft): Map<string, string> {
  const flaws = flawsByPath(flawsOfFeed({ ...draft.feed, campaigns: [] }));
  const address = draft.address.trim();
  const probe = address
    ? flawsByPath(flawsOfFeed({ ...draft.feed, url: address, campaigns: [] })).get('url')
    : '';
  if (probe) flaws.set('address', probe);
  return flaws;
}

function previewOf(
  campaign: Campaign,
  draft: Draft,
  state: KnownState,
  districts: DistrictRef[],
  reader: (place: Place) => Parameters<typeof previewFor>[2],
  words: MyWords,
): Preview | null {
  if (!state.people || districts.length === 0) return null;
  const place = { ...placeOf(state.people, districts, 'preview'), legislature: state.legislature };
  return previewFor(previewable(campaign), draft.feed, reader(place), words);
}

/** A language more, with words to begin with, or one less, with all that is said in it. */
function withLanguage(campaign: Campaign, language: string, on: boolean): Campaign {
  if (on) {
    if (languagesOf(campaign).includes(language)) return campaign;
    const titled = setAt(setAt(campaign, ['title', language], ''), ['ask', language], '');
    return { ...titled, scripts: [...campaign.scripts, ...starterScripts(language)] };
  }
  const without = (data: unknown): unknown => {
    if (Array.isArray(data)) return data.map(without);
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).flatMap(([key, value]) => (key === language ? [] : [[key, without(value)]])),
    );
  };
  const rest = without(campaign) as Campaign;
  return { ...rest, scripts: rest.scripts.filter((s) => s.language !== language) };
}

/** What is known of a state; null until it is read. */
function useStateFacts(
  ports: PagePorts,
  code: string,
  rules: readonly Rules[],
  today: string,
): KnownState | null {
  const [state, setState] = useState<KnownState | null>(null);
  useEffect(() => {
    let current = true;
    void stateOf(ports, code, rules, today).then((found) => current && found && setState(found));
    return () => {
      current = false;
    };
  }, [code]);
  return state;
}

/** Who hears what, worked out once the author pauses: in a large state it takes longer than a keystroke may. */
function useCoverage(
  campaign: Campaign | undefined,
  work: () => Coverage | null,
  more: readonly unknown[],
): Coverage | null {
  const [coverage, setCoverage] = useState<Coverage | null>(null);
  const first = useMemo(() => ({ done: false }), []);
  useEffect(() => {
    if (!campaign) return;
    const timer = setTimeout(
      () => {
        first.done = true;
        setCoverage(work());
      },
      first.done ? 250 : 0,
    );
    return () => clearTimeout(timer);
  }, [campaign, ...more]);
  return coverage;
}

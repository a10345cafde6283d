/** Writing campaigns: the list, the form, the preview, keys and publishing. */
import { OrganiseFrame } from '../../components/OrganiseFrame';
import { CampaignEditor } from '../../components/write/CampaignEditor';
import { KeyPanel } from '../../components/write/KeyPanel';
import { PreviewPanel } from '../../components/write/PreviewPanel';
import type { PooledView } from '../../utils/model/write-views';
import { PublishPanel } from '../../components/write/PublishPanel';
import { StartWriting } from '../../components/write/StartWriting';
import { WriteHome } from '../../components/write/WriteHome';
import { xx } from '../../utils/jurisdictions/xx';
import type { Campaign, Feed } from '../../utils/model/campaign';
import type { StateFacts } from '../../utils/model/write-views';
import { districtChoices, placeOf } from '../../utils/people';
import { samplePeople } from '../../utils/sample/people';
import coalition from '../../utils/schema/examples/coalition.json';
import { coverageOf, previewable, previewFor, wholeState } from '../../utils/write/preview';
import { newCampaign } from '../../utils/write/starters';
import type { Case } from './case';

const nothing = () => undefined;
const pool: PooledView[] = [
  {
    ...{ number: '+17735550160', display: '773-555-0160', person: 'Marisol Quintanar-Voss', legislator: 'a' },
    ...{ jurisdiction: 'xx', reason: 'disconnected', count: 12, day: '2026-11-24' },
  },
  {
    ...{ number: '+12175550142', display: '217-555-0142', person: 'Rosa Marin', legislator: 'b' },
    ...{ jurisdiction: 'xx', reason: 'mailbox_full', count: 3, day: '2026-11-12' },
  },
];
const feed = coalition as Feed;
const campaign = feed.campaigns[0]!;
const facts: StateFacts = {
  code: 'xx',
  name: 'Sample State',
  zone: 'America/Chicago',
  chambers: [
    { chamber: 'upper', name: 'Senate' },
    { chamber: 'lower', name: 'House' },
  ],
  sessions: ['2026', '2027', '2025'],
  choices: districtChoices(samplePeople, xx),
  committees: samplePeople.committees.map(({ name, chamber }) => ({ name, chamber })),
  problems: [],
};
const districts = [
  { chamber: 'upper' as const, district: '3' },
  { chamber: 'lower' as const, district: '7' },
];
const reader = (place: ReturnType<typeof wholeState>) => ({
  place,
  languages: ['en', 'es'],
  now: new Date('2026-11-24T12:00:00Z'),
  zone: 'America/Chicago',
  today: '2026-11-24',
  practice: false,
});
const state = { code: 'xx', name: 'Sample State', legislature: 'Sample State Legislature', hosts: [] };
const words = { my_name: 'Ana Torres' };

const editor = (edited: Campaign, checked: boolean) => (
  <OrganiseFrame view="write">
    <CampaignEditor
      campaign={edited}
      checked={checked}
      states={[state]}
      facts={facts}
      coverage={coverageOf(previewable(edited), feed, reader(wholeState(samplePeople, xx)), words)}
      fingerprints={new Map([[campaign.partners?.[0]?.key ?? '', '21fe 31df a154 a261 626b']])}
      zones={['America/Chicago']}
      onState={nothing}
      readBills={() => []}
      onChange={nothing}
      onId={nothing}
      onLanguage={nothing}
      onPreview={nothing}
      onBack={nothing}
    />
  </OrganiseFrame>
);
const keys = {
  busy: false,
  problems: [],
  onMake: nothing,
  onUse: nothing,
  onBackUp: nothing,
  onRestore: nothing,
  onBack: nothing,
};

export const WRITE_CASES: Record<string, Case> = {
  'write-start': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="write">
        <StartWriting
          another={false}
          followed={[{ id: 'sample', name: 'Sample Neighbors (made up)' }]}
          problems={[]}
          onStart={nothing}
          onText={nothing}
          onFile={nothing}
          onFollowed={nothing}
          onPartner={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'write-home': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="write">
        <WriteHome
          draft={{
            id: 'd',
            feed: { ...feed, campaigns: [campaign, newCampaign('campaign', 'en')] },
            address: 'http://example.org/feed.json',
            edited: '',
            removed: { at: 0, campaign },
          }}
          copies={[{ key: 'a', title: 'Safe routes to school', group: 'Sample Neighbors' }]}
          flaws={new Map([['address', 'must_be_https']])}
          onDraft={nothing}
          onNew={nothing}
          onCopy={nothing}
          onEdit={nothing}
          onPreview={nothing}
          onGroups={nothing}
          onPartners={nothing}
          onPublish={nothing}
          onKeys={nothing}
          onRemoveFeed={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'write-edit': { where: 'organise', draw: () => editor(campaign, true) },
  'write-edit-new': {
    where: 'organise',
    draw: () => editor({ ...newCampaign('campaign', 'en'), deadlines: [] }, true),
  },
  'write-preview': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="write">
        <PreviewPanel
          facts={facts}
          districts={districts}
          preview={previewFor(
            campaign,
            feed,
            reader({ ...placeOf(samplePeople, districts, 'x'), legislature: xx }),
            words,
          )}
          onDistricts={nothing}
          onEdit={nothing}
          onBack={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'write-keys': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="write">
        <KeyPanel
          {...keys}
          keys={[
            { publicKey: 'a', fingerprint: '3f9a 01bc 77d2 90ee 1c04', backedUp: false, used: true },
            { publicKey: 'b', fingerprint: '90ab 7711 c3d2 0e0e 55aa', backedUp: true, used: false },
          ]}
          problems={[{ code: 'passphrase_wrong' }]}
          done={null}
        />
      </OrganiseFrame>
    ),
  },
  'write-publish-left-out': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="write">
        <PublishPanel
          campaigns={1}
          unready={[]}
          groupFlaws={0}
          fingerprint={null}
          backedUp
          address=""
          busy={false}
          problems={[]}
          saved={null}
          numbers={pool.slice(1)}
          along={false}
          onAlong={nothing}
          invite={null}
          onSaveCsv={nothing}
          onSave={nothing}
          onEdit={nothing}
          onGroup={nothing}
          onKeys={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'write-publish': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="write">
        <PublishPanel
          campaigns={2}
          unready={[]}
          groupFlaws={0}
          fingerprint="3f9a 01bc 77d2 90ee 1c04"
          backedUp
          address="https://example.org/feed.json"
          busy={false}
          problems={[]}
          saved="safe-routes-coalition.json"
          numbers={pool}
          along
          onAlong={nothing}
          invite="https://example.org/#rotunda=eyJ2IjoxLCJ1cmwiOiJodHRwczovL2V4YW1wbGUub3JnL2ZlZWQuanNvbiIsIm5hbWUiOiJTYWZlIFJvdXRlcyJ9"
          onSaveCsv={nothing}
          onSave={nothing}
          onEdit={nothing}
          onGroup={nothing}
          onKeys={nothing}
        />
      </OrganiseFrame>
    ),
  },
};

/** The screens on which groups are followed. */
import { AddFeed } from '../../components/AddFeed';
import { FeedList } from '../../components/FeedList';
import { InviteCard } from '../../components/feeds/InviteCard';
import { LeftOut } from '../../components/feeds/LeftOut';
import { OfferNotice } from '../../components/feeds/OfferNotice';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import type { FeedView } from '../../utils/model/views';
import type { Case } from './case';
import { feeds, NOW } from './fixtures';

const nothing = () => undefined;
const [first, second, sample] = feeds as [FeedView, FeedView, FeedView];
const LINK = `https://common-ground-sample.example.org/join#rotunda=${'eyJ2IjoxLCJ1cmwiOiJodHRwczovL2NhbXBhaWducy5leGFtcGxlLm9yZy9yb3R1bmRhLmpzb24i'.repeat(3)}`;
const followed: FeedView[] = [
  {
    ...first,
    signed: { fingerprint: '1f0c 77ab 9e02 d4c5 8a31', since: '2026-10-02T09:00:00Z' },
    trouble: { at: '2026-11-24T12:30:00Z', refused: true, problems: [{ code: 'feed_bad_signature' }] },
    invite: LINK,
    list: [
      { key: 'a/1', title: 'Leave Crosscheck', bills: ['SB 2273', 'HB 40'], status: 'live', leftOut: false },
      {
        key: 'a/2',
        title: 'A privacy law with a long name',
        bills: ['HB 5'],
        status: 'paused',
        leftOut: true,
      },
    ],
  },
  {
    ...second,
    id: 'list',
    name: 'A list in a spreadsheet',
    source: { kind: 'address', url: 'https://docs.google.com/spreadsheets/d/e/2PACX-1vQ/pub?output=csv' },
    trouble: {
      at: '2026-11-24T12:30:00Z',
      refused: false,
      problems: [{ code: 'csv_row', where: 'G5 (target_role)', detail: 'bad_choice' }],
    },
  },
  {
    ...second,
    trouble: { at: '2026-11-24T12:30:00Z', refused: true, problems: [{ code: 'feed_unreachable' }] },
  },
  { ...second, id: 'out', name: 'Left out', leftOut: true },
  sample,
];
const list = (
  <FeedList feeds={followed} now={NOW} onRefresh={nothing} onRemove={nothing} onLeaveOut={nothing} />
);

export const FEEDS_CASES: Record<string, Case> = {
  'feeds-followed': {
    where: 'organise',
    draw: () => <OrganiseFrame view="campaigns">{list}</OrganiseFrame>,
  },
  'feeds-invite': {
    where: 'organise',
    draw: () => <OrganiseFrame view="campaigns">{list}</OrganiseFrame>,
    press: '[data-part="invite"] summary',
  },
  'feeds-choose': {
    where: 'organise',
    draw: () => <OrganiseFrame view="campaigns">{list}</OrganiseFrame>,
    press: '[data-part="campaigns"] summary',
  },
  'feeds-invited': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="campaigns">
        <InviteCard
          name="Common Ground Sample"
          host="campaigns.common-ground-sample.example.org"
          fingerprint="1f0c 77ab 9e02 d4c5 8a31"
          busy={false}
          onAccept={nothing}
          onDecline={nothing}
        />
        <AddFeed
          busy={false}
          problems={[]}
          added={{ name: 'River Neighbors', campaigns: 3, signed: false }}
          hasSample
          onFile={nothing}
          onAddress={nothing}
          onSample={nothing}
          onPaste={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'feeds-offer': {
    where: 'popup',
    draw: () => (
      <div class="rotunda panel">
        <main class="panel-body">
          <LeftOut title="Leave Crosscheck" onUndo={nothing} />
          <OfferNotice
            offers={[
              { url: 'https://walkers.example/feed.json', name: 'Walkers United' },
              {
                url: 'https://campaigns.river-neighbors.example.org/a.json',
                name: 'River Neighbors of the whole long valley',
              },
            ]}
            onOpen={nothing}
          />
        </main>
      </div>
    ),
  },
};

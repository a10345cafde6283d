/** Made-up people, bills and numbers in every state that a screen can be in. */
import type { FinderActions, FinderView } from '../../utils/model/finder';
import type {
  CampaignView,
  DistrictChoice,
  FeedView,
  MemberView,
  PageView,
  PlaceView,
  SheetView,
  TargetView,
} from '../../utils/model/views';

import { flaggedNumbers, pooledNumbers, hotline, switchboard } from './number-fixtures';

export { flaggedNumbers, pooledNumbers, hotline, switchboard };

/** Tuesday, November 24, 2026, 10:05 in Chicago. */
export const NOW = Date.parse('2026-11-24T16:05:00Z');

const person = (n: number) => `ocd-person/00000000-0000-4000-8000-00000000000${n}`;

export const marin: TargetView = {
  id: person(1),
  campaign: 'common-ground/crosscheck',
  name: 'Rosa Marin',
  familyName: 'Marin',
  title: 'Rep.',
  chamberName: 'House',
  chamber: 'lower',
  district: '20',
  because: {
    code: 'your_legislator',
    role: 'committee',
    note: 'She asked for more time at the last hearing, so a short and friendly call helps.',
  },
  position: 'undecided',
  numbers: [
    { e164: '+12175550142', display: '217-555-0142', kind: 'capitol', shared: false },
    { e164: '+17735550160', display: '773-555-0160', kind: 'district', place: 'Chicago', shared: false },
    {
      e164: '+12175550100',
      display: '217-555-0100',
      kind: 'capitol',
      place: 'House switchboard',
      shared: true,
    },
  ],
  done: false,
};

export const oduya: TargetView = {
  id: person(2),
  campaign: 'common-ground/crosscheck',
  name: 'Bartholomew Fitzgerald Oduya-Castellanos',
  familyName: 'Oduya-Castellanos',
  title: 'Sen.',
  chamberName: 'Senate',
  chamber: 'upper',
  district: '10th Bristol and Norfolk',
  because: { code: 'listed', role: 'swing' },
  numbers: [{ e164: '+12175550100', display: '217-555-0100 ext. 4021', kind: 'capitol', shared: true }],
  lastCall: { id: 'call-9', outcome: 'voicemail', at: '2026-11-24T15:12:00Z' },
  done: true,
};

export const crosscheck: CampaignView = {
  key: 'common-ground/crosscheck',
  groups: ['Common Ground Sample'],
  title: 'Leave Crosscheck: keep eligible voters on the rolls',
  ask: 'vote yes on Senate Bill 2273',
  stance: 'support',
  status: 'live',
  bills: [
    { jurisdiction: 'xx', session: '2026', identifier: 'SB 2273' },
    { jurisdiction: 'xx', session: '2026', identifier: 'HB 3911' },
  ],
  lead: { name: 'Voters First Sample' },
  partners: [],
  links: [
    { title: 'What Crosscheck does', url: 'https://example.org/crosscheck' },
    { title: 'How to speak about it', url: 'https://example.org/guide' },
  ],
  deadline: {
    type: 'floor_vote',
    at: '2026-11-26T18:00:00Z',
    zone: 'America/Chicago',
    chamber: 'lower',
    past: false,
  },
  targets: [marin, oduya],
};

export const privacy: CampaignView = {
  key: 'common-ground/privacy',
  groups: ['Common Ground Sample'],
  title: 'Stop the sale of library records',
  ask: 'vote no on House Bill 40',
  stance: 'oppose',
  status: 'live',
  bills: [{ jurisdiction: 'xx', session: '2026', identifier: 'HB 40' }],
  partners: [],
  links: [],
  deadline: { type: 'committee_hearing', at: '2026-12-15T15:00:00Z', zone: 'America/Chicago', past: false },
  targets: [oduya],
};

export const water: CampaignView = {
  key: 'river/water',
  groups: ['River Neighbors'],
  title: 'Clean wells for every town',
  ask: 'ask for a hearing',
  stance: 'watch',
  status: 'paused',
  partners: [],
  bills: [{ jurisdiction: 'xx', session: '2026', identifier: 'SJR 7' }],
  links: [],
  deadline: { type: 'governor_action', at: '2026-11-20T15:00:00Z', zone: 'America/Chicago', past: true },
  targets: [marin],
};

const words = (name: string | null) => [
  { kind: 'text' as const, text: 'Hello, my name is ' },
  name
    ? { kind: 'filled' as const, blank: 'my_name', text: name }
    : { kind: 'open' as const, blank: 'my_name' },
  { kind: 'text' as const, text: ' and I live in ' },
  name
    ? { kind: 'filled' as const, blank: 'my_town', text: 'Chicago' }
    : { kind: 'open' as const, blank: 'my_town' },
  { kind: 'text' as const, text: ', in ' },
  { kind: 'filled' as const, blank: 'legislator', text: 'Representative Marin' },
  { kind: 'text' as const, text: '’s district.\n\nI am calling to ask her to ' },
  { kind: 'filled' as const, blank: 'ask', text: 'vote yes on Senate Bill 2273' },
  {
    kind: 'text' as const,
    text: ' on Thursday. Crosscheck has wrongly flagged voters in our county, and leaving it costs nothing.\n\nCan you tell me how she plans to vote?',
  },
];

export const sheet: SheetView = {
  campaign: crosscheck,
  target: marin,
  scripts: [
    { language: 'en', channel: 'live', because: [], pieces: words(null) },
    {
      language: 'en',
      channel: 'voicemail',
      because: [],
      pieces: [{ kind: 'text', text: 'Hello, please vote yes on Senate Bill 2273. Thank you.' }],
    },
    {
      language: 'es',
      channel: 'live',
      because: [],
      pieces: [
        { kind: 'text', text: 'Hola, me llamo ' },
        { kind: 'open', blank: 'my_name' },
        { kind: 'text', text: '. Pido que vote a favor del proyecto SB 2273.' },
      ],
    },
  ],
  next: { id: oduya.id, campaign: crosscheck.key, title: 'Sen.', familyName: 'Oduya', name: 'Ama Oduya' },
  zone: 'America/Chicago',
  peopleAsOf: '2026-08-05',
  numbersAsOf: '2026-08-05',
  lines: [],
  callId: '5f0c8a52-3f0e-4a51-9f39-0b9b9d7c8a11',
};

export const filledSheet: SheetView = {
  ...sheet,
  scripts: [{ language: 'en', channel: 'live', because: [], pieces: words('Ana Torres') }],
};

/** One number, a switchboard; called before; the longest names there are. */
export const longSheet: SheetView = {
  ...filledSheet,
  campaign: {
    ...privacy,
    lead: { name: 'The Coalition of Sample State Libraries, Archives and Reading Rooms' },
  },
  target: oduya,
  next: null,
};

export const numberlessSheet: SheetView = {
  ...sheet,
  campaign: water,
  scripts: [],
  lines: [switchboard, hotline],
  officialPage: { url: 'https://example.org/find-my-legislator', sure: false },
  target: {
    ...marin,
    email: 'marin@statehouse.example',
    numbers: [],
    because: { code: 'your_legislator', role: 'constituent' },
  },
  next: null,
};

export const place: PlaceView = {
  id: 'home',
  name: '',
  numbersAsOf: '2026-08-05',
  jurisdiction: 'xx',
  jurisdictionName: 'Sample State',
  districts: [
    {
      chamber: 'upper',
      district: '10',
      chamberName: 'Senate',
      members: [{ id: oduya.id, name: 'Ama Oduya', title: 'Sen.', party: 'Blue' }],
      vacant: 0,
    },
    {
      chamber: 'lower',
      district: '20',
      chamberName: 'House',
      members: [
        { id: marin.id, name: 'Rosa Marin', title: 'Rep.', party: 'Green' },
        { id: person(3), name: 'Al Greene', title: 'Rep.', party: 'Blue' },
      ],
      vacant: 0,
    },
    { chamber: 'lower', district: '21', chamberName: 'House', members: [], vacant: 1 },
  ],
  asOf: '2026-08-05',
};

/** After a refresh: one new, one in another seat, and the numbers older than the people. */
export const refreshedPlace: PlaceView = {
  ...place,
  asOf: '2026-11-24',
  districts: place.districts.map((d) => ({
    ...d,
    members: d.members.map((m) => ({
      ...m,
      ...(m.id === oduya.id && { news: { kind: 'new' as const, since: '2026-08-05' } }),
      ...(m.id === marin.id && {
        news: {
          kind: 'moved' as const,
          since: '2026-08-05',
          from: { chamber: 'lower' as const, district: '18' },
        },
      }),
    })),
  })),
};

/** The place of somebody whom the reader helps. */
export const otherPlace: PlaceView = {
  ...place,
  id: '00000000-0000-4000-8000-000000000077',
  name: 'Grandma in Fort Heron',
  districts: place.districts.slice(0, 2).map((d, i) => ({ ...d, district: `${3 + i}` })),
};

export const members: MemberView[] = [
  { id: marin.id, name: 'Rosa Marin', title: 'Rep.', numbers: flaggedNumbers },
  { id: oduya.id, name: oduya.name, title: 'Sen.', numbers: [] },
];

export const choices: DistrictChoice[] = place.districts;

export const page: PageView = {
  ready: true,
  campaigns: [crosscheck, privacy],
  campaignBills: 3,
  billsOnPage: 41,
};

export const feeds: FeedView[] = [
  {
    id: 'common-ground',
    name: 'Common Ground Sample',
    source: {
      kind: 'address',
      url: 'https://campaigns.common-ground-sample.example.org/feeds/2026/autumn/rotunda.json',
    },
    updated: '2026-11-23T09:00:00Z',
    checked: '2026-11-24T14:30:00Z',
    campaigns: 2,
  },
  {
    id: 'river',
    name: 'River Neighbors',
    source: { kind: 'file', name: 'river-neighbors.json' },
    updated: '2026-11-02T09:00:00Z',
    checked: '2026-11-02T09:30:00Z',
    campaigns: 1,
  },
  {
    id: 'sample',
    name: 'Sample campaigns',
    source: { kind: 'sample' },
    updated: '2026-11-01T09:00:00Z',
    checked: '2026-11-24T15:55:00Z',
    campaigns: 0,
  },
];

/** Before anybody has looked for anything, in a state without lines. */
export const finder: FinderView = {
  ...{ drawing: null, mapProblems: [], busy: null, problems: [], matches: [] },
  ...{ coarse: null, look: null, answer: null, lookups: [] },
};

/** At the line of two districts, one of which has no member. */
export const foundNear: FinderView = {
  ...finder,
  lookups: [{ url: 'https://www.example.org/who', sure: true }],
  answer: {
    spot: { kind: 'address', lat: 0.5, lng: 1, accuracy: 40, label: '14 LANTERN ST, RIVERTON, XX, 00002' },
    place: {
      kind: 'found',
      districts: choices.map((c) => ({ ...c, vacant: 0 })),
      near: choices.slice(0, 1).map((c) => ({ ...c, district: '99', members: [], vacant: 1, metres: 18 })),
      next: choices.slice(-1).map((c) => ({ ...c, vacant: 0, from: '2027-01-01' })),
      ends: [],
      asOf: '2026-08-05',
      vintages: ['TIGER/Line 2024'],
    },
  },
};

const nothing = () => undefined;
export const finderActions: FinderActions = {
  ...{ onPoint: nothing, onTown: nothing, onAddress: nothing, onMatch: nothing, onLocation: nothing },
};

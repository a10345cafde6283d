import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const id: Legislature = {
  code: 'id',
  name: 'Idaho',
  legislature: 'Idaho State Legislature',
  zone: 'America/Boise',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 70, districts: 70 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 35, districts: 35 },
  },
  hosts: ['legislature.idaho.gov', 'www.legislature.idaho.gov'],
};

export const idRules: Rules = {
  code: 'id',
  names: 'Idaho|Idahoans|Boise',
  hosts: 'legislature.idaho.gov',
  prefixes: 'H=HB S=SB HCR SCR HJM SJM HJR SJR HR SR HP SP',
  max: 1999,
  // `aaS`: as amended in the Senate.
  drop: ' ?aa[HS]?(?: ?,? ?aa[HS]?)*',
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}', special: '{y}spcl' },
  addresses: [
    '~/sessioninfo/{s}/legislation/{p}{n}',
    'document ~/wp-content/uploads/sessioninfo/{s}/legislation/{p}{n}',
  ],
};

export const idServices: Services = {
  code: 'id',
  zones: ['America/Los_Angeles'],
  lookups: [{ url: 'https://legislature.idaho.gov/legislators/whosmylegislator/', sure: true }],
  switchboards: [{ number: '+12083321000', kind: 'connects', sure: false }],
  hotlines: [{ number: '+18006260471', kind: 'messages', sure: false, season: 'session' }],
};

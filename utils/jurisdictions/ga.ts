import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ga: Legislature = {
  code: 'ga',
  name: 'Georgia',
  legislature: 'Georgia General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 180, districts: 180 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 56, districts: 56 },
  },
  hosts: [
    'www.legis.ga.gov',
    'legis.ga.gov',
    'www.house.ga.gov',
    'www.senate.ga.gov',
    'webservices.legis.ga.gov',
  ],
};

export const gaRules: Rules = {
  code: 'ga',
  names: 'Georgia|Georgians|Atlanta',
  decoys: 'Georgia Tech',
  hosts: 'legis.ga.gov house.ga.gov senate.ga.gov',
  prefixes: 'HB SB HR SR HJR HCR',
  max: 2999,
  // A special session's bill: its number begins at 1 again, so the letters (with the
  // count of the session behind them, from the second on) tell it from the regular session's.
  keep: 'EX[2-9]?',
  session: {
    from: 2025,
    years: 2,
    turn: '01-11',
    id: '{y}_{zz}',
    special: '{y}_ss',
  },
  addresses: [
    '~/legislation/en-us/display/{s}/{p}/{n}',
    'document ~/(api/legislation|legislation)/(document/|){s}/{x}',
    '~/legislation/*',
  ],
};

export const gaServices: Services = {
  code: 'ga',
  lookups: [{ url: 'https://www.legis.ga.gov/find-my-legislator', sure: true }],
  switchboards: [
    { number: '+14046565015', kind: 'connects', sure: false, chambers: ['lower'] },
    { number: '+14046565040', kind: 'connects', sure: false, chambers: ['upper'] },
  ],
  hotlines: [],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const co: Legislature = {
  code: 'co',
  name: 'Colorado',
  legislature: 'Colorado General Assembly',
  zone: 'America/Denver',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 65, districts: 65 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 35, districts: 35 },
  },
  hosts: ['leg.colorado.gov', 'www.leg.state.co.us', 'content.leg.colorado.gov'],
};

export const coRules: Rules = {
  code: 'co',
  names: 'Colorado|Colo.|Coloradans|Denver',
  decoys: 'Colorado River',
  hosts: 'leg.colorado.gov leg.state.co.us',
  prefixes: 'HB SB HJR SJR HCR SCR HR SR HJM SJM HM SM',
  max: 1999,
  // HB26-1362 is House Bill 1362 of 2026; SB25B-004 of an extraordinary session.
  dashed: 'year',
  numbers: 'SB 1-1000 HB 1001-1999',
  session: {
    from: 2026,
    years: 1,
    turn: '01-01',
    id: '{y}A',
    raw: '20\\d\\d[A-Z]',
    lettered: true,
  },
  addresses: [
    '~/(bills|bill)/{p}{s}-{n}',
    'document ~/**documents/{s}/bills/**20{x}_{p}{n}',
    'document ~/**documents/{s}/bills/**20{x}_{n}',
  ],
};

export const coServices: Services = {
  code: 'co',
  lookups: [{ url: 'https://leg.colorado.gov/find-my-legislator', sure: true }],
  switchboards: [
    { number: '+13038662904', kind: 'connects', sure: true, chambers: ['lower'] },
    { number: '+13038662316', kind: 'connects', sure: true, chambers: ['upper'] },
  ],
  hotlines: [],
};

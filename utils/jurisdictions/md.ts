import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const md: Legislature = {
  code: 'md',
  name: 'Maryland',
  legislature: 'Maryland General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Delegate', shortTitle: 'Del.', seats: 141, districts: 71 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 47, districts: 47 },
  },
  hosts: ['mgaleg.maryland.gov', 'msa.maryland.gov', 'dls.maryland.gov'],
};

export const mdRules: Rules = {
  code: 'md',
  names: 'Maryland|Md.|Marylanders|Annapolis',
  hosts: 'mgaleg.maryland.gov msa.maryland.gov dls.maryland.gov',
  prefixes: 'HB SB HJ=HJR SJ=SJR HS SS',
  words: 'HSR>HS SSR>SS',
  max: 1999,
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}', special: '{y}s{k}' },
  addresses: [
    '~/mgawebsite/legislation/details/{p}{n}?[ys={s}]',
    'document ~/{s}/(bills|fnotes|chapters_noln|chapters|amds|votes)/**{p}{n}',
  ],
};

export const mdServices: Services = {
  code: 'md',
  lookups: [{ url: 'https://mgaleg.maryland.gov/mgawebsite/Members/District', sure: true }],
  switchboards: [{ number: '+14109465400', kind: 'connects', sure: false }],
  hotlines: [{ number: '+18004927122', kind: 'connects', sure: false, inState: true }],
};

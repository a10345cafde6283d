import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const nm: Legislature = {
  code: 'nm',
  name: 'New Mexico',
  legislature: 'New Mexico Legislature',
  zone: 'America/Denver',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 70, districts: 70 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 42, districts: 42 },
  },
  hosts: ['www.nmlegis.gov', 'nmlegis.gov'],
};

export const nmRules: Rules = {
  code: 'nm',
  names: 'New Mexico|N.M.|New Mexicans|Santa Fe',
  hosts: 'nmlegis.gov',
  prefixes: 'HB SB HJR SJR HJM SJM HM SM HR SR HCR SCR',
  max: 999,
  session: {
    from: 2026,
    years: 1,
    turn: '01-01',
    id: '{y}',
    special: '{y}S{k}',
  },
  addresses: [
    '~/legislation/legislation?chamber={h}&legtype={t}&legno={n}&[year={s}]',
    'document ~/sessions/{s}/**/{p}{n}',
  ],
};

export const nmServices: Services = {
  code: 'nm',
  lookups: [{ url: 'https://www.nmlegis.gov/Members/Find_My_Legislator', sure: true }],
  switchboards: [{ number: '+15059864300', kind: 'connects', sure: true }],
  hotlines: [],
};

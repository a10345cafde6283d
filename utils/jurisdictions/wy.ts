import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const wy: Legislature = {
  code: 'wy',
  name: 'Wyoming',
  legislature: 'Wyoming State Legislature',
  zone: 'America/Denver',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 62, districts: 62 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 31, districts: 31 },
  },
  hosts: [
    'wyoleg.gov',
    'www.wyoleg.gov',
    'web.wyoleg.gov',
    'lso.wyoleg.gov',
    'lsoservice.wyoleg.gov',
    'legisweb.state.wy.us',
  ],
};

export const wyRules: Rules = {
  code: 'wy',
  names: 'Wyoming|Wyo.|Wyomingites|Cheyenne',
  hosts: 'wyoleg.gov legisweb.state.wy.us',
  prefixes: 'HB SF HJ=HJR SJ=SJR HR SR',
  max: 1999,
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}' },
  addresses: [
    '~/legislation/{s}/{p}{n}?[specialsessionvalue={k}]',
    'document ~/{s}/(introduced|engross|enroll|amends|digest|fiscal)/{p}{n}',
    'document legisweb.state.wy.us/{s}/(introduced|engross|enroll|amends|digest|fiscal)/{p}{n}',
  ],
};

export const wyServices: Services = {
  code: 'wy',
  lookups: [{ url: 'https://www.wyoleg.gov/Legislators', sure: true }],
  switchboards: [
    { number: '+13077777852', kind: 'messages', sure: true, chambers: ['lower'], season: 'session' },
    { number: '+13077777711', kind: 'messages', sure: true, chambers: ['upper'], season: 'session' },
  ],
  hotlines: [{ number: '+18669968683', kind: 'votes', sure: true, inState: true, season: 'session' }],
  others: [
    { number: '+13077778683', kind: 'votes', sure: true, season: 'session' },
    {
      number: '+13077777881',
      kind: 'information',
      sure: true,
      hours: [
        { season: 'session', days: [1, 5], open: '07:30', close: '17:30' },
        { season: 'interim', days: [1, 5], open: '08:00', close: '17:00' },
      ],
    },
  ],
  tty: '+18008779965',
};

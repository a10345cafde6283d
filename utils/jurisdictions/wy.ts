import type { Rules } from './rule-types';
import type { Legislature } from './types';

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

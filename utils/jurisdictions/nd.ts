import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const nd: Legislature = {
  code: 'nd',
  name: 'North Dakota',
  legislature: 'North Dakota Legislative Assembly',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 94, districts: 48 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 47, districts: 47 },
  },
  hosts: ['ndlegis.gov', 'www.ndlegis.gov', 'www.legis.nd.gov', 'legis.nd.gov', 'video.ndlegis.gov'],
};

export const ndRules: Rules = {
  code: 'nd',
  names: 'North Dakota|N.D.|North Dakotans|Bismarck',
  hosts: 'ndlegis.gov legis.nd.gov',
  prefixes: 'HB SB HCR SCR HR SR HMR SMR',
  max: 8999,
  // The thousands tell chamber and kind.
  numbers:
    'HB 1001-1999 SB 2001-2999 HCR 3001-3999 SCR 4001-4999 HR 5001-5999 SR 6001-6999 HMR 7001-7999 SMR 8001-8999',
  blocks: true,
  session: {
    from: 2025,
    years: 2,
    turn: '01-05',
    id: '{n}',
    ordinal: 69,
  },
  addresses: [
    '~/assembly/{s}/{x}/(bill-overview|bill-actions|bill-index|bill-video|bill-versions)/b(o|a|i|v|){n}',
    '~/assembly/{s}/(bill-overview|bill-actions|bill-index|bill-video|bill-versions)/b(o|a|i|v|){n}',
    'document ~/assembly/{s}/**documents/*',
    'document legis.nd.gov/assembly/{s}/**documents/*',
  ],
};

export const ndServices: Services = {
  code: 'nd',
  zones: [
    'America/Denver',
    'America/North_Dakota/Center',
    'America/North_Dakota/New_Salem',
    'America/North_Dakota/Beulah',
  ],
  lookups: [{ url: 'https://ndlegis.gov/', sure: true }],
  switchboards: [{ number: '+17013283373', kind: 'messages', sure: true, season: 'session' }],
  hotlines: [{ number: '+18886353447', kind: 'messages', sure: true, season: 'session' }],
  tty: '+18003666888',
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ks: Legislature = {
  code: 'ks',
  name: 'Kansas',
  legislature: 'Kansas State Legislature',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 125, districts: 125 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 40, districts: 40 },
  },
  hosts: [
    'www.kslegislature.gov',
    'kslegislature.gov',
    'www.kslegislature.org',
    'kslegislature.org',
    'www.ksrevisor.gov',
    'www.ksrevisor.org',
  ],
};

export const ksRules: Rules = {
  code: 'ks',
  names: 'Kansas|Kan.|Kansans|Topeka',
  decoys: 'Kansas City',
  hosts: 'kslegislature.gov kslegislature.org ksrevisor.gov ksrevisor.org',
  prefixes: 'HB SB HCR SCR HR SR',
  numbers: 'SB 1-1599 SCR 1600-1699 SR 1700-1999 HB 2000-4999 HCR 5000-5999 HR 6000-6999',
  blocks: true,
  session: { from: 2025, years: 2, turn: '01-11', id: '{y}-{z}' },
  addresses: [
    '~/b{s}/(bills|resolutions)/{p}{n}',
    '~/(bills|resolutions)/{p}{n}',
    '~/li/b{s}/measures/(bills/|){p}{n}',
    '~/li/b{s}/measures/{p}_{n}',
    'document ~/li{x}/b{s}/measures/documents/{p}{n}',
    'kslegislature.org/li/b{s}/measures/(bills/|){p}{n}',
    'document kslegislature.org/li{x}/b{s}/measures/documents/{p}{n}',
  ],
};

export const ksServices: Services = {
  code: 'ks',
  zones: ['America/Denver'],
  lookups: [{ url: 'https://www.kslegislature.gov/', sure: false, directory: true }],
  switchboards: [],
  hotlines: [
    {
      number: '+18004323924',
      kind: 'messages',
      sure: true,
      hours: [{ days: [1, 5], open: '08:00', close: '17:00' }],
    },
  ],
};

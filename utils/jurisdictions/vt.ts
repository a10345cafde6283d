import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const vt: Legislature = {
  code: 'vt',
  name: 'Vermont',
  legislature: 'Vermont General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 150, districts: 109 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 30, districts: 16 },
  },
  hosts: ['legislature.vermont.gov', 'www.leg.state.vt.us', 'ljfo.vermont.gov'],
};

export const vtRules: Rules = {
  code: 'vt',
  names: 'Vermont|Vt.|Vermonters|Montpelier',
  hosts: 'legislature.vermont.gov leg.state.vt.us ljfo.vermont.gov',
  prefixes: 'H=HB S=SB JRH JRS HCR SCR HR SR PR',
  max: 1999,
  dotted: true,
  session: { from: 2025, years: 2, turn: '01-06', id: '{y}-{z}' },
  addresses: [
    '~/bill/(status|print)/{s}/{p}{n}',
    'document ~/**documents/{s}/docs/(bills|acts|resolutn|proposal)/{p}-{n}',
    'document ~/**documents/{s}/docs/*',
  ],
};

export const vtServices: Services = {
  code: 'vt',
  lookups: [{ url: 'https://legislature.vermont.gov/people/', sure: false, directory: true }],
  switchboards: [{ number: '+18028282228', kind: 'messages', sure: true }],
  hotlines: [{ number: '+18003225616', kind: 'messages', sure: false, inState: true }],
};

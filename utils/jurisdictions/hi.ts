import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const hi: Legislature = {
  code: 'hi',
  name: 'Hawaii',
  legislature: 'Hawaii State Legislature',
  zone: 'Pacific/Honolulu',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 51, districts: 51 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 25, districts: 25 },
  },
  hosts: ['www.capitol.hawaii.gov', 'capitol.hawaii.gov', 'data.capitol.hawaii.gov', 'lrb.hawaii.gov'],
};

export const hiRules: Rules = {
  code: 'hi',
  names: "Hawaii|Hawai'i|Hawai\u02bbi",
  hosts: 'capitol.hawaii.gov',
  prefixes: 'HB SB HR SR HCR SCR',
  max: 3999,
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}' },
  addresses: [
    '~/**measure_indiv.aspx?billtype={p}&billnumber={n}&[year={s}]',
    'document ~/**session{s}/(bills|commreports|testimony)/{p}{n}',
  ],
};

export const hiServices: Services = {
  code: 'hi',
  lookups: [{ url: 'https://www.capitol.hawaii.gov/fyl/', sure: false }],
  switchboards: [],
  hotlines: [],
  others: [
    {
      number: '+18085870478',
      kind: 'information',
      sure: true,
      hours: [
        { season: 'session', days: [1, 5], open: '08:00', close: '19:00' },
        { season: 'interim', days: [1, 5], open: '09:00', close: '17:00' },
      ],
    },
  ],
  tty: '+18085870749',
};

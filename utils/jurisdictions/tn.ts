import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const tn: Legislature = {
  code: 'tn',
  name: 'Tennessee',
  legislature: 'Tennessee General Assembly',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 99, districts: 99 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 33, districts: 33 },
  },
  hosts: ['wapp.capitol.tn.gov', 'www.capitol.tn.gov', 'capitol.tn.gov'],
};

export const tnRules: Rules = {
  code: 'tn',
  names: 'Tennessee|Tenn.|Tennesseans|Nashville',
  hosts: 'capitol.tn.gov tnsosfiles.com',
  near: 'tnhousegop.org',
  prefixes: 'HB SB HJR SJR HR SR',
  session: { from: 2025, years: 2, turn: '01-12', id: '{n}', ordinal: 114, special: '{id}S{k}' },
  addresses: ['~/apps/billinfo/default*?billnumber={p}{n}&[ga={s}]', 'document ~/bills/{s}/{x}/{p}{n}'],
};

export const tnServices: Services = {
  code: 'tn',
  zones: ['America/New_York'],
  lookups: [{ url: 'https://wapp.capitol.tn.gov/Apps/fmlv3/lookup.aspx', sure: false }],
  switchboards: [],
  hotlines: [{ number: '+18004498366', kind: 'connects', sure: true }],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ma: Legislature = {
  code: 'ma',
  name: 'Massachusetts',
  legislature: 'Massachusetts General Court',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 160, districts: 160 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 40, districts: 40 },
  },
  hosts: ['malegislature.gov', 'www.malegislature.gov'],
};

export const maRules: Rules = {
  code: 'ma',
  names: 'Massachusetts|Mass.|Bay Staters|Boston|Beacon Hill',
  hosts: 'malegislature.gov',
  // HD and SD are dockets: the number before the bill's own.
  prefixes: 'H=HB S=SB HD SD SR=SRES',
  session: { from: 2025, years: 2, turn: '01-01', id: '{o}', ordinal: 194 },
  addresses: ['~/bills/{s}/{p}{n}'],
};

export const maServices: Services = {
  code: 'ma',
  lookups: [{ url: 'https://malegislature.gov/Search/FindMyLegislator', sure: true }],
  switchboards: [{ number: '+16177222000', kind: 'connects', sure: true }],
  hotlines: [],
};

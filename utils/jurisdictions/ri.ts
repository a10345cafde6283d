import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ri: Legislature = {
  code: 'ri',
  name: 'Rhode Island',
  legislature: 'Rhode Island General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 75, districts: 75 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 38, districts: 38 },
  },
  hosts: [
    'www.rilegislature.gov',
    'webserver.rilegislature.gov',
    'status.rilegislature.gov',
    'webserver.rilin.state.ri.us',
    'status.rilin.state.ri.us',
    'www.rilin.state.ri.us',
    'rilegislature.gov',
  ],
};

export const riRules: Rules = {
  code: 'ri',
  names: 'Rhode Island|R.I.|Rhode Islanders',
  hosts: 'rilegislature.gov rilin.state.ri.us',
  // One sequence a chamber for bills and resolutions, printed H 7408.
  prefixes: 'HB=H SB=S HR SR HCR SCR',
  drop: ' ?(?:(?:SUB|Sub|sub) ?)?[A-C](?:aa| as amended)?(?![A-Za-z])',
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}' },
  addresses: ['document ~/**billtext{s}/{x}/{p}{n}', 'document rilin.state.ri.us/**billtext{s}/{x}/{p}{n}'],
};

export const riServices: Services = {
  code: 'ri',
  lookups: [
    { url: 'https://www.rilegislature.gov/representatives/default.aspx', sure: false, directory: true },
  ],
  switchboards: [{ number: '+14012223580', kind: 'connects', sure: true }],
  hotlines: [],
};

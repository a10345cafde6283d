import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const nc: Legislature = {
  code: 'nc',
  name: 'North Carolina',
  legislature: 'North Carolina General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 120, districts: 120 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 50, districts: 50 },
  },
  hosts: [
    'www.ncleg.gov',
    'ncleg.gov',
    'www.ncleg.net',
    'webservices.ncleg.gov',
    'webservices.ncleg.net',
    'www3.ncleg.gov',
  ],
};

export const ncRules: Rules = {
  code: 'nc',
  names: 'North Carolina|N.C.|North Carolinians|Raleigh',
  hosts: 'ncleg.gov ncleg.net',
  // The site writes H924 and S421 for bills and resolutions alike.
  prefixes: 'HB=H SB=S HR SR HJR SJR',
  max: 1999,
  session: { from: 2025, years: 2, turn: '01-13', id: '{y}', special: '{y}E{k}' },
  addresses: [
    '~/billlookup/{s}/{p}{n}',
    '~/billlook-up/{s}/{p}{n}',
    'document ~/sessions/{s}/bills/{x}/{x}/{p}{n}',
    'ncleg.net/billlookup/{s}/{p}{n}',
    'document ncleg.net/sessions/{s}/bills/{x}/{x}/{p}{n}',
    'ncleg.net/gascripts/billlookup/billlookup.pl?session={s}&billid={p}{n}',
  ],
};

export const ncServices: Services = {
  code: 'nc',
  lookups: [{ url: 'https://www.ncleg.gov/FindYourLegislators', sure: true }],
  switchboards: [{ number: '+19197334111', kind: 'connects', sure: false }],
  hotlines: [],
};

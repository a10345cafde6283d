import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const sc: Legislature = {
  code: 'sc',
  name: 'South Carolina',
  legislature: 'South Carolina Legislature',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 124, districts: 124 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 46, districts: 46 },
  },
  hosts: ['www.scstatehouse.gov', 'scstatehouse.gov'],
};

export const scRules: Rules = {
  code: 'sc',
  names: 'South Carolina|S.C.|South Carolinians',
  hosts: 'scstatehouse.gov',
  // Bills and resolutions of a chamber share one sequence; the House begins at 3001.
  prefixes: 'H=HB S=SB',
  max: 5999,
  numbers: 'S 1-3000 H 3001-5999',
  session: { from: 2025, years: 2, turn: '01-12', id: '{y}-{z}', ordinal: 126 },
  addresses: [
    '~/sess{s}_{x}/bills/{n}',
    'document ~/sess{s}_{x}/prever/{n}',
    '~/billsearch.php?billnumbers={n}&[session={s}]',
    '~/billsearch.php?billnumbers={p}{n}&[session={s}]',
  ],
};

export const scServices: Services = {
  code: 'sc',
  lookups: [{ url: 'https://www.scstatehouse.gov/legislatorssearch.php', sure: true }],
  switchboards: [
    { number: '+18037342402', kind: 'connects', sure: false, chambers: ['lower'] },
    { number: '+18032126700', kind: 'connects', sure: false, chambers: ['upper'] },
  ],
  hotlines: [],
};

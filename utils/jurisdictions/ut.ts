import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ut: Legislature = {
  code: 'ut',
  name: 'Utah',
  legislature: 'Utah State Legislature',
  zone: 'America/Denver',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 75, districts: 75 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 29, districts: 29 },
  },
  hosts: ['le.utah.gov', 'house.utleg.gov', 'house.utah.gov', 'senate.utah.gov', 'glen.le.utah.gov'],
};

export const utRules: Rules = {
  code: 'ut',
  names: 'Utah|Utahns|Salt Lake City',
  hosts: 'le.utah.gov house.utleg.gov house.utah.gov senate.utah.gov',
  prefixes: 'HB SB HJR SJR HCR SCR HR SR',
  max: 4999,
  dotted: true,
  // HB0179S01: the first substitute.
  drop: 'S\\d\\d',
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}', special: '{y}S{k}' },
  addresses: [
    '~/(~|session/){s}/bills/static/{p}{n}',
    'document ~/(~|session/){s}/bills/{x}/{p}{n}',
    'document ~/(~|session/){s}/comreport/{p}{n}',
  ],
};

export const utServices: Services = {
  code: 'ut',
  lookups: [{ url: 'https://le.utah.gov/GIS/findDistrict.jsp', sure: true }],
  switchboards: [
    { number: '+18015381029', kind: 'messages', sure: true, chambers: ['lower'] },
    { number: '+18015381035', kind: 'messages', sure: true, chambers: ['upper'] },
  ],
  hotlines: [],
};

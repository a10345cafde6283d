import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const mi: Legislature = {
  code: 'mi',
  name: 'Michigan',
  legislature: 'Michigan Legislature',
  zone: 'America/Detroit',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 110, districts: 110 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 38, districts: 38 },
  },
  hosts: [
    'www.legislature.mi.gov',
    'legislature.mi.gov',
    'www.house.mi.gov',
    'house.mi.gov',
    'senate.michigan.gov',
    'www.senate.michigan.gov',
  ],
};

export const miRules: Rules = {
  code: 'mi',
  names: 'Michigan|Mich.|Michiganders|Lansing',
  hosts: 'legislature.mi.gov house.mi.gov senate.michigan.gov',
  near: 'housedems.com gophouse.org senatedems.com misenategop.com',
  prefixes: 'HB SB HR SR HCR SCR HJR SJR',
  lettered: 'HJR SJR',
  max: 7999,
  session: { from: 2025, years: 2, turn: '01-13', id: '{y}-{z}', ordinal: 103 },
  addresses: [
    '~/(bills/bill|home/getobject)?objectname={s}-{p}-{n}',
    '~/(bills/bill|home/getobject)?objectname={s}-{p}-{a}',
    '~/**mileg.aspx?objectname={s}-{p}-{n}',
    '~/doc.aspx?={s}-{p}-{n}',
    'document ~/documents/{s}/{x}/{x}/(htm|pdf)/{x}-{h}(i|e|a|p|c|s|){t}(h|s|)-{n}',
  ],
};

export const miServices: Services = {
  code: 'mi',
  zones: ['America/Menominee'],
  lookups: [
    { url: 'https://www.house.mi.gov/', sure: false, chamber: 'lower', directory: true },
    { url: 'https://senate.michigan.gov/fysbyaddress/', sure: false, chamber: 'upper' },
  ],
  switchboards: [
    { number: '+15173730135', kind: 'connects', sure: false, chambers: ['lower'] },
    { number: '+15173732400', kind: 'connects', sure: false, chambers: ['upper'] },
  ],
  hotlines: [],
};

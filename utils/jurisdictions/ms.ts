import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ms: Legislature = {
  code: 'ms',
  name: 'Mississippi',
  legislature: 'Mississippi Legislature',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 122, districts: 122 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 52, districts: 52 },
  },
  hosts: [
    'billstatus.ls.state.ms.us',
    'www.legislature.ms.gov',
    'legislature.ms.gov',
    'index.ls.state.ms.us',
  ],
};

export const msRules: Rules = {
  code: 'ms',
  names: 'Mississippi|Mississippians',
  decoys: 'Mississippi River',
  hosts: 'ls.state.ms.us legislature.ms.gov',
  prefixes: 'HB SB HC=HCR SC=SCR HR SR JR',
  max: 3999,
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}', special: '{y}{k}E' },
  addresses: ['~/{s}/pdf/history/{x}/{p}{n}', 'document ~/documents/{s}/(html|pdf|dt)/**{p}{n}'],
};

export const msServices: Services = {
  code: 'ms',
  lookups: [{ url: 'https://www.legislature.ms.gov/legislators/', sure: false, directory: true }],
  switchboards: [
    { number: '+16013593770', kind: 'messages', sure: true, chambers: ['lower'] },
    { number: '+16013593770', kind: 'messages', sure: false, chambers: ['upper'] },
  ],
  hotlines: [],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const va: Legislature = {
  code: 'va',
  name: 'Virginia',
  legislature: 'Virginia General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Delegate', shortTitle: 'Del.', seats: 100, districts: 100 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 40, districts: 40 },
  },
  hosts: [
    'lis.virginia.gov',
    'legacylis.virginia.gov',
    'virginiageneralassembly.gov',
    'house.vga.virginia.gov',
    'house.virginia.gov',
    'apps.senate.virginia.gov',
    'budget.lis.virginia.gov',
    'law.lis.virginia.gov',
  ],
};

export const vaRules: Rules = {
  code: 'va',
  names: 'Virginia|Va.|Virginians',
  decoys: 'Virginia Woolf',
  hosts:
    'lis.virginia.gov virginiageneralassembly.gov house.vga.virginia.gov house.virginia.gov apps.senate.virginia.gov',
  near: 'richmondsunlight.com',
  prefixes: 'HB SB HJ=HJR SJ=SJR HR SR',
  max: 8999,
  session: {
    from: 2026,
    years: 1,
    turn: '01-01',
    id: '{y}',
    special: '{y}S{k}',
  },
  addresses: [
    '~/bill-details/{s}/{p}{n}',
    'vote ~/vote-details/{p}{n}/{s}/',
    '~/cgi-bin/legp604.exe?={s}+{x}+{p}{n}',
    'legacylis.virginia.gov/cgi-bin/legp604.exe?={s}+{x}+{p}{n}',
    'richmondsunlight.com/bill/{s}/{p}{n}',
  ],
};

export const vaServices: Services = {
  code: 'va',
  lookups: [{ url: 'https://whosmy.virginiageneralassembly.gov/', sure: true }],
  switchboards: [],
  hotlines: [
    { number: '+18773913228', kind: 'information', sure: true, chambers: ['lower'] },
    { number: '+18888926948', kind: 'information', sure: true, chambers: ['upper'] },
  ],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const indiana: Legislature = {
  code: 'in',
  name: 'Indiana',
  legislature: 'Indiana General Assembly',
  zone: 'America/Indiana/Indianapolis',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 100, districts: 100 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 50, districts: 50 },
  },
  hosts: ['iga.in.gov', 'api.iga.in.gov', 'beta-api.iga.in.gov'],
};

export const indianaRules: Rules = {
  code: 'in',
  names: 'Indiana|Hoosiers|Indianapolis',
  decoys: 'Indiana Jones',
  hosts: 'iga.in.gov',
  near: 'indianasenaterepublicans.com indianahouserepublicans.com indianahousedemocrats.org indianasenatedemocrats.org',
  prefixes: 'HB SB HR SR HCR=HC SCR=SC HJR=HJ SJR=SJ',
  max: 1999,
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}', special: '{y}ss{k}' },
  addresses: [
    '~/legislative/{s}/{t}/{h}/{n}',
    '~/legislative/{s}/resolutions/{h}/{t}/{n}',
    '~/{s}/(bills|resolutions)/{p}{n}',
    'document ~/pdf-documents/{x}/{s}/{x}/(bills|resolutions)/{p}{n}',
  ],
};

export const indianaServices: Services = {
  code: 'in',
  zones: [
    'America/Chicago',
    'America/Indiana/Knox',
    'America/Indiana/Tell_City',
    'America/Indiana/Petersburg',
    'America/Indiana/Vincennes',
    'America/Indiana/Winamac',
    'America/Indiana/Marengo',
    'America/Indiana/Vevay',
  ],
  lookups: [{ url: 'https://iga.in.gov/information/find-legislators', sure: true }],
  switchboards: [
    { number: '+13172329600', kind: 'connects', sure: true, chambers: ['lower'] },
    { number: '+13172329400', kind: 'connects', sure: true, chambers: ['upper'] },
  ],
  hotlines: [],
  others: [
    { number: '+18003829841', kind: 'connects', sure: true, chambers: ['lower'], party: 'Republican' },
    { number: '+18003829842', kind: 'connects', sure: true, chambers: ['lower'], party: 'Democratic' },
    { number: '+18003829467', kind: 'connects', sure: true, chambers: ['upper'] },
  ],
};

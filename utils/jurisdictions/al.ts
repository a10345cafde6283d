import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const al: Legislature = {
  code: 'al',
  name: 'Alabama',
  legislature: 'Alabama Legislature',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 105, districts: 105 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 35, districts: 35 },
  },
  hosts: ['www.legislature.state.al.us', 'legislature.state.al.us', 'alisondb.legislature.state.al.us'],
};

export const alRules: Rules = {
  code: 'al',
  names: 'Alabama|Ala.',
  hosts: 'legislature.state.al.us',
  near: 'alsenaterepublicans.org',
  prefixes: 'HB SB HR SR HJR SJR',
  max: 999,
  session: {
    from: 2026,
    years: 1,
    turn: '01-01',
    id: '{y}rs',
    // Special sessions: FS, SS, S1 and up.
    raw: '20\\d\\d(?:fs|ss|s\\d)',
  },
  addresses: [
    'document ~/**searchableinstruments/{s}/**/{p}{n}',
    'document ~/**searchableinstruments/{s}/{p}{n}',
    'document ~/**searchableinstruments/{s}/*',
    '~/(bill-search|bill-details|instrument)*',
  ],
};

export const alServices: Services = {
  code: 'al',
  lookups: [{ url: 'https://alison.legislature.state.al.us/find-my-legislator', sure: false }],
  switchboards: [
    { number: '+13342610500', kind: 'connects', sure: true, chambers: ['lower'] },
    { number: '+13342610800', kind: 'connects', sure: true, chambers: ['upper'] },
  ],
  hotlines: [],
};

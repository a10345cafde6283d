import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ny: Legislature = {
  code: 'ny',
  name: 'New York',
  legislature: 'New York State Legislature',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'Assembly', title: 'Assembly Member', shortTitle: 'A.M.', seats: 150, districts: 150 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 63, districts: 63 },
  },
  hosts: [
    'www.nysenate.gov',
    'nysenate.gov',
    'legislation.nysenate.gov',
    'nyassembly.gov',
    'www.nyassembly.gov',
    'assembly.state.ny.us',
    'www.assembly.state.ny.us',
    'public.leginfo.state.ny.us',
  ],
};

export const nyRules: Rules = {
  code: 'ny',
  names: 'New York|N.Y.|New Yorkers|Albany',
  decoys: 'New York Times|Hudson River',
  hosts: 'nysenate.gov nyassembly.gov assembly.state.ny.us leginfo.state.ny.us',
  // The rare one-letter resolutions (R, E, B, C, L) are believed in links and addresses only.
  prefixes: 'S=SB A=AB J K R* E* B* C* L*',
  max: 19999,
  // The print's letter comes and goes with amendments: S1234-A.
  drop: '(?: ?-{1,2} ?)?[A-H](?![A-Za-z])| [A-H](?![A-Za-z])(?! [a-z])',
  session: { from: 2025, years: 2, turn: '01-06', id: '{y}-{z}' },
  addresses: [
    '~/legislation/bills/{s}/{p}{n}',
    'document legislation.nysenate.gov/(pdf|api/3)/bills/{s}/{p}{n}',
    'nyassembly.gov/leg/?bn={p}{n}&[term={s}]',
    'assembly.state.ny.us/leg/?bn={p}{n}&[term={s}]',
  ],
};

export const nyServices: Services = {
  code: 'ny',
  lookups: [
    { url: 'https://www.nysenate.gov/find-my-senator', sure: true, chamber: 'upper' },
    { url: 'https://nyassembly.gov/mem/search/', sure: false, chamber: 'lower' },
  ],
  switchboards: [
    { number: '+15184554100', kind: 'connects', sure: false, chambers: ['lower'] },
    { number: '+15184552800', kind: 'connects', sure: false, chambers: ['upper'] },
  ],
  hotlines: [],
};

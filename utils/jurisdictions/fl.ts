import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const fl: Legislature = {
  code: 'fl',
  name: 'Florida',
  legislature: 'Florida Legislature',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 120, districts: 120 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 40, districts: 40 },
  },
  hosts: [
    'www.flsenate.gov',
    'flsenate.gov',
    'm.flsenate.gov',
    'www.flhouse.gov',
    'flhouse.gov',
    'www.myfloridahouse.gov',
    'myfloridahouse.gov',
    'www.leg.state.fl.us',
    'leg.state.fl.us',
  ],
};

export const flRules: Rules = {
  code: 'fl',
  names: 'Florida|Fla.|Floridians|Tallahassee',
  hosts: 'flsenate.gov flhouse.gov myfloridahouse.gov leg.state.fl.us',
  prefixes: 'HB=H SB=S HR SR HCR SCR HJR SJR HM SM SPB HPB',
  // Special sessions put their letter after the number: HB 1-A.
  keep: '(?: ?- ?)?[A-F](?![A-Za-z])',
  numbers: 'HB odd SB even',
  session: {
    from: 2026,
    years: 1,
    turn: '01-01',
    id: '{y}',
    raw: '20\\d\\d[A-F]',
  },
  addresses: [
    '~/session/bill/{s}/{n}',
    'flhouse.gov/sections/bills/bills.aspx?billnumber={n}',
    'flhouse.gov/sections/bills/billsdetail.aspx*',
    'myfloridahouse.gov/sections/bills/billsdetail.aspx*',
  ],
};

export const flServices: Services = {
  code: 'fl',
  zones: ['America/Chicago'],
  lookups: [
    { url: 'https://www.flsenate.gov/Senators/Find', sure: true, chamber: 'upper' },
    { url: 'https://www.flhouse.gov/FindYourRepresentative', sure: false, chamber: 'lower' },
  ],
  switchboards: [],
  hotlines: [],
};

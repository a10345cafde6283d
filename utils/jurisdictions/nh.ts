import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const nh: Legislature = {
  code: 'nh',
  name: 'New Hampshire',
  legislature: 'New Hampshire General Court',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 400, districts: 203 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 24, districts: 24 },
  },
  hosts: ['gc.nh.gov', 'www.gencourt.state.nh.us', 'gencourt.state.nh.us'],
};

export const nhRules: Rules = {
  code: 'nh',
  names: 'New Hampshire|N.H.',
  hosts: 'gc.nh.gov gencourt.state.nh.us',
  near: 'nhliberty.org',
  prefixes: 'HB SB HR SR HCR SCR HJR SJR CACR PET HA HCO SCO SSHB SSSB',
  max: 1999,
  // -FN has a fiscal note, -A an appropriation, -LOCAL touches towns.
  drop: '(?:-(?:FN|A|L|LOCAL))+',
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}' },
  addresses: [
    '~/bill_status/**{x}.aspx?txtbillno={p}{n}&[txtsessionyear={s}]',
    '~/bill_status/**{x}.aspx?txtbillnumber={p}{n}&[sy={s}]',
    'document ~/legislation/{s}/{p}{n}',
    'document gencourt.state.nh.us/legislation/{s}/{p}{n}',
    'document gencourt.state.nh.us/bill_status/billtext.aspx?[sy={s}]',
    '~/bill_status/**?[sy={s}]',
    'gencourt.state.nh.us/bill_status/**?[sy={s}]',
    'bills.nhliberty.org/bills/{s}/{p}{n}',
  ],
};

export const nhServices: Services = {
  code: 'nh',
  lookups: [{ url: 'https://www.gencourt.state.nh.us/house/members/wml.aspx', sure: false }],
  switchboards: [
    { number: '+16032713661', kind: 'connects', sure: true, chambers: ['lower'] },
    { number: '+16032712111', kind: 'connects', sure: false, chambers: ['upper'] },
  ],
  hotlines: [],
};

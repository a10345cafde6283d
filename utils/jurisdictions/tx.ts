import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const tx: Legislature = {
  code: 'tx',
  name: 'Texas',
  legislature: 'Texas Legislature',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 150, districts: 150 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 31, districts: 31 },
  },
  hosts: [
    'capitol.texas.gov',
    'www.capitol.state.tx.us',
    'house.texas.gov',
    'www.house.texas.gov',
    'senate.texas.gov',
    'www.senate.texas.gov',
    'journals.house.texas.gov',
    'journals.senate.texas.gov',
    'lrl.texas.gov',
    'ftp.legis.state.tx.us',
    'wrm.capitol.texas.gov',
    'statutes.capitol.texas.gov',
  ],
};

export const txRules: Rules = {
  code: 'tx',
  names: 'Texas|Texans|Tex.|Houston|Dallas',
  decoys: 'Texas Instruments',
  hosts:
    'capitol.texas.gov capitol.state.tx.us house.texas.gov senate.texas.gov lrl.texas.gov legis.state.tx.us',
  prefixes: 'HB SB HR SR HCR=HC SCR=SC HJR=HJ SJR=SJ',
  // Called sessions number from 1 again: 89R, then 891, 892.
  session: {
    from: 2025,
    years: 2,
    turn: '01-12',
    id: '{n}R',
    ordinal: 89,
    raw: '\\d\\d[R1-9]',
  },
  addresses: [
    '~/**billlookup/{x}.aspx?legsess={s}&bill={p}{n}',
    'document ~/tlodocs/{s}/{x}/{x}/{p}{n}',
    'document legis.state.tx.us/bills/{s}/**/{p}{n}{v}.',
  ],
};

export const txServices: Services = {
  code: 'tx',
  zones: ['America/Denver'],
  lookups: [{ url: 'https://wrm.capitol.texas.gov/home', sure: true }],
  switchboards: [{ number: '+15124634630', kind: 'connects', sure: false }],
  hotlines: [{ number: '+18778247038', kind: 'information', sure: true, inState: true, season: 'session' }],
  others: [{ number: '+15124631252', kind: 'information', sure: true, season: 'session' }],
};

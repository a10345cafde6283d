import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ct: Legislature = {
  code: 'ct',
  name: 'Connecticut',
  legislature: 'Connecticut General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 151, districts: 151 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 36, districts: 36 },
  },
  hosts: [
    'www.cga.ct.gov',
    'cga.ct.gov',
    'search.cga.state.ct.us',
    'ftp.cga.ct.gov',
    'www.housedems.ct.gov',
    'www.senatedems.ct.gov',
  ],
};

export const ctRules: Rules = {
  code: 'ct',
  names: 'Connecticut|Conn.|Hartford',
  hosts: 'cga.ct.gov cga.state.ct.us housedems.ct.gov senatedems.ct.gov',
  near: 'cthousegop.com ctsenaterepublicans.com',
  // A small s before is a substitute: sHB, sHR.
  prefixes: 'HB SB HJ=HJR SJ=SJR HR=SHR SR=SSR',
  numbers: 'SB 1-5000 HB 5001-9999',
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}' },
  addresses: [
    '~/asp/cgabillstatus/cgabillstatus.asp?bill_num={p}-{n}&[which_year={s}]',
    '~/asp/cgabillstatus/cgabillstatus.asp?bill_num={p}{n}&[which_year={s}]',
    '~/asp/cgabillstatus/cgabillstatus.asp?bill_num={n}&[which_year={s}]',
    'document ~/{s}/(tob|fc|act|amd|ba|fn|jfr|sum|lcoamd)/**20{x}{p}-{n}',
  ],
};

export const ctServices: Services = {
  code: 'ct',
  lookups: [{ url: 'https://www.cga.ct.gov/asp/menu/cgafindleg.asp', sure: true }],
  switchboards: [],
  hotlines: [],
  others: [
    { number: '+18602408585', kind: 'connects', sure: true, chambers: ['lower'], party: 'Democratic' },
    { number: '+18008428267', kind: 'connects', sure: true, chambers: ['lower'], party: 'Democratic' },
    { number: '+18602408700', kind: 'connects', sure: true, chambers: ['lower'], party: 'Republican' },
    { number: '+18008421423', kind: 'connects', sure: true, chambers: ['lower'], party: 'Republican' },
    { number: '+18602408600', kind: 'connects', sure: true, chambers: ['upper'], party: 'Democratic' },
    { number: '+18602408800', kind: 'connects', sure: true, chambers: ['upper'], party: 'Republican' },
  ],
};

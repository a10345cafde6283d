import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const mo: Legislature = {
  code: 'mo',
  name: 'Missouri',
  legislature: 'Missouri General Assembly',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 163, districts: 163 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 34, districts: 34 },
  },
  hosts: [
    'house.mo.gov',
    'www.house.mo.gov',
    'documents.house.mo.gov',
    'archive.house.mo.gov',
    'www.senate.mo.gov',
    'senate.mo.gov',
    'www.moga.mo.gov',
    'revisor.mo.gov',
  ],
};

export const moRules: Rules = {
  code: 'mo',
  names: 'Missouri|Mo.|Missourians|Jefferson City',
  decoys: 'Missouri River',
  hosts: 'house.mo.gov senate.mo.gov moga.mo.gov revisor.mo.gov',
  prefixes: 'HB SB HR SR HCR SCR HJR SJR HCB HRB SRB HRM SRM',
  max: 3999,
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}', special: '{y}S{k}' },
  addresses: [
    '~/(bill|billcontent).aspx?bill={p}{n}&[year={s}]&[code=s{k}]',
    'document senate.mo.gov/{s}info/pdf-bill/**/{p}{n}',
    'senate.mo.gov/billtracking/bills/billinformation?billid={x}&[year={s}]',
    'senate.mo.gov/{s}info/bts_web/bill.aspx*',
    'document ~/billtracking/bills{x}/*',
  ],
};

export const moServices: Services = {
  code: 'mo',
  lookups: [
    { url: 'https://www.senate.mo.gov/BillTracking/LegislatorLookup/', sure: false, chamber: 'upper' },
    { url: 'https://house.mo.gov/LegislatorLookup.aspx', sure: false, chamber: 'lower' },
  ],
  switchboards: [],
  hotlines: [],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const de: Legislature = {
  code: 'de',
  name: 'Delaware',
  legislature: 'Delaware General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 41, districts: 41 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 21, districts: 21 },
  },
  hosts: [
    'legis.delaware.gov',
    'legislature.delaware.gov',
    'housedems.delaware.gov',
    'senatedems.delaware.gov',
    'housegop.delaware.gov',
    'senategop.delaware.gov',
  ],
};

export const deRules: Rules = {
  code: 'de',
  names: 'Delaware|Delawareans',
  decoys: 'Delaware River',
  hosts:
    'legis.delaware.gov legislature.delaware.gov housedems.delaware.gov senatedems.delaware.gov housegop.delaware.gov senategop.delaware.gov',
  // HA, SA, HS, SS number amendments and substitutes: "HS 1 for HB 188" is HB 188.
  prefixes: 'HB SB HR SR HCR SCR HJR SJR',
  max: 999,
  session: { from: 2025, years: 2, turn: '01-12', id: '{n}', ordinal: 153 },
  addresses: ['~/billdetail*', 'document ~/json/billdetail/*?legislationname={p}{n}'],
};

export const deServices: Services = {
  code: 'de',
  lookups: [{ url: 'https://legis.delaware.gov/FindMyLegislator', sure: true }],
  switchboards: [],
  hotlines: [],
  others: [
    { number: '+13027444351', kind: 'connects', sure: true, chambers: ['lower'], party: 'Democratic' },
    { number: '+13027444171', kind: 'connects', sure: true, chambers: ['lower'], party: 'Republican' },
    { number: '+13027444286', kind: 'connects', sure: true, chambers: ['upper'], party: 'Democratic' },
    { number: '+13027444048', kind: 'connects', sure: true, chambers: ['upper'], party: 'Republican' },
  ],
};

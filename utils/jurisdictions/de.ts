import type { Rules } from './rule-types';
import type { Legislature } from './types';

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
  hosts:
    'legis.delaware.gov legislature.delaware.gov housedems.delaware.gov senatedems.delaware.gov housegop.delaware.gov senategop.delaware.gov',
  // HA, SA, HS, SS number amendments and substitutes: "HS 1 for HB 188" is HB 188.
  prefixes: 'HB SB HR SR HCR SCR HJR SJR',
  max: 999,
  session: { from: 2025, years: 2, turn: '01-12', id: '{n}', ordinal: 153 },
  addresses: ['~/billdetail*', 'document ~/json/billdetail/*?legislationname={p}{n}'],
};

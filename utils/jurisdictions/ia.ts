import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ia: Legislature = {
  code: 'ia',
  name: 'Iowa',
  legislature: 'Iowa General Assembly',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 100, districts: 100 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 50, districts: 50 },
  },
  hosts: ['www.legis.iowa.gov', 'legis.iowa.gov'],
};

export const iaRules: Rules = {
  code: 'ia',
  names: 'Iowa|Iowans|Des Moines',
  hosts: 'legis.iowa.gov',
  near: 'iowasenaterepublicans.com iowahouserepublicans.nationbuilder.com',
  // Amendments are H-8001 and S-3071: no bills.
  prefixes: 'HF SF HSB SSB HR SR HJR SJR HCR SCR',
  max: 3999,
  session: { from: 2025, years: 2, turn: '01-11', id: '{y}-{z}', ordinal: 91 },
  addresses: [
    '~/legislation/billbook?ga={s}&ba={p}{n}',
    '~/legislation/billtracking/billhistory?ga={s}&billname={p}{n}',
    'document ~/docs/publications/lg{x}/{s}/{p}{n}',
    'document ~/docs/publications/lg{x}/{s}/attachments/{p}{n}',
  ],
};

export const iaServices: Services = {
  code: 'ia',
  lookups: [{ url: 'https://www.legis.iowa.gov/legislators/find', sure: true }],
  switchboards: [
    { number: '+15152813221', kind: 'connects', sure: true, chambers: ['lower'] },
    { number: '+15152813371', kind: 'connects', sure: true, chambers: ['upper'] },
  ],
  hotlines: [],
};

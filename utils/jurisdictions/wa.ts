import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const wa: Legislature = {
  code: 'wa',
  name: 'Washington',
  legislature: 'Washington State Legislature',
  zone: 'America/Los_Angeles',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 98, districts: 49 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 49, districts: 49 },
  },
  hosts: [
    'leg.wa.gov',
    'www.leg.wa.gov',
    'app.leg.wa.gov',
    'apps.leg.wa.gov',
    'lawfilesext.leg.wa.gov',
    'wslwebservices.leg.wa.gov',
    'housedemocrats.wa.gov',
    'senatedemocrats.wa.gov',
    'houserepublicans.wa.gov',
    'src.wastateleg.org',
  ],
};

export const waRules: Rules = {
  code: 'wa',
  names: 'Washington|Wash.|Washingtonians|Olympia|Seattle',
  decoys: 'Washington Post|Washington Times|George Washington',
  hosts: 'leg.wa.gov housedemocrats.wa.gov senatedemocrats.wa.gov houserepublicans.wa.gov src.wastateleg.org',
  prefixes: 'HB SB HJM HJR HCR HR SJM SJR SCR=SSCR SR HI SI',
  // The number tells chamber and kind.
  numbers:
    'HB 1000-3999 HJM 4000-4199 HJR 4200-4399 HCR 4400-4599 HR 4600-4999 SB 5000-7999 SJM 8000-8199 SJR 8200-8399 SCR 8400-8599 SR 8600-8999',
  blocks: true,
  session: { from: 2025, years: 2, turn: '01-11', id: '{y}-{z}' },
  addresses: ['~/bill{x}summary*?billnumber={n}&[year={s}]', 'document ~/biennium/{s}/{x}/{x}/{w}/{n}'],
};

export const waServices: Services = {
  code: 'wa',
  lookups: [{ url: 'https://app.leg.wa.gov/DistrictFinder/', sure: true }],
  switchboards: [],
  hotlines: [
    {
      number: '+18005626000',
      kind: 'messages',
      sure: true,
      hours: [
        { season: 'session', days: [1, 5], open: '08:00', close: '19:00' },
        { season: 'interim', days: [1, 5], open: '08:00', close: '16:30' },
      ],
    },
  ],
  others: [{ number: '+13607867573', kind: 'information', sure: true }],
  tty: '+18008336388',
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const sd: Legislature = {
  code: 'sd',
  name: 'South Dakota',
  legislature: 'South Dakota State Legislature',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 70, districts: 37 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 35, districts: 35 },
  },
  hosts: [
    'sdlegislature.gov',
    'www.sdlegislature.gov',
    'mylrc.sdlegislature.gov',
    'legis.sd.gov',
    'lrc.sd.gov',
  ],
};

export const sdRules: Rules = {
  code: 'sd',
  names: 'South Dakota|S.D.|South Dakotans',
  hosts: 'sdlegislature.gov legis.sd.gov lrc.sd.gov',
  prefixes: 'HB SB HJR SJR HCR SCR HC SC HR SR',
  max: 8999,
  numbers:
    'SB 1-500 SJR 501-600 SCR 601-800 SC 801-1000 HB 1001-5000 HJR 5001-6000 HCR 6001-8000 HC 8001-8999',
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}' },
  addresses: [
    'document ~/legislative_session/bills/bill.aspx?file={p}{n}&session={s}',
    '~/legislative_session/bills/bill.aspx?bill={p}{n}&session={s}',
    '~/legislative_session/bills/bill.aspx?bill={n}&session={s}',
    'amendment ~/legislative_session/bills/amendment.aspx*',
    '~/session/bill/*',
  ],
};

export const sdServices: Services = {
  code: 'sd',
  zones: ['America/Denver'],
  lookups: [{ url: 'https://sdlegislature.gov/Legislators/Find', sure: false }],
  switchboards: [
    { number: '+16057733851', kind: 'messages', sure: true, chambers: ['lower'], season: 'session' },
    { number: '+16057733821', kind: 'messages', sure: true, chambers: ['upper'], season: 'session' },
  ],
  hotlines: [],
};

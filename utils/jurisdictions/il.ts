import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const il: Legislature = {
  code: 'il',
  name: 'Illinois',
  legislature: 'Illinois General Assembly',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 118, districts: 118 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 59, districts: 59 },
  },
  hosts: ['www.ilga.gov', 'ilga.gov', 'my.ilga.gov', 'beta.ilga.gov', 'ftp.ilga.gov'],
};

export const ilRules: Rules = {
  code: 'il',
  names: 'Illinois|Ill.|Chicago',
  hosts: 'ilga.gov',
  prefixes: 'HB SB HR SR HJR SJR HJRCA SJRCA',
  // A General Assembly is seated on the second Wednesday of January of odd years.
  session: {
    from: 2025,
    years: 2,
    turn: '01-13',
    id: '{o}',
    ordinal: 104,
    codes: '18=104th 17=103rd 16=102nd 15=101st 14=100th',
  },
  addresses: [
    '~/legislation/billstatus*?doctypeid={p}&docnum={n}&[ga={s}]&[gaid={c}]',
    'document ~/**legislation/fulltext*?doctypeid={p}&docnum={n}&[ga={s}]&[gaid={c}]',
    'document ~/documents/legislation/{s}/{x}/pdf/{x}{p}{n}',
    'list ~/legislation/regularsession/*',
  ],
};

export const ilServices: Services = {
  code: 'il',
  lookups: [
    {
      url: 'https://www.elections.il.gov/ElectionOperations/DistrictLocator/AddressFinder.aspx',
      sure: false,
    },
  ],
  switchboards: [],
  hotlines: [],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const az: Legislature = {
  code: 'az',
  name: 'Arizona',
  legislature: 'Arizona State Legislature',
  zone: 'America/Phoenix',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 60, districts: 30 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 30, districts: 30 },
  },
  hosts: ['www.azleg.gov', 'azleg.gov', 'apps.azleg.gov'],
};

export const azRules: Rules = {
  code: 'az',
  names: 'Arizona|Ariz.|Arizonans',
  hosts: 'azleg.gov',
  prefixes: 'HB SB HCR SCR HJR SJR HCM SCM HM SM HR SR MIS',
  max: 4999,
  numbers: 'SB 1-1999 HB 2000-4999',
  // Two regular sessions a legislature, each with its own numbers.
  session: {
    from: 2025,
    years: 1,
    turn: '01-01',
    id: '{o}-1st-regular',
    even: '{o}-2nd-regular',
    ordinal: 57,
    span: 2,
  },
  addresses: [
    'document ~/legtext/{s}leg/1r/laws/*',
    'document ~/legtext/{q}leg/2r/laws/*',
    '~/billstatus/billoverview/*',
    'document ~/legtext/{s}leg/1r/(bills|proposed|adopted|summary|engrossed)/{p}{n}',
    'document ~/legtext/{q}leg/2r/(bills|proposed|adopted|summary|engrossed)/{p}{n}',
  ],
};

export const azServices: Services = {
  code: 'az',
  zones: ['America/Denver'],
  lookups: [{ url: 'https://www.azleg.gov/findmylegislator/', sure: true }],
  switchboards: [
    { number: '+16029264221', kind: 'connects', sure: false, chambers: ['lower'] },
    { number: '+16029263559', kind: 'connects', sure: false, chambers: ['upper'] },
  ],
  hotlines: [{ number: '+18003528404', kind: 'connects', sure: false, inState: true }],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const nj: Legislature = {
  code: 'nj',
  name: 'New Jersey',
  legislature: 'New Jersey Legislature',
  zone: 'America/New_York',
  chambers: {
    lower: {
      name: 'Assembly',
      title: 'Assemblyman / Assemblywoman',
      shortTitle: 'Asm.',
      seats: 80,
      districts: 40,
    },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 40, districts: 40 },
  },
  hosts: [
    'www.njleg.state.nj.us',
    'njleg.state.nj.us',
    'pub.njleg.state.nj.us',
    'pub.njleg.gov',
    'www.njleg.gov',
  ],
};

export const njRules: Rules = {
  code: 'nj',
  names: 'New Jersey|N.J.|New Jerseyans|Trenton',
  hosts: 'njleg.state.nj.us njleg.gov',
  near: 'assemblydems.com njassemblygop.com njsendems.org njsenategop.com',
  prefixes: 'A=AB S=SB ACR SCR AJR SJR AR SR',
  max: 6999,
  // A legislature begins on the second Tuesday of January of even years.
  session: { from: 2026, years: 2, turn: '01-13', id: '{n}', ordinal: 222 },
  addresses: [
    '~/bill-search/{s}/{p}{n}',
    'njleg.gov/bill-search/{s}/{p}{n}',
    'document ~/(bills/|){s}/(bills/|){pd}/{n}',
    'document njleg.gov/(bills/|){s}/(bills/|){pd}/{n}',
  ],
};

export const njServices: Services = {
  code: 'nj',
  lookups: [{ url: 'https://www.njleg.state.nj.us/legislative-roster', sure: true }],
  switchboards: [{ number: '+16098473905', kind: 'information', sure: true }],
  hotlines: [{ number: '+18007928630', kind: 'information', sure: true, inState: true }],
};

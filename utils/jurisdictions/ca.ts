import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ca: Legislature = {
  code: 'ca',
  name: 'California',
  legislature: 'California State Legislature',
  zone: 'America/Los_Angeles',
  chambers: {
    lower: { name: 'Assembly', title: 'Assemblymember', shortTitle: 'Asm.', seats: 80, districts: 80 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 40, districts: 40 },
  },
  hosts: [
    'leginfo.legislature.ca.gov',
    'www.legislature.ca.gov',
    'legislature.ca.gov',
    'www.assembly.ca.gov',
    'assembly.ca.gov',
    'clerk.assembly.ca.gov',
    'www.senate.ca.gov',
    'senate.ca.gov',
  ],
};

export const caRules: Rules = {
  code: 'ca',
  names: 'California|Calif.|Californians|Sacramento',
  hosts: 'legislature.ca.gov assembly.ca.gov senate.ca.gov leginfo.ca.gov asmdc.org asmrc.org',
  // The Assembly's house resolution is HR, not AR.
  prefixes: 'AB SB ACA SCA ACR SCR AJR SJR HR SR',
  // A regular session begins on the first Monday of December of even years.
  session: {
    from: 2025,
    years: 2,
    turn: '-12-07',
    id: '{y}{z}',
    special: '{id} Special Session {k}',
  },
  // Eight digits are the session, one more is 0 for the regular session, 1 and up for extraordinary ones.
  addresses: [
    'leginfo.legislature.ca.gov/faces/bill*?bill_id={yy}{k}{p}{n}',
    'digitaldemocracy.calmatters.org/bills/ca_{yy}{k}{p}{n}',
  ],
};

export const caServices: Services = {
  code: 'ca',
  lookups: [{ url: 'https://findyourrep.legislature.ca.gov/', sure: true }],
  switchboards: [],
  hotlines: [],
};

import { BLANKS } from './blanks';
import { OTHER_SITES } from './other-sites';
import type { Rules } from './rule-types';
import { TRAPS } from './trap-words';
import type { Legislature, Services } from './types';

export const us: Legislature = {
  code: 'us',
  name: 'United States',
  legislature: 'United States Congress',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 441, districts: 441 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 100, districts: 50 },
  },
  hosts: [
    'www.congress.gov',
    'congress.gov',
    'api.congress.gov',
    'www.govinfo.gov',
    'clerk.house.gov',
    'docs.house.gov',
    'rules.house.gov',
    'www.house.gov',
    'www.senate.gov',
    '*.house.gov',
    '*.senate.gov',
  ],
};

export const usRules: Rules = {
  code: 'us',
  names: 'United States|U.S.|Congress|Congressional|congressional|Capitol Hill|US House|US Senate',
  decoys: 'Congress Street|Congress Avenue|Library of Congress',
  hosts: 'congress.gov govinfo.gov house.gov senate.gov thomas.loc.gov gpo.gov',
  // H.R. is a bill here, H.Res. the resolution.
  prefixes: 'HR<13000 S<6500 HRES SRES HJRES SJRES HCONRES SCONRES',
  words: 'HB>HR SB>S HR>HRES SR>SRES HJR>HJRES SJR>SJRES HCR>HCONRES SCR>SCONRES',
  dotted: true,
  session: { from: 2025, years: 2, turn: '01-03', id: '{n}', ordinal: 119 },
  blanks: BLANKS,
  traps: TRAPS,
  addresses: [
    '~/bill/{s}-congress/{w}/{n}',
    'amendment ~/amendment/*',
    'document govinfo.gov/bulkdata/billstatus/{s}/{x}/billstatus-{x}{p}{n}',
    'document govinfo.gov/{x}/{x}/bills-{d}{p}{n}',
    'rules.house.gov/bill/{s}/{pu}-{n}',
    'govtrack.us/congress/bills/{s}/{p}{n}',
    // Congress's table goes to every page, and so carries these.
    ...OTHER_SITES,
  ],
};

export const usServices: Services = {
  code: 'us',
  lookups: [
    { url: 'https://www.congress.gov/members/find-your-member', sure: true },
    { url: 'https://www.house.gov/representatives/find-your-representative', sure: true, chamber: 'lower' },
  ],
  switchboards: [{ number: '+12022243121', kind: 'connects', sure: true }],
  hotlines: [],
};

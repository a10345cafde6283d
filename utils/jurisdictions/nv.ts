import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const nv: Legislature = {
  code: 'nv',
  name: 'Nevada',
  legislature: 'Nevada Legislature',
  zone: 'America/Los_Angeles',
  chambers: {
    lower: { name: 'Assembly', title: 'Assemblymember', shortTitle: 'Asm.', seats: 42, districts: 42 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 21, districts: 21 },
  },
  hosts: ['www.leg.state.nv.us', 'leg.state.nv.us'],
};

export const nvRules: Rules = {
  code: 'nv',
  names: 'Nevada|Nev.|Nevadans|Carson City|Las Vegas',
  hosts: 'leg.state.nv.us',
  prefixes: 'AB SB AJR SJR ACR SCR AR SR IP',
  max: 999,
  // AJR5* comes from the session before.
  drop: '\\*{1,2}',
  session: {
    from: 2025,
    years: 2,
    turn: '02-01',
    id: '{n}',
    ordinal: 83,
    special: '{y}Special{k}',
  },
  addresses: [
    '~/app/nelis/rel/{s}/bill/*',
    'document ~/session/{s}/bills/amendments/a_{p}{n}',
    'document ~/session/{s}/bills/{x}/{p}{n}',
  ],
};

export const nvServices: Services = {
  code: 'nv',
  zones: ['America/Denver'],
  lookups: [{ url: 'https://www.leg.state.nv.us/App/Legislator/A/', sure: false, directory: true }],
  switchboards: [{ number: '+17756846800', kind: 'connects', sure: false }],
  hotlines: [],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const or: Legislature = {
  code: 'or',
  name: 'Oregon',
  legislature: 'Oregon Legislative Assembly',
  zone: 'America/Los_Angeles',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 60, districts: 60 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 30, districts: 30 },
  },
  hosts: [
    'olis.oregonlegislature.gov',
    'olis.leg.state.or.us',
    'www.oregonlegislature.gov',
    'api.oregonlegislature.gov',
  ],
};

export const orRules: Rules = {
  code: 'or',
  names: 'Oregon|Ore.|Oregonians',
  hosts: 'oregonlegislature.gov olis.leg.state.or.us',
  prefixes: 'HB SB HR SR HCR SCR HJR SJR HJM SJM HM SM',
  max: 5999,
  // HB 2001 A: the engrossment.
  drop: '-[A-D](?![A-Za-z])| [A-D](?![A-Za-z])(?! [a-z])',
  session: {
    from: 2026,
    years: 1,
    turn: '01-01',
    id: '{y}R1',
    special: '{y}S{k}',
    raw: '20\\d\\d[RS]\\d',
  },
  addresses: [
    '~/liz/{s}/measures/{x}/{p}{n}',
    'document ~/liz/{s}/downloads/measuredocument/{p}{n}',
    'document olis.leg.state.or.us/liz/{s}/downloads/measuredocument/{p}{n}',
    'olis.leg.state.or.us/liz/{s}/measures/{x}/{p}{n}',
    'amendment ~/liz/{s}/downloads/proposedamendment/*',
    'amendment olis.leg.state.or.us/liz/{s}/downloads/proposedamendment/*',
  ],
};

export const orServices: Services = {
  code: 'or',
  zones: ['America/Boise'],
  lookups: [{ url: 'https://www.oregonlegislature.gov/FindYourLegislator', sure: true }],
  switchboards: [],
  hotlines: [],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ar: Legislature = {
  code: 'ar',
  name: 'Arkansas',
  legislature: 'Arkansas General Assembly',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 100, districts: 100 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 35, districts: 35 },
  },
  hosts: ['www.arkleg.state.ar.us', 'arkleg.state.ar.us', 'senate.arkansas.gov', 'www.arkansashouse.org'],
};

export const arRules: Rules = {
  code: 'ar',
  names: 'Arkansas|Ark.|Arkansans|Little Rock',
  hosts: 'arkleg.state.ar.us senate.arkansas.gov arkansashouse.org',
  prefixes: 'HB SB HR SR HCR SCR HJR SJR HMR SMR HCMR SCMR',
  max: 2999,
  // Regular session in odd years, fiscal session in even years.
  session: {
    from: 2026,
    years: 1,
    turn: '01-01',
    id: '{y}',
    even: '{y}F',
    special: '{y}S{k}',
    raw: '20\\d\\d(?:F|S\\d)',
  },
  addresses: [
    '~/bills/detail?id={p}{n}&[ddbienniumsession={x}/{s}]',
    '~/assembly/{x}/{s}/pages/billinformation.aspx?measureno={p}{n}',
    'document ~/bills/ftpdocument*?path=/bills/{s}/**{p}{n}',
    'document ~/assembly/{x}/{s}/**/{p}{n}',
    'document ~/bills/{s}/public/**{p}{n}',
  ],
};

export const arServices: Services = {
  code: 'ar',
  lookups: [{ url: 'https://www.arkleg.state.ar.us/Legislators/List', sure: true, directory: true }],
  switchboards: [
    { number: '+15016826211', kind: 'messages', sure: true, chambers: ['lower'], season: 'session' },
    { number: '+15016822902', kind: 'messages', sure: true, chambers: ['upper'], season: 'session' },
  ],
  hotlines: [],
  others: [
    { number: '+15016827771', kind: 'connects', sure: true, chambers: ['lower'], season: 'interim' },
    { number: '+15016826107', kind: 'connects', sure: true, chambers: ['upper'], season: 'interim' },
  ],
};

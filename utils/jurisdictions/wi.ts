import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const wi: Legislature = {
  code: 'wi',
  name: 'Wisconsin',
  legislature: 'Wisconsin State Legislature',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'Assembly', title: 'Representative', shortTitle: 'Rep.', seats: 99, districts: 99 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 33, districts: 33 },
  },
  hosts: [
    'docs.legis.wisconsin.gov',
    'legis.wisconsin.gov',
    'committeeschedule.legis.wisconsin.gov',
    'maps.legis.wisconsin.gov',
  ],
};

export const wiRules: Rules = {
  code: 'wi',
  names: 'Wisconsin|Wis.|Wisconsinites|Milwaukee',
  hosts: 'legis.wisconsin.gov',
  prefixes: 'AB SB AJR SJR AR SR',
  max: 1999,
  session: { from: 2025, years: 2, turn: '01-04', id: '{y}' },
  addresses: [
    'docs.legis.wisconsin.gov/{s}/(related/|)proposals/(reg/|reg_|)(asm/|sen/|)(bill/|joint_resolution/|resolution/|){p}{n}',
    'docs.legis.wisconsin.gov/{x}/(related/|)proposals/{x}_{p}{n}',
    'document docs.legis.wisconsin.gov/document/{x}/{s}/reg/{p}{n}',
    'document docs.legis.wisconsin.gov/document/{x}/{x}/{x}/{p}{n}',
  ],
};

export const wiServices: Services = {
  code: 'wi',
  lookups: [{ url: 'https://maps.legis.wisconsin.gov/', sure: true }],
  switchboards: [{ number: '+16082669960', kind: 'connects', sure: true }],
  hotlines: [{ number: '+18003629472', kind: 'information', sure: true }],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const mn: Legislature = {
  code: 'mn',
  name: 'Minnesota',
  legislature: 'Minnesota State Legislature',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 134, districts: 134 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 67, districts: 67 },
  },
  hosts: [
    'www.revisor.mn.gov',
    'revisor.mn.gov',
    'api.revisor.mn.gov',
    'www.house.mn.gov',
    'house.mn.gov',
    'www.house.leg.state.mn.us',
    'www.senate.mn',
    'senate.mn',
    'www.leg.mn.gov',
    'www.leg.state.mn.us',
    'www.lrl.mn.gov',
  ],
};

export const mnRules: Rules = {
  code: 'mn',
  names: 'Minnesota|Minn.|Minnesotans|Minneapolis',
  hosts: 'revisor.mn.gov house.mn.gov house.leg.state.mn.us senate.mn leg.mn.gov leg.state.mn.us lrl.mn.gov',
  prefixes: 'HF SF HR SR HC=HCR SC=SCR',
  session: {
    from: 2025,
    years: 2,
    turn: '01-12',
    id: '{y}-{z}',
    ordinal: 94,
    special: '{y}s{k}',
  },
  addresses: [
    '~/bills/(v1/|){x}/{s}/{k}/{p}/{n}',
    '~/bills/{x}.php?f={p}{n}&[y={s}]',
    '~/bills/{x}.php?number={p}{n}&[session_year={s}]',
    'house.mn.gov/bills/info/{p}{n}/{x}/{s}/{x}',
    'house.mn.gov/bills/info/{p}{n}',
    'house.mn.gov/bills/billnum.asp?bill={p}{n}&[y={s}]',
    'vote house.mn.gov/votes/details?billnumber={p}{n}',
  ],
};

export const mnServices: Services = {
  code: 'mn',
  lookups: [{ url: 'https://www.gis.lcc.mn.gov/iMaps/districts/', sure: true }],
  switchboards: [
    { number: '+16512962146', kind: 'information', sure: false, chambers: ['lower'] },
    { number: '+16512960504', kind: 'information', sure: true, chambers: ['upper'] },
  ],
  hotlines: [
    { number: '+18882341112', kind: 'information', sure: true, chambers: ['upper'] },
    { number: '+18006573550', kind: 'information', sure: false, chambers: ['lower'] },
  ],
  tty: '+18006273529',
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const pa: Legislature = {
  code: 'pa',
  name: 'Pennsylvania',
  legislature: 'Pennsylvania General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 203, districts: 203 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 50, districts: 50 },
  },
  hosts: ['www.palegis.us', 'palegis.us', 'www.legis.state.pa.us'],
};

export const paRules: Rules = {
  code: 'pa',
  names: 'Pennsylvania|Penn.|Pennsylvanians|Harrisburg|Philadelphia',
  hosts: 'palegis.us legis.state.pa.us',
  near: 'pahouse.com pahousegop.com pasenate.com pasenategop.com',
  prefixes: 'HB SB HR SR',
  max: 2999,
  session: { from: 2025, years: 2, turn: '01-05', id: '{y}-{z}' },
  addresses: [
    '~/legislation/bills/{s}/{p}{n}',
    'document ~/legislation/bills/text/{x}/{s}/{x}/{p}{n}',
    'document legis.state.pa.us/**/sfn/{s}/{x}/{p}{n}',
    'amendment legis.state.pa.us/**?session={s}&bbody={h}&btype={t}&bnumber={n}',
    'legis.state.pa.us/**?syear={s}&body={h}&type={t}&bn={n}',
    'document legis.state.pa.us/**?sessyr={s}&billbody={h}&billtyp={t}&billnbr={n}',
  ],
};

export const paServices: Services = {
  code: 'pa',
  lookups: [{ url: 'https://www.palegis.us/find-my-legislator', sure: false }],
  switchboards: [],
  hotlines: [],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const oh: Legislature = {
  code: 'oh',
  name: 'Ohio',
  legislature: 'Ohio General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 99, districts: 99 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 33, districts: 33 },
  },
  hosts: [
    'www.legislature.ohio.gov',
    'legislature.ohio.gov',
    'search-prod.lis.state.oh.us',
    'ohiohouse.gov',
    'www.ohiohouse.gov',
    'ohiosenate.gov',
    'www.ohiosenate.gov',
    'www.lsc.ohio.gov',
    'archives.legislature.state.oh.us',
  ],
};

export const ohRules: Rules = {
  code: 'oh',
  names: 'Ohio|Ohioans',
  decoys: 'Ohio River',
  hosts:
    'legislature.ohio.gov lis.state.oh.us ohiohouse.gov ohiosenate.gov lsc.ohio.gov legislature.state.oh.us',
  prefixes: 'HB SB HR SR HCR SCR HJR SJR',
  max: 1499,
  dotted: true,
  session: { from: 2025, years: 2, turn: '01-04', id: '{n}', ordinal: 136 },
  addresses: [
    '~/legislation/{s}/{p}{n}',
    '~/legislation/{x}?id=ga{s}-{p}-{n}',
    'document lis.state.oh.us/{x}/{x}/general_assembly_{s}/(bills|resolutions|legislation)/{p}{n}',
  ],
};

export const ohServices: Services = {
  code: 'oh',
  lookups: [{ url: 'https://www.legislature.ohio.gov/members/district-maps', sure: false, directory: true }],
  switchboards: [],
  hotlines: [
    {
      number: '+18002820253',
      kind: 'messages',
      sure: true,
      hours: [{ days: [1, 5], open: '08:30', close: '17:00' }],
    },
  ],
};

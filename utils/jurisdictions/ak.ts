import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ak: Legislature = {
  code: 'ak',
  name: 'Alaska',
  legislature: 'Alaska State Legislature',
  zone: 'America/Juneau',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 40, districts: 40 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 20, districts: 20 },
  },
  hosts: ['www.akleg.gov', 'akleg.gov', 'w3.akleg.gov', 'www.legis.state.ak.us', 'w3.legis.state.ak.us'],
};

export const akRules: Rules = {
  code: 'ak',
  names: "Alaska|Alaskans|Alaska's",
  hosts: 'akleg.gov legis.state.ak.us',
  near: 'akhousemajority.com alaskasenate.org',
  prefixes: 'HB SB HR SR HCR SCR HJR SJR HSCR SSCR',
  max: 4999,
  // Committee substitutes read `CSHB 25(FIN)`; HJ and SJ are pages of the journals.
  drop: ' ?\\([A-Z&/ ]{2,12}\\)(?: ?am(?: ?[HS])?)?',
  session: { from: 2025, years: 2, turn: '01-19', id: '{n}', ordinal: 34 },
  addresses: [
    '~/basis/bill/{x}/{s}?root={p}{n}',
    'document ~/basis/bill/{x}/{s}?hsid={p}{n}',
    'legis.state.ak.us/basis/bill/{x}/{s}?root={p}{n}',
    'document legis.state.ak.us/basis/bill/{x}/{s}?hsid={p}{n}',
  ],
};

export const akServices: Services = {
  code: 'ak',
  zones: [
    'America/Anchorage',
    'America/Sitka',
    'America/Yakutat',
    'America/Metlakatla',
    'America/Nome',
    'America/Adak',
  ],
  lookups: [{ url: 'https://www.akleg.gov/', sure: true }],
  switchboards: [],
  hotlines: [],
};

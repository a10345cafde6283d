import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const me: Legislature = {
  code: 'me',
  name: 'Maine',
  legislature: 'Maine Legislature',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 153, districts: 153 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 35, districts: 35 },
  },
  hosts: [
    'legislature.maine.gov',
    'www.mainelegislature.org',
    'mainelegislature.org',
    'lldc.mainelegislature.org',
    'www1.legislature.maine.gov',
  ],
};

export const meRules: Rules = {
  code: 'me',
  names: 'Maine|Mainers',
  hosts: 'legislature.maine.gov mainelegislature.org',
  near: 'mainehousegop.org mainesenate.org maine.gov',
  // One bill has two names: LD 1275 is SP 395. Open States keeps the LD.
  prefixes: 'LD HP SP IB HO SO',
  max: 2999,
  // A legislature convenes on the first Wednesday of December of even years.
  session: { from: 2025, years: 2, turn: '-12-02', id: '{n}', ordinal: 132 },
  addresses: [
    '~/**bills/display_ps.asp?ld={n}&snum={s} >LD',
    '~/**bills/display_ps.asp?paper={p}{n}&snum={s}',
    'document ~/**bills/getpdf.asp?paper={p}{n}&snum={s}',
    'document mainelegislature.org/**bills/getpdf.asp?paper={p}{n}&snum={s}',
    'document mainelegislature.org/legis/bills/bills_{s}/bill*/{p}{n4}',
    '~/lawmakerweb/*',
  ],
};

export const meServices: Services = {
  code: 'me',
  lookups: [
    {
      url: 'https://legislature.maine.gov/house/house/MemberProfiles/ListAlphaTown',
      sure: false,
      directory: true,
    },
  ],
  switchboards: [
    { number: '+12072871400', kind: 'connects', sure: false, chambers: ['lower'] },
    { number: '+12072871540', kind: 'connects', sure: true, chambers: ['upper'] },
  ],
  hotlines: [
    { number: '+18004232900', kind: 'messages', sure: true, chambers: ['lower'], season: 'session' },
    { number: '+18004236900', kind: 'messages', sure: true, chambers: ['upper'], season: 'session' },
  ],
  others: [
    { number: '+12072871515', kind: 'connects', sure: true, chambers: ['upper'], party: 'Democratic' },
    { number: '+12072871505', kind: 'connects', sure: true, chambers: ['upper'], party: 'Republican' },
  ],
};

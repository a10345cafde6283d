import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const la: Legislature = {
  code: 'la',
  name: 'Louisiana',
  legislature: 'Louisiana Legislature',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 105, districts: 105 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 39, districts: 39 },
  },
  hosts: ['www.legis.la.gov', 'legis.la.gov', 'house.louisiana.gov', 'senate.la.gov', 'www.senate.la.gov'],
};

export const laRules: Rules = {
  code: 'la',
  names: 'Louisiana|La.|Louisianans|Baton Rouge',
  hosts: 'legis.la.gov house.louisiana.gov senate.la.gov',
  prefixes: 'HB SB HR SR HCR SCR HSR SSR HCSR SCSR',
  max: 1999,
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}', special: '{y}S{k}' },
  addresses: [
    '~/legis/billinfo.aspx?s={s}&b={p}{n}',
    '~/legis/billinfo.aspx*',
    'document ~/legis/viewdocument.aspx*',
  ],
};

export const laServices: Services = {
  code: 'la',
  lookups: [{ url: 'https://www.legis.la.gov/legis/FindMyLegislators.aspx', sure: true }],
  switchboards: [
    { number: '+12253426945', kind: 'connects', sure: true, chambers: ['lower'] },
    { number: '+12253422024', kind: 'connects', sure: true, chambers: ['upper'] },
  ],
  hotlines: [
    {
      number: '+18002563793',
      kind: 'information',
      sure: true,
      inState: true,
      hours: [
        { season: 'session', days: [1, 5], open: '08:00', close: '18:00' },
        { season: 'interim', days: [1, 5], open: '09:30', close: '16:00' },
      ],
    },
  ],
  others: [{ number: '+12253422456', kind: 'information', sure: true }],
};

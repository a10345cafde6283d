import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ky: Legislature = {
  code: 'ky',
  name: 'Kentucky',
  legislature: 'Kentucky General Assembly',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 100, districts: 100 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 38, districts: 38 },
  },
  hosts: ['legislature.ky.gov', 'apps.legislature.ky.gov', 'www.lrc.ky.gov'],
};

export const kyRules: Rules = {
  code: 'ky',
  names: 'Kentucky|Ky.|Kentuckians',
  hosts: 'legislature.ky.gov lrc.ky.gov',
  // BR is a bill request, before there is a bill.
  prefixes: 'HB SB HR SR HCR SCR HJR SJR',
  max: 999,
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}RS', special: '{y}SS' },
  addresses: ['~/record/{s}/{p}{n}', 'document ~/recorddocuments/bill/{s}/{p}{n}'],
};

export const kyServices: Services = {
  code: 'ky',
  zones: ['America/Kentucky/Louisville', 'America/Kentucky/Monticello', 'America/Chicago'],
  lookups: [
    { url: 'https://apps.legislature.ky.gov/findyourlegislator/findyourlegislator.html', sure: true },
  ],
  switchboards: [{ number: '+15025648100', kind: 'connects', sure: true }],
  hotlines: [
    {
      number: '+18003727181',
      kind: 'messages',
      sure: true,
      hours: [
        { season: 'session', days: [1, 4], open: '07:00', close: '23:00' },
        { season: 'session', days: [5, 5], open: '07:00', close: '18:00' },
      ],
    },
    { number: '+18668406574', kind: 'messages', sure: true, language: 'es' },
  ],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

/** Sample State: made up, for the demo, the tests and a first try. Its statehouse is served by this computer. */
export const xx: Legislature = {
  code: 'xx',
  name: 'Sample State',
  legislature: 'Sample State Legislature (made up)',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 12, districts: 10 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 5, districts: 5 },
  },
  hosts: ['127.0.0.1', 'localhost'],
};

export const xxRules: Rules = {
  code: 'xx',
  names: 'Sample State',
  hosts: '127.0.0.1 localhost',
  prefixes: 'HB SB HJR SJR HR SR',
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}' },
  addresses: [
    '~/bills/{s}/{p}{n}',
    '~/bill?session={s}&bill={p}{n}',
    'localhost/bills/{s}/{p}{n}',
    'localhost/bill?session={s}&bill={p}{n}',
  ],
};

export const xxServices: Services = {
  code: 'xx',
  lookups: [{ url: 'https://example.org/sample-state/who-represents-me', sure: true }],
  switchboards: [{ number: '+12175550100', kind: 'connects', sure: true }],
  hotlines: [
    {
      number: '+18005550199',
      kind: 'messages',
      sure: true,
      inState: true,
      hours: [{ season: 'session', days: [1, 5], open: '08:00', close: '18:00' }],
    },
  ],
};

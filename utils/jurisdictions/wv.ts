import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const wv: Legislature = {
  code: 'wv',
  name: 'West Virginia',
  legislature: 'West Virginia Legislature',
  zone: 'America/New_York',
  chambers: {
    lower: { name: 'House', title: 'Delegate', shortTitle: 'Del.', seats: 100, districts: 100 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 34, districts: 17 },
  },
  hosts: [
    'www.wvlegislature.gov',
    'wvlegislature.gov',
    'home.wvlegislature.gov',
    'code.wvlegislature.gov',
    'www.legis.state.wv.us',
  ],
};

export const wvRules: Rules = {
  code: 'wv',
  names: 'West Virginia|W.Va.|W. Va.|West Virginians',
  hosts: 'wvlegislature.gov legis.state.wv.us',
  prefixes: 'HB SB HR SR HCR SCR HJR SJR',
  max: 5999,
  numbers: 'SB 1-2000 HB 2001-5999',
  session: { from: 2026, years: 1, turn: '01-01', id: '{y}', special: '{y}{k}S' },
  addresses: [
    '~/bill_status/bills_history.cfm?input={p}{n}&year={s}&[sessiontype={k}x]',
    '~/bill_status/bills_history.cfm?input={n}&year={s}&[sessiontype={k}x]',
    '~/bill_status/resolution_history.cfm?houseorig={h}&billtype={t}&input4={n}&year={s}',
    'document ~/bill_status/bills_text.cfm?billdoc={p}{n}&yr={s}&[sesstype={k}x]',
    'document legis.state.wv.us/bill_status/bills_text.cfm?billdoc={p}{n}&yr={s}&[sesstype={k}x]',
    'document legis.state.wv.us/legisdocs/chamber/{s}/{k}x/**/{p}{n}',
    'document legis.state.wv.us/legisdocs/chamber/{s}/**/{p}{n}',
  ],
};

export const wvServices: Services = {
  code: 'wv',
  lookups: [{ url: 'https://www.wvlegislature.gov/Districts/maps.cfm', sure: false, directory: true }],
  switchboards: [{ number: '+13043474836', kind: 'connects', sure: false }],
  hotlines: [{ number: '+18775653447', kind: 'messages', sure: true }],
};

import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ok: Legislature = {
  code: 'ok',
  name: 'Oklahoma',
  legislature: 'Oklahoma Legislature',
  zone: 'America/Chicago',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 101, districts: 101 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 48, districts: 48 },
  },
  hosts: [
    'www.oklegislature.gov',
    'oklegislature.gov',
    'webapps.oklegislature.gov',
    'www.okhouse.gov',
    'okhouse.gov',
    'former.okhouse.gov',
    'oksenate.gov',
    'www.oksenate.gov',
    'accessible.oksenate.gov',
    'webserver1.lsb.state.ok.us',
    'www.lsb.state.ok.us',
  ],
};

export const okRules: Rules = {
  code: 'ok',
  names: 'Oklahoma|Okla.|Oklahomans|Oklahoma City',
  hosts: 'oklegislature.gov okhouse.gov oksenate.gov lsb.state.ok.us',
  prefixes: 'HB SB HJR SJR HCR SCR HR SR',
  // Numbers from 9900 are the clerks' tests.
  max: 9899,
  session: {
    from: 2026,
    years: 1,
    turn: '01-01',
    id: '{y}',
    special: '{y}SS{k}',
  },
  addresses: [
    '~/billinfo.aspx?bill={p}{n}&[session={s}]',
    'document lsb.state.ok.us/cf_pdf/{s} {x}/**/{p}{n}',
  ],
};

export const okServices: Services = {
  code: 'ok',
  lookups: [{ url: 'https://www.oklegislature.gov/FindMyLegislature.aspx', sure: true }],
  switchboards: [
    { number: '+14055212711', kind: 'connects', sure: true, chambers: ['lower'] },
    { number: '+14055240126', kind: 'connects', sure: true, chambers: ['upper'] },
  ],
  hotlines: [{ number: '+18005228502', kind: 'connects', sure: true, chambers: ['lower'], inState: true }],
  tty: '+18007220353',
};

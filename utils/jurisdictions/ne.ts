import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const ne: Legislature = {
  code: 'ne',
  name: 'Nebraska',
  legislature: 'Nebraska Legislature',
  zone: 'America/Chicago',
  chambers: {
    legislature: { name: 'Legislature', title: 'Senator', shortTitle: 'Sen.', seats: 49, districts: 49 },
  },
  hosts: [
    'nebraskalegislature.gov',
    'www.nebraskalegislature.gov',
    'news.legislature.ne.gov',
    'update.legislature.ne.gov',
  ],
};

export const neRules: Rules = {
  code: 'ne',
  names: 'Nebraska|Neb.|Nebraskans',
  hosts: 'nebraskalegislature.gov legislature.ne.gov',
  // AM numbers amendments. LB 1034A and LR 1CA are bills of their own.
  prefixes: 'LB LR',
  max: 1999,
  keep: '(?:CA|A)(?![A-Za-z])| (?:CA|A)(?![A-Za-z])(?! [a-z])',
  session: { from: 2025, years: 2, turn: '01-06', id: '{n}', ordinal: 109 },
  addresses: [
    '~/bills/view_bill.php?docnum={p}{n}&[leg={s}]',
    '~/bills/view_bill.php*',
    'document ~/floordocs/{s}/pdf/(intro|final|slip|agenda|fn|soi|cs|st)/{p}{n}',
  ],
};

export const neServices: Services = {
  code: 'ne',
  zones: ['America/Denver'],
  lookups: [{ url: 'https://nebraskalegislature.gov/senators/senator_find.php', sure: true }],
  switchboards: [{ number: '+14024712271', kind: 'connects', sure: false }],
  hotlines: [],
};

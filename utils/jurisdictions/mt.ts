import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const mt: Legislature = {
  code: 'mt',
  name: 'Montana',
  legislature: 'Montana Legislature',
  zone: 'America/Denver',
  chambers: {
    lower: { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 100, districts: 100 },
    upper: { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: 50, districts: 50 },
  },
  hosts: [
    'bills.legmt.gov',
    'www.legmt.gov',
    'legmt.gov',
    'legislators.legmt.gov',
    'committees.legmt.gov',
    'archive.legmt.gov',
    'leg.mt.gov',
    'laws.leg.mt.gov',
    'api.legmt.gov',
    'docs.legmt.gov',
  ],
};

export const mtRules: Rules = {
  code: 'mt',
  names: 'Montana|Mont.|Montanans',
  hosts: 'legmt.gov leg.mt.gov',
  // LC is a draft's number; the bill's stands in the heading.
  prefixes: 'HB SB HJ=HJR SJ=SJR HR SR',
  max: 999,
  session: {
    from: 2025,
    years: 2,
    turn: '01-04',
    ordinal: 69,
    id: '{y}',
    // The new site counts its sessions.
    codes: '2=2025',
  },
  addresses: [
    'bills.legmt.gov/#/laws/bill/{s}/*',
    'document leg.mt.gov/bills/{s}/**/{p}{n}',
    'document archive.legmt.gov/bills/{s}/**/{p}{n}',
    'laws.leg.mt.gov/legprd/*?p_bltp_bill_typ_cd={p}&p_bill_no={n}&p_sess={s}',
    'laws.leg.mt.gov/legprd/*?p_bltp_bill_typ_cd={p}&p_bill_no1={n}&p_sess={s}',
  ],
};

export const mtServices: Services = {
  code: 'mt',
  lookups: [{ url: 'https://leg.mt.gov/legislator-lookup/', sure: true }],
  switchboards: [{ number: '+14064444800', kind: 'messages', sure: true, season: 'session' }],
  hotlines: [],
};

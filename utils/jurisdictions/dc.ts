import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const dc: Legislature = {
  code: 'dc',
  name: 'District of Columbia',
  legislature: 'Council of the District of Columbia',
  zone: 'America/New_York',
  chambers: {
    legislature: {
      name: 'Council',
      title: 'Councilmember',
      shortTitle: 'Councilmember',
      seats: 13,
      districts: 10,
    },
  },
  hosts: ['lims.dccouncil.gov', 'dccouncil.gov', 'dccouncil.us', 'lims.dccouncil.us', 'code.dccouncil.gov'],
};

export const dcRules: Rules = {
  code: 'dc',
  names: 'District of Columbia|D.C.|Washington, D.C.|Washington, DC|Washington DC|DC Council',
  hosts: 'dccouncil.gov dccouncil.us',
  // A26-0123 is an act, R26-0012 an adopted resolution: no bills.
  prefixes: 'B PR CER',
  dashed: 'period',
  session: { from: 2025, years: 2, turn: '01-02', id: '{n}', ordinal: 26 },
  addresses: [
    'lims.dccouncil.gov/legislation/{p}{s}-{n}',
    'lims.dccouncil.us/legislation/{p}{s}-{n}',
    'document lims.dccouncil.gov/download**/{p}{s}-{n}',
    'document lims.dccouncil.us/download**/{p}{s}-{n}',
  ],
};

export const dcServices: Services = {
  code: 'dc',
  lookups: [{ url: 'https://dccouncil.gov/councilmembers/', sure: false }],
  switchboards: [{ number: '+12027248000', kind: 'connects', sure: true }],
  hotlines: [],
};

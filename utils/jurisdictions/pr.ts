import type { Rules } from './rule-types';
import type { Legislature, Services } from './types';

export const pr: Legislature = {
  code: 'pr',
  name: 'Puerto Rico',
  legislature: 'Asamblea Legislativa de Puerto Rico (Legislative Assembly)',
  zone: 'America/Puerto_Rico',
  chambers: {
    lower: {
      name: 'Cámara de Representantes',
      title: 'Representante',
      shortTitle: 'Rep.',
      seats: 53,
      districts: 41,
    },
    upper: { name: 'Senado', title: 'Senador(a)', shortTitle: 'Sen.', seats: 28, districts: 9 },
  },
  hosts: [
    'sutra.oslpr.org',
    'www.oslpr.org',
    'oslpr.org',
    'www.camara.pr.gov',
    'camara.pr.gov',
    'senado.pr.gov',
    'www.senado.pr.gov',
    'www.tucamarapr.org',
    'bvirtualogp.pr.gov',
  ],
};

export const prRules: Rules = {
  code: 'pr',
  names: 'Puerto Rico|P.R.|puertorriqueño',
  hosts: 'oslpr.org camara.pr.gov senado.pr.gov tucamarapr.org',
  near: 'camara.registrok12.com',
  prefixes: 'PC PS RC RS RCC RCS RKC RKS',
  // English texts speak of House Bills.
  words: 'HB>PC SB>PS HR>RC SR>RS HJR>RCC SJR>RCS HCR>RKC SCR>RKS',
  max: 2999,
  session: { from: 2025, years: 4, turn: '01-02', id: '{y}-{z}' },
  addresses: [
    'sutra.oslpr.org/medidas/*',
    'list sutra.oslpr.org/medidas?[cuatrienio_id={s}]',
    'sutra.oslpr.org/osl/esutra/*',
    'document ~/{s}/*',
  ],
};

export const prServices: Services = {
  code: 'pr',
  lookups: [],
  switchboards: [
    { number: '+17877216040', kind: 'connects', sure: false, chambers: ['lower'] },
    { number: '+17877242030', kind: 'connects', sure: true, chambers: ['upper'] },
  ],
  hotlines: [],
};

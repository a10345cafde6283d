/** The written forms of every legislature: what the content script carries. */
import { akRules } from './ak';
import { alRules } from './al';
import { arRules } from './ar';
import { azRules } from './az';
import { caRules } from './ca';
import { coRules } from './co';
import { ctRules } from './ct';
import { dcRules } from './dc';
import { deRules } from './de';
import { flRules } from './fl';
import { gaRules } from './ga';
import { hiRules } from './hi';
import { iaRules } from './ia';
import { idRules } from './id';
import { ilRules } from './il';
import { indianaRules } from './in';
import { ksRules } from './ks';
import { kyRules } from './ky';
import { laRules } from './la';
import { maRules } from './ma';
import { mdRules } from './md';
import { meRules } from './me';
import { miRules } from './mi';
import { mnRules } from './mn';
import { moRules } from './mo';
import { msRules } from './ms';
import { mtRules } from './mt';
import { ncRules } from './nc';
import { ndRules } from './nd';
import { neRules } from './ne';
import { nhRules } from './nh';
import { njRules } from './nj';
import { nmRules } from './nm';
import { nvRules } from './nv';
import { nyRules } from './ny';
import { ohRules } from './oh';
import { okRules } from './ok';
import { orRules } from './or';
import { paRules } from './pa';
import { prRules } from './pr';
import { riRules } from './ri';
import { scRules } from './sc';
import { sdRules } from './sd';
import { tnRules } from './tn';
import { txRules } from './tx';
import { usRules } from './us';
import { utRules } from './ut';
import { vaRules } from './va';
import { vtRules } from './vt';
import { waRules } from './wa';
import { wiRules } from './wi';
import { wvRules } from './wv';
import { wyRules } from './wy';
import { xxRules } from './xx';
import type { Rules } from './rule-types';

export const RULES: readonly Rules[] = [
  akRules,
  alRules,
  arRules,
  azRules,
  caRules,
  coRules,
  ctRules,
  dcRules,
  deRules,
  flRules,
  gaRules,
  hiRules,
  iaRules,
  idRules,
  ilRules,
  indianaRules,
  ksRules,
  kyRules,
  laRules,
  maRules,
  mdRules,
  meRules,
  miRules,
  mnRules,
  moRules,
  msRules,
  mtRules,
  ncRules,
  ndRules,
  neRules,
  nhRules,
  njRules,
  nmRules,
  nvRules,
  nyRules,
  ohRules,
  okRules,
  orRules,
  paRules,
  prRules,
  riRules,
  scRules,
  sdRules,
  tnRules,
  txRules,
  usRules,
  utRules,
  vaRules,
  vtRules,
  waRules,
  wiRules,
  wvRules,
  wyRules,
  xxRules,
];

const byCode = new Map(RULES.map((r) => [r.code, r]));

/** The rules of a two-letter code in lower case. */
export const rulesOf = (code: string): Rules | undefined => byCode.get(code);

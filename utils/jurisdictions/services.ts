/** Telephone and look-up services of every legislature: packed into the build as `data/services.json`. */
import { akServices } from './ak';
import { alServices } from './al';
import { arServices } from './ar';
import { azServices } from './az';
import { caServices } from './ca';
import { coServices } from './co';
import { ctServices } from './ct';
import { dcServices } from './dc';
import { deServices } from './de';
import { flServices } from './fl';
import { gaServices } from './ga';
import { hiServices } from './hi';
import { iaServices } from './ia';
import { idServices } from './id';
import { ilServices } from './il';
import { indianaServices } from './in';
import { ksServices } from './ks';
import { kyServices } from './ky';
import { laServices } from './la';
import { maServices } from './ma';
import { mdServices } from './md';
import { meServices } from './me';
import { miServices } from './mi';
import { mnServices } from './mn';
import { moServices } from './mo';
import { msServices } from './ms';
import { mtServices } from './mt';
import { ncServices } from './nc';
import { ndServices } from './nd';
import { neServices } from './ne';
import { nhServices } from './nh';
import { njServices } from './nj';
import { nmServices } from './nm';
import { nvServices } from './nv';
import { nyServices } from './ny';
import { ohServices } from './oh';
import { okServices } from './ok';
import { orServices } from './or';
import { paServices } from './pa';
import { prServices } from './pr';
import { riServices } from './ri';
import { scServices } from './sc';
import { sdServices } from './sd';
import { tnServices } from './tn';
import { txServices } from './tx';
import { usServices } from './us';
import { utServices } from './ut';
import { vaServices } from './va';
import { vtServices } from './vt';
import { waServices } from './wa';
import { wiServices } from './wi';
import { wvServices } from './wv';
import { wyServices } from './wy';
import { xxServices } from './xx';
import type { Services } from './types';

export const SERVICES: readonly Services[] = [
  akServices,
  alServices,
  arServices,
  azServices,
  caServices,
  coServices,
  ctServices,
  dcServices,
  deServices,
  flServices,
  gaServices,
  hiServices,
  iaServices,
  idServices,
  ilServices,
  indianaServices,
  ksServices,
  kyServices,
  laServices,
  maServices,
  mdServices,
  meServices,
  miServices,
  mnServices,
  moServices,
  msServices,
  mtServices,
  ncServices,
  ndServices,
  neServices,
  nhServices,
  njServices,
  nmServices,
  nvServices,
  nyServices,
  ohServices,
  okServices,
  orServices,
  paServices,
  prServices,
  riServices,
  scServices,
  sdServices,
  tnServices,
  txServices,
  usServices,
  utServices,
  vaServices,
  vtServices,
  waServices,
  wiServices,
  wvServices,
  wyServices,
  xxServices,
];

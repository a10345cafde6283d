/** Every legislature: names, chambers, hosts. The written forms of bills are in `rules.ts`. */
import { ak } from './ak';
import { al } from './al';
import { ar } from './ar';
import { az } from './az';
import { ca } from './ca';
import { co } from './co';
import { ct } from './ct';
import { dc } from './dc';
import { de } from './de';
import { fl } from './fl';
import { ga } from './ga';
import { hi } from './hi';
import { ia } from './ia';
import { id } from './id';
import { il } from './il';
import { indiana } from './in';
import { ks } from './ks';
import { ky } from './ky';
import { la } from './la';
import { ma } from './ma';
import { md } from './md';
import { me } from './me';
import { mi } from './mi';
import { mn } from './mn';
import { mo } from './mo';
import { ms } from './ms';
import { mt } from './mt';
import { nc } from './nc';
import { nd } from './nd';
import { ne } from './ne';
import { nh } from './nh';
import { nj } from './nj';
import { nm } from './nm';
import { nv } from './nv';
import { ny } from './ny';
import { oh } from './oh';
import { ok } from './ok';
import { or } from './or';
import { pa } from './pa';
import { pr } from './pr';
import { ri } from './ri';
import { sc } from './sc';
import { sd } from './sd';
import { tn } from './tn';
import { tx } from './tx';
import { us } from './us';
import { ut } from './ut';
import { va } from './va';
import { vt } from './vt';
import { wa } from './wa';
import { wi } from './wi';
import { wv } from './wv';
import { wy } from './wy';
import { xx } from './xx';
import type { Legislature } from './types';

export const LEGISLATURES: readonly Legislature[] = [
  ak,
  al,
  ar,
  az,
  ca,
  co,
  ct,
  dc,
  de,
  fl,
  ga,
  hi,
  ia,
  id,
  il,
  indiana,
  ks,
  ky,
  la,
  ma,
  md,
  me,
  mi,
  mn,
  mo,
  ms,
  mt,
  nc,
  nd,
  ne,
  nh,
  nj,
  nm,
  nv,
  ny,
  oh,
  ok,
  or,
  pa,
  pr,
  ri,
  sc,
  sd,
  tn,
  tx,
  us,
  ut,
  va,
  vt,
  wa,
  wi,
  wv,
  wy,
  xx,
];

export const legislatureOf = (code: string): Legislature | undefined =>
  LEGISLATURES.find((l) => l.code === code);

/**
 * What the project knows of one legislature. One file a jurisdiction; somebody
 * from that state can correct it without knowing the rest.
 */

export type { ChamberFacts, Legislature } from '../model/legislature';
export type { Services } from '../model/services';

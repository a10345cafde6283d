import type { NumberFlag } from '../model/flag';
import { withDatabase } from './open';

/** This device's flags, those taken back too: what a group is told is made of them. Not for the background. */
export const ownFlags = (): Promise<NumberFlag[]> => withDatabase((db) => db.getAll('flags'));

import type { Call } from '../../utils/model/call';
import type { Problem } from '../../utils/model/result';

/** What the sheet needs to know of a call that the store has confirmed. */
export type SavedCall = Pick<
  Call,
  'id' | 'outcome' | 'reason' | 'position' | 'at' | 'callBack' | 'note' | 'seconds'
>;

/**
 * Where the record of this sheet stands. The sheet never decides by itself that
 * something is saved: only its parent knows that the transaction completed.
 */
export type SheetState =
  | { kind: 'ready'; /** The last record was just taken back. */ undone?: boolean }
  | { kind: 'saving' }
  | { kind: 'saved'; record: SavedCall }
  | { kind: 'failed'; problems: Problem[] };

/** What the sheet remembers of its reader, for all calls. */
export interface SheetSettings {
  /** Step of the size of the words, 0 to 4. */
  size: number;
  /** They have seen what happens when you call, or have called. */
  known: boolean;
}

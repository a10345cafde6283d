/** Keeps a tally in step with records as they come, without reading those that are there already. */
import type { Call, CallRecord } from '../model/call';
import { addCall, removeCall, type Tally } from './tally';

/** What the tally's keeper has at hand when one more record comes. */
export interface AtHand {
  /** Whether a record that is there already takes this one back: it came before what it is about. */
  withdrawn: boolean;
  /** The call that this record takes back or replaces, where it is counted until now. */
  counted?: Call;
}

/** One more record, new to the tally: an undo or a correction takes out what it is about. */
export function addRecord(tally: Tally, record: CallRecord, { withdrawn, counted }: AtHand): void {
  if (counted) removeCall(tally, counted);
  if (record.kind === 'call' && !withdrawn) addCall(tally, record);
}

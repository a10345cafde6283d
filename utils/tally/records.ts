/** From records, which never change, to the calls that stand. */
import type { Call, CallRecord } from '../model/call';

/** Ids of calls that were taken back or replaced by a correction. */
export function withdrawnIds(records: Iterable<CallRecord>): Set<string> {
  const withdrawn = new Set<string>();
  for (const record of records) {
    if (record.kind === 'undo') withdrawn.add(record.undoes);
    else if (record.replaces !== undefined) withdrawn.add(record.replaces);
  }
  return withdrawn;
}

/** The calls that count: recorded, not taken back, not replaced. Order as given; the order of arrival does not matter. */
export function standingCalls(records: readonly CallRecord[]): Call[] {
  const withdrawn = withdrawnIds(records);
  return records.filter((r): r is Call => r.kind === 'call' && !withdrawn.has(r.id));
}

/**
 * What a call has become by its corrections, the last first of all that name each other.
 * @param records all about the call's person and campaign
 * @returns the call itself where nothing replaced it, undefined where it was taken back or is not among them
 */
export const standingForm = (records: readonly CallRecord[], id: string): Call | undefined => {
  const next = records.find((r) => r.kind === 'call' && r.replaces === id);
  return next ? standingForm(records, next.id) : standingCalls(records).find((c) => c.id === id);
};

/**
 * Ids of a call in all its forms: what it was before it was corrected, its corrections, and what took it back.
 * @param records all about the call's person and campaign
 * @param id of any of them
 */
export function allForms(records: readonly CallRecord[], id: string): Set<string> {
  const ids = new Set([id]);
  const names = (r: CallRecord) => (r.kind === 'undo' ? r.undoes : r.replaces);
  // Each round finds at least one more; a call has few forms.
  for (let before = 0; before < ids.size;) {
    before = ids.size;
    for (const record of records) {
      const named = names(record);
      if (named === undefined) continue;
      if (ids.has(named)) ids.add(record.id);
      else if (ids.has(record.id)) ids.add(named);
    }
  }
  return ids;
}

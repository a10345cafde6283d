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

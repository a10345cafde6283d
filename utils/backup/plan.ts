/** What a restore would do, worked out before anything is done, and then done just so. */
import { fail, ok, type Result } from '../model/result';
import type { Backup, StoredRow } from './file';

/** How the rows of one store are told apart, checked, and which of two stays when both are there. */
export interface StoreRules {
  /** Text for the row's key; null where it has none. */
  key(row: StoredRow): string | null;
  /** The row as it may be stored, or the field that is not right. */
  check(row: StoredRow): { row: StoredRow } | { wrong: string };
  /** When merged, whether the backup's row takes the place of the one here. They differ. */
  newer(backup: StoredRow, here: StoredRow): boolean;
}

/** Brings rows of the version before up to the next; by the version that they are brought to. */
export type RowMigrations = ReadonlyMap<number, (stores: Backup['stores']) => Backup['stores']>;

export type RestoreMode = 'merge' | 'replace';

export interface StorePlan {
  store: string;
  /** Not here yet. */
  added: number;
  /** Here already, the same or newer: nothing happens. */
  known: number;
  /** Here, and changed to what the backup has. */
  replaced: number;
  /** Here and not in the backup: gone after a restore that replaces. */
  dropped: number;
  /** Here, and the same afterwards: known to the backup or not. */
  kept: number;
}

export interface RestorePlan {
  mode: RestoreMode;
  stores: StorePlan[];
  /** What is written, by store. */
  put: ReadonlyMap<string, StoredRow[]>;
  /** What stays as it is, by store; a restore that replaces writes it again after all was cleared. */
  keep: ReadonlyMap<string, StoredRow[]>;
}

/**
 * @param here rows of this device, by store
 * @param version of this device's database
 * @returns problems `backup_newer`, `backup_invalid` (where: store and row, detail: the field)
 */
export function planRestore(
  backup: Backup,
  here: ReadonlyMap<string, StoredRow[]>,
  rules: ReadonlyMap<string, StoreRules>,
  mode: RestoreMode,
  version: number,
  migrations: RowMigrations = new Map(),
): Result<RestorePlan> {
  if (backup.database > version) return fail('backup_newer');
  let stores = backup.stores;
  for (let to = backup.database + 1; to <= version; to += 1) stores = migrations.get(to)?.(stores) ?? stores;
  const plan = { mode, stores: [] as StorePlan[], put: new Map<string, StoredRow[]>() };
  const keep = new Map<string, StoredRow[]>();
  for (const [store, rule] of rules) {
    const held = here.get(store) ?? [];
    const given = Object.hasOwn(stores, store) ? stores[store] : undefined;
    const checked = checkRows(store, given ?? [], rule);
    if (!checked.ok) return checked;
    // Of what a file says nothing, as of signing keys where it has no passphrase, it takes nothing away.
    const planned = planStore(store, checked.value, held, rule, given ? mode : 'merge');
    if (!given) planned.keep.push(...held);
    plan.stores.push(planned.counts);
    plan.put.set(store, planned.put);
    keep.set(store, planned.keep);
  }
  return ok({ ...plan, keep });
}

function checkRows(
  store: string,
  rows: readonly StoredRow[],
  rule: StoreRules,
): Result<Map<string, StoredRow>> {
  const found = new Map<string, StoredRow>();
  for (const [i, row] of rows.entries()) {
    const checked = rule.check(row);
    const key = 'row' in checked ? rule.key(checked.row) : null;
    if (!('row' in checked) || key === null)
      return fail('backup_invalid', `${store}[${i}]`, 'wrong' in checked ? checked.wrong : 'bad_id');
    if (found.has(key)) return fail('backup_invalid', `${store}[${i}]`, 'same_id_twice');
    found.set(key, checked.row);
  }
  return ok(found);
}

function planStore(
  store: string,
  given: ReadonlyMap<string, StoredRow>,
  rows: readonly StoredRow[],
  rule: StoreRules,
  mode: RestoreMode,
): { counts: StorePlan; put: StoredRow[]; keep: StoredRow[] } {
  const here = new Map(rows.map((row) => [rule.key(row) ?? '', row]));
  const counts: StorePlan = { store, added: 0, known: 0, replaced: 0, dropped: 0, kept: 0 };
  const [put, keep]: [StoredRow[], StoredRow[]] = [[], []];
  for (const [key, row] of given) {
    const held = here.get(key);
    if (!held) counts.added += 1;
    else if (sameRow(held, row) || (mode === 'merge' && !rule.newer(row, held))) {
      counts.known += 1;
      keep.push(held);
      continue;
    } else counts.replaced += 1;
    put.push(row);
  }
  if (mode === 'replace') counts.dropped = [...here.keys()].filter((key) => !given.has(key)).length;
  counts.kept = here.size - counts.replaced - counts.dropped;
  return { counts, put, keep };
}

/** Equal however their fields are ordered. */
export function sameRow(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as StoredRow, b as StoredRow];
  const keys = Object.keys(one).filter((k) => one[k] !== undefined);
  return (
    keys.length === Object.keys(other).filter((k) => other[k] !== undefined).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameRow(one[key], other[key]))
  );
}

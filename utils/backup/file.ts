/** A backup as one file: all stores as JSON, gzip, and under a passphrase where one is chosen. */
import { fail, ok, type Result } from '../model/result';
import { gunzip, gzip } from '../packet/gzip';
import { isLongEnough, isSealed, openBytes, sealBytes, SHORTEST } from '../sign/passphrase';

export const BACKUP_FORMAT = 1;
/** Bytes as they are kept, and as they are unpacked. */
const MOST = { packed: 150_000_000, unpacked: 450_000_000 };

export type StoredRow = Record<string, unknown>;

export interface Backup {
  rotunda_backup: typeof BACKUP_FORMAT;
  /** Instant, ISO 8601 in UTC. */
  made: string;
  /** Version of the database that the rows are as of. */
  database: number;
  /** Rows by the name of their store. */
  stores: Record<string, StoredRow[]>;
  /** What is kept beside the database: the reader's name, language, and the like. */
  settings: StoredRow;
}

/** Whoever has a signing key speaks for the group, or for the member: it is in no file that opens without a passphrase. */
const SECRET: readonly string[] = ['keys', 'memberships', 'leads'];

/** How many signing keys {@link writeBackup} leaves out of the file for want of a passphrase; to be told beforehand. */
export const keysLeftOut = (backup: Backup, passphrase: string): number =>
  passphrase === '' ? SECRET.reduce((sum, name) => sum + (backup.stores[name]?.length ?? 0), 0) : 0;

/** The stores are left out, not emptied: a restore leaves the keys alone that are there then (`plan.ts`). */
function withoutKeys(backup: Backup): Backup {
  const stores = Object.entries(backup.stores).filter(([name]) => !SECRET.includes(name));
  return { ...backup, stores: Object.fromEntries(stores) };
}

/**
 * @param passphrase empty for none; the file then has no signing keys
 * @returns the file's bytes; problem `backup_passphrase_short` (detail: letters needed)
 */
export async function writeBackup(
  backup: Backup,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (passphrase !== '' && !isLongEnough(passphrase))
    return fail('backup_passphrase_short', undefined, String(SHORTEST));
  if (passphrase === '') return ok(await gzip(JSON.stringify(withoutKeys(backup))));
  const packed = await gzip(JSON.stringify(backup));
  const { rotunda_backup, made } = backup;
  const sealed = await sealBytes({ rotunda_backup, made }, packed, passphrase);
  return ok(new TextEncoder().encode(`${JSON.stringify(sealed)}\n`));
}

/**
 * @param passphrase undefined where nobody was asked for it yet
 * @returns the backup as it stands in the file, its rows not looked at; problems `backup_unknown`, `backup_damaged`,
 *   `backup_too_big`, `backup_sealed` (a passphrase is needed), `backup_passphrase` (it does not open the file, or the
 *   file was changed), `backup_newer`, `backup_invalid` (where, detail)
 */
export async function readBackup(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase?: string,
): Promise<Result<Backup>> {
  if (bytes.length > MOST.packed) return fail('backup_too_big');
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpack(bytes);
  const json = parse(new TextDecoder().decode(bytes));
  if (json === undefined) return fail(bytes[0] === 0x7b ? 'backup_damaged' : 'backup_unknown');
  if (!hasFormat(json)) return fail('backup_unknown');
  if (!Object.hasOwn(json, 'sealed')) return checkBackup(json);
  if (json.rotunda_backup !== BACKUP_FORMAT) return fail('backup_newer');
  if (!isSealed(json)) return fail('backup_damaged');
  if (passphrase === undefined) return fail('backup_sealed');
  const opened = await openBytes(json, passphrase);
  return opened ? unpack(opened) : fail('backup_passphrase');
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Backup>> {
  const unpacked = await gunzip(bytes, MOST.unpacked);
  if ('failed' in unpacked) {
    if (unpacked.failed === 'too_big') return fail('backup_too_big');
    return fail('backup_damaged');
  }
  const json = parse(unpacked.text);
  return json === undefined ? fail('backup_damaged') : checkBackup(json);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is StoredRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasFormat = (value: unknown): value is StoredRow =>
  isObject(value) && Object.hasOwn(value, 'rotunda_backup');

function checkBackup(value: unknown): Result<Backup> {
  if (!hasFormat(value)) return fail('backup_unknown');
  const { rotunda_backup, made, database, stores, settings = {} } = value;
  if (typeof rotunda_backup === 'number' && rotunda_backup > BACKUP_FORMAT) return fail('backup_newer');
  if (rotunda_backup !== BACKUP_FORMAT) return fail('backup_invalid', 'rotunda_backup', 'wrong_type');
  if (typeof made !== 'string' || Number.isNaN(Date.parse(made)))
    return fail('backup_invalid', 'made', 'bad_time');
  if (!Number.isInteger(database) || (database as number) < 1)
    return fail('backup_invalid', 'database', 'wrong_type');
  if (!isObject(stores)) return fail('backup_invalid', 'stores', 'wrong_type');
  if (!isObject(settings)) return fail('backup_invalid', 'settings', 'wrong_type');
  for (const [name, rows] of Object.entries(stores)) {
    const where = `stores.${name.slice(0, 40)}`;
    if (!Array.isArray(rows)) return fail('backup_invalid', where, 'must_be_list');
    const wrong = rows.findIndex((row) => !isObject(row));
    if (wrong !== -1) return fail('backup_invalid', `${where}[${wrong}]`, 'wrong_type');
  }
  return ok({
    ...{ rotunda_backup, made, database: database as number, settings },
    stores: stores as Backup['stores'],
  });
}

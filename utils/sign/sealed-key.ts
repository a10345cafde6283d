/** A signing key as a file that only a passphrase opens (README, "The feed"; `passphrase.ts` has the cipher). */
import type { KeptKey } from '../model/kept-key';
import { fail, ok, type Result } from '../model/result';
import { fromBase64url, toBase64url } from './base64url';
import { sign, verify, type KeyPair } from './ed25519';
import { isLongEnough, isSealed, openBytes, sealBytes, SHORTEST, type Sealed } from './passphrase';

const MAX_FILE = 10_000;

/** Readable without the passphrase. */
interface Head {
  rotunda_key: 1;
  key: string;
  made: string;
}

/**
 * @param passphrase of at least {@link SHORTEST} letters
 * @returns the text of the backup file; problem `passphrase_short`
 */
export async function sealKey(
  { publicKey, privateKey, made }: Pick<KeptKey, 'publicKey' | 'privateKey' | 'made'>,
  passphrase: string,
): Promise<Result<string>> {
  if (!isLongEnough(passphrase)) return fail('passphrase_short', undefined, String(SHORTEST));
  const head: Head = { rotunda_key: 1, key: publicKey, made };
  const sealed = await sealBytes(head, fromBase64url(privateKey) ?? new Uint8Array(), passphrase);
  return ok(`${JSON.stringify(sealed, null, 2)}\n`);
}

/**
 * @param text of a backup file
 * @returns the key; problems `key_file_unknown` (no such file, or of a newer form), `passphrase_wrong` (or the file was
 *   changed: a cipher cannot tell the two apart)
 */
export async function openKey(
  text: string,
  passphrase: string,
): Promise<Result<Pick<KeptKey, 'publicKey' | 'privateKey' | 'made'>>> {
  const file = readFile(text);
  if (!file) return fail('key_file_unknown');
  const opened = await openBytes(file, passphrase);
  if (!opened) return fail('passphrase_wrong');
  const pair = { publicKey: file.key, privateKey: toBase64url(opened) };
  return (await belongTogether(pair)) ? ok({ ...pair, made: file.made }) : fail('key_file_unknown');
}

function readFile(text: string): Sealed<Head> | null {
  if (text.length > MAX_FILE) return null;
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (!isSealed(json)) return null;
  const { rotunda_key, key, made } = json;
  const known =
    rotunda_key === 1 &&
    typeof key === 'string' &&
    fromBase64url(key)?.length === 32 &&
    typeof made === 'string' &&
    !Number.isNaN(Date.parse(made));
  // All that stands in the file is held by the cipher, what this version does not know too.
  return known ? { ...json, rotunda_key, key, made } : null;
}

/** True where one half signs what the other believes. */
async function belongTogether(pair: KeyPair): Promise<boolean> {
  const message = new TextEncoder().encode('rotunda');
  const signature = await sign(pair.privateKey, message).catch(() => '');
  return verify(pair.publicKey, signature, message);
}

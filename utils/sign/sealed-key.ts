/**
 * A signing key as a file that only a passphrase opens (README, "The feed"): PBKDF2-SHA-256 (RFC 8018) makes a key
 * of the passphrase, AES-256-GCM keeps the secret half, and what stands beside it unencrypted cannot be changed.
 */
import canonicalize from 'canonicalize';
import type { KeptKey } from '../model/kept-key';
import { fail, ok, type Result } from '../model/result';
import { fromBase64url, toBase64url } from './base64url';
import { sign, verify, type KeyPair } from './ed25519';

/** What OWASP advises for PBKDF2 with SHA-256 (Password Storage Cheat Sheet). */
export const ITERATIONS = 600_000;
/** A file that asks for more would only keep the device busy. */
const MOST_ITERATIONS = 20_000_000;
/** Letters that a passphrase needs at least. */
export const SHORTEST = 12;
const MAX_FILE = 10_000;

interface Head {
  rotunda_key: 1;
  key: string;
  made: string;
  kdf: { name: 'PBKDF2'; hash: 'SHA-256'; iterations: number; salt: string };
  cipher: { name: 'AES-GCM'; iv: string };
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function cipherKey(passphrase: string, { kdf }: Head): Promise<CryptoKey> {
  // The same letters may be typed as other characters on another keyboard.
  const words = utf8(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const salt = fromBase64url(kdf.salt) ?? new Uint8Array();
  return crypto.subtle.deriveKey({ ...kdf, salt }, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

const parameters = (head: Head): AesGcmParams => ({
  name: 'AES-GCM',
  iv: fromBase64url(head.cipher.iv) ?? new Uint8Array(),
  additionalData: utf8(canonicalize(head) ?? ''),
});

/**
 * @param passphrase of at least {@link SHORTEST} letters
 * @returns the text of the backup file; problem `passphrase_short`
 */
export async function sealKey(
  kept: Pick<KeptKey, 'publicKey' | 'privateKey' | 'made'>,
  passphrase: string,
): Promise<Result<string>> {
  if ([...passphrase].length < SHORTEST) return fail('passphrase_short', undefined, String(SHORTEST));
  const random = (bytes: number) => toBase64url(crypto.getRandomValues(new Uint8Array(bytes)));
  const head: Head = {
    rotunda_key: 1,
    key: kept.publicKey,
    made: kept.made,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: random(16) },
    cipher: { name: 'AES-GCM', iv: random(12) },
  };
  const secret = fromBase64url(kept.privateKey) ?? new Uint8Array();
  const key = await cipherKey(passphrase, head);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters(head), key, secret));
  return ok(`${JSON.stringify({ ...head, sealed: toBase64url(sealed) }, null, 2)}\n`);
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
  const { head, sealed } = file;
  const opened = await cipherKey(passphrase, head)
    .then((key) => crypto.subtle.decrypt(parameters(head), key, sealed))
    .catch(() => null);
  if (!opened) return fail('passphrase_wrong');
  const pair = { publicKey: head.key, privateKey: toBase64url(new Uint8Array(opened)) };
  return (await belongTogether(pair)) ? ok({ ...pair, made: head.made }) : fail('key_file_unknown');
}

function readFile(text: string): { head: Head; sealed: Uint8Array<ArrayBuffer> } | null {
  if (text.length > MAX_FILE) return null;
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const { sealed, ...rest } = Object(json) as Partial<Head> & { sealed?: unknown };
  const { rotunda_key, key, made, kdf, cipher } = rest;
  const bytes = (value: unknown) => (typeof value === 'string' ? fromBase64url(value) : null);
  const content = bytes(sealed);
  const iterations = kdf?.iterations ?? 0;
  const known =
    rotunda_key === 1 &&
    bytes(key)?.length === 32 &&
    typeof made === 'string' &&
    !Number.isNaN(Date.parse(made)) &&
    kdf?.name === 'PBKDF2' &&
    kdf.hash === 'SHA-256' &&
    Number.isInteger(iterations) &&
    iterations >= ITERATIONS &&
    iterations <= MOST_ITERATIONS &&
    (bytes(kdf.salt)?.length ?? 0) >= 16 &&
    cipher?.name === 'AES-GCM' &&
    bytes(cipher.iv)?.length === 12;
  // All that stands in the file is held by the cipher, what this version does not know too.
  return known && content ? { head: rest as Head, sealed: content } : null;
}

/** True where one half signs what the other believes. */
async function belongTogether(pair: KeyPair): Promise<boolean> {
  const message = utf8('rotunda');
  const signature = await sign(pair.privateKey, message).catch(() => '');
  return verify(pair.publicKey, signature, message);
}

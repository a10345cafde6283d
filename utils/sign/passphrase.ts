/**
 * Bytes that only a passphrase opens: PBKDF2-SHA-256 (RFC 8018) makes a key of it, AES-256-GCM keeps the bytes, and
 * what stands beside them unencrypted cannot be changed.
 */
import canonicalize from 'canonicalize';
import { fromBase64url, toBase64url } from './base64url';

/** What OWASP advises for PBKDF2 with SHA-256 (Password Storage Cheat Sheet). */
export const ITERATIONS = 600_000;
/** A file that asks for more would only keep the device busy. */
const MOST_ITERATIONS = 20_000_000;
/** Letters that a passphrase needs at least. */
export const SHORTEST = 12;

export const isLongEnough = (passphrase: string): boolean => [...passphrase].length >= SHORTEST;

/**
 * How a passphrase looks to somebody who guesses. No measure of its strength: only what is surely easy is told.
 * `simple`: few different letters, or digits alone.
 */
export function lookOf(passphrase: string): 'short' | 'simple' | 'fine' {
  if (!isLongEnough(passphrase)) return 'short';
  const letters = new Set(passphrase.toLowerCase().replace(/\s/g, ''));
  return letters.size < 6 || /^[\d\s]+$/.test(passphrase) ? 'simple' : 'fine';
}

interface Lock {
  kdf: { name: 'PBKDF2'; hash: 'SHA-256'; iterations: number; salt: string };
  cipher: { name: 'AES-GCM'; iv: string };
}

/** `sealed` in base64url. */
export type Sealed<T> = T & Lock & { sealed: string };

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function cipherKey(passphrase: string, { kdf }: Lock): Promise<CryptoKey> {
  // The same letters may be typed as other characters on another keyboard.
  const words = utf8(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const salt = fromBase64url(kdf.salt) ?? new Uint8Array();
  return crypto.subtle.deriveKey({ ...kdf, salt }, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

const parameters = (head: Lock): AesGcmParams => ({
  name: 'AES-GCM',
  iv: fromBase64url(head.cipher.iv) ?? new Uint8Array(),
  additionalData: utf8(canonicalize(head) ?? ''),
});

/** @param head what is readable without the passphrase, and held by the cipher all the same */
export async function sealBytes<T extends object>(
  head: T,
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Sealed<T>> {
  const random = (length: number) => toBase64url(crypto.getRandomValues(new Uint8Array(length)));
  const all: T & Lock = {
    ...head,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: random(16) },
    cipher: { name: 'AES-GCM', iv: random(12) },
  };
  const key = await cipherKey(passphrase, all);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters(all), key, bytes));
  return { ...all, sealed: toBase64url(sealed) };
}

/** Whether a document has all that {@link openBytes} needs, within what a device bears. */
export function isSealed(document: unknown): document is Sealed<Record<string, unknown>> {
  const { kdf, cipher, sealed } = Object(document) as Partial<Sealed<object>>;
  const bytes = (value: unknown) => (typeof value === 'string' ? fromBase64url(value) : null);
  const iterations = kdf?.iterations ?? 0;
  return (
    bytes(sealed) !== null &&
    kdf?.name === 'PBKDF2' &&
    kdf.hash === 'SHA-256' &&
    Number.isInteger(iterations) &&
    iterations >= ITERATIONS &&
    iterations <= MOST_ITERATIONS &&
    (bytes(kdf.salt)?.length ?? 0) >= 16 &&
    cipher?.name === 'AES-GCM' &&
    bytes(cipher.iv)?.length === 12
  );
}

/** @returns null for another passphrase, or where the document was changed: a cipher cannot tell the two apart */
export async function openBytes(
  document: Sealed<object>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { sealed, ...head } = document;
  try {
    const key = await cipherKey(passphrase, head);
    const bytes = fromBase64url(sealed) ?? new Uint8Array();
    return new Uint8Array(await crypto.subtle.decrypt(parameters(head), key, bytes));
  } catch {
    return null;
  }
}

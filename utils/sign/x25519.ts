/**
 * Sealing to several readers: X25519 (RFC 7748) by the browser's WebCrypto, HKDF-SHA-256 (RFC 5869), AES-256-GCM.
 * Chrome has X25519 from 133, Firefox from 130, both older than the Ed25519 that Rotunda needs anyway; beside P-256 its
 * keys are as short as a signing key's, every 32 bytes are one, and there is no point off the curve to guard against.
 */
import { fromBase64url, toBase64url } from './base64url';
import type { KeyPair, PublicKey } from './ed25519';

const NAME = 'X25519';
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** @returns both halves as {@link KeyPair} has them; this one seals and does not sign */
export async function makeSealKeys(): Promise<KeyPair> {
  const pair = (await crypto.subtle.generateKey(NAME, true, ['deriveBits'])) as CryptoKeyPair;
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return {
    publicKey: toBase64url(new Uint8Array(publicKey)),
    privateKey: toBase64url(new Uint8Array(privateKey)),
  };
}

/** A content key that some readers can open, as it travels beside what it seals. */
export interface Envelope {
  /** Public half of a key that was made for this envelope and thrown away, 43 letters. */
  k: PublicKey;
  /** The content key for each reader, by the first letters of the reader's key; 64 letters. */
  w: Record<string, string>;
}

/** Letters of a reader's key that name it: 48 bits, so that two leaders never share them by chance. */
const HINT = 8;
export const readerHint = (key: PublicKey): string => key.slice(0, HINT);

/**
 * The key between one envelope and one reader. Both public halves and the purpose go into it, so that what was sealed
 * for one group, reader or use opens under no other.
 * @throws where a key is none, or is one of the few that give everybody the same secret
 */
async function wrapKey(
  privateKey: CryptoKey,
  other: PublicKey,
  envelope: PublicKey,
  reader: PublicKey,
  purpose: string,
): Promise<CryptoKey> {
  const theirs = await crypto.subtle.importKey('raw', bytesOf(other), NAME, false, []);
  const secret = await crypto.subtle.deriveBits({ name: NAME, public: theirs }, privateKey, 256);
  // WebCrypto refuses these by its standard; older engines did not.
  if (new Uint8Array(secret).every((byte) => byte === 0)) throw new TypeError('Not a key to seal with.');
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: utf8(`${envelope}${reader}`), info: utf8(purpose) },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Each key between an envelope and a reader seals this one thing and nothing more. */
const ONCE = { name: 'AES-GCM', iv: new Uint8Array(12) };

/**
 * A fresh envelope and its content key.
 * @param readers public keys
 * @param purpose what it is for; whoever opens must say the same
 * @throws where a key is none
 */
export async function makeEnvelope(
  readers: readonly PublicKey[],
  purpose: string,
): Promise<{ envelope: Envelope; key: CryptoKey }> {
  const own = await makeSealKeys();
  const secret = await privateOf(own.privateKey);
  const content = crypto.getRandomValues(new Uint8Array(32));
  const w: Record<string, string> = {};
  for (const reader of [...readers].sort()) {
    const wrap = await wrapKey(secret, reader, own.publicKey, reader, purpose);
    w[readerHint(reader)] = toBase64url(new Uint8Array(await crypto.subtle.encrypt(ONCE, wrap, content)));
  }
  return { envelope: { k: own.publicKey, w }, key: await contentKey(content, 'encrypt') };
}

/** Opens an envelope: the content key, or null where it is not for this reader, or was changed. */
export type EnvelopeOpener = (envelope: Envelope, purpose: string) => Promise<CryptoKey | null>;

/** For many envelopes: the reader's key is made ready once. */
export function envelopeOpener(reader: KeyPair): EnvelopeOpener {
  const secret = privateOf(reader.privateKey);
  // Asked about when an envelope is opened.
  secret.catch(() => undefined);
  return async ({ k, w }, purpose) => {
    const wrapped = w[readerHint(reader.publicKey)];
    if (wrapped === undefined) return null;
    try {
      const wrap = await wrapKey(await secret, k, k, reader.publicKey, purpose);
      return await contentKey(await crypto.subtle.decrypt(ONCE, wrap, bytesOf(wrapped)), 'decrypt');
    } catch {
      return null;
    }
  };
}

const IV = 12;

/** @param about what the sealed bytes are held to: they open beside nothing else */
export async function sealWith(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(about) }, key, bytes);
  const all = new Uint8Array(IV + body.byteLength);
  all.set(iv);
  all.set(new Uint8Array(body), IV);
  return toBase64url(all);
}

/** @returns null for other bytes, another key, or other `about` */
export async function openWith(
  key: CryptoKey,
  sealed: string,
  about: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const all = fromBase64url(sealed);
  if (!all || all.length <= IV) return null;
  try {
    const by = { name: 'AES-GCM', iv: all.subarray(0, IV), additionalData: utf8(about) };
    return new Uint8Array(await crypto.subtle.decrypt(by, key, all.subarray(IV)));
  } catch {
    return null;
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64url(text);
  if (!bytes) throw new TypeError('Not base64url.');
  return bytes;
}

const privateOf = (key: string) =>
  crypto.subtle.importKey('pkcs8', bytesOf(key), NAME, false, ['deriveBits']);

const contentKey = (bytes: BufferSource, use: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [use]);

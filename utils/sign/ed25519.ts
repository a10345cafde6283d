/** Ed25519 (RFC 8032) by the browser's WebCrypto: Chrome from 137, Firefox from 129. */
import { fromBase64url, toBase64url } from './base64url';

/** A public key, 32 bytes in base64url. */
export type PublicKey = string;

/** Both halves, as they are stored on the author's device. The secret half is PKCS #8 in base64url. */
export interface KeyPair {
  publicKey: PublicKey;
  privateKey: string;
}

const NAME = 'Ed25519';

export async function makeKeyPair(): Promise<KeyPair> {
  const pair = (await crypto.subtle.generateKey(NAME, true, ['sign', 'verify'])) as CryptoKeyPair;
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return {
    publicKey: toBase64url(new Uint8Array(publicKey)),
    privateKey: toBase64url(new Uint8Array(privateKey)),
  };
}

/**
 * @param privateKey as {@link KeyPair.privateKey}
 * @returns 64 bytes in base64url
 * @throws where the key is none
 */
export async function sign(privateKey: string, message: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64url(await (await signer(privateKey))(message));
}

/**
 * For many messages: the key is made ready once.
 * @returns what signs a message, in 64 bytes
 * @throws where the key is none
 */
export async function signer(
  privateKey: string,
): Promise<(message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>> {
  const bytes = fromBase64url(privateKey);
  if (!bytes) throw new TypeError('The private key is not base64url.');
  const key = await crypto.subtle.importKey('pkcs8', bytes, NAME, false, ['sign']);
  return async (message) => new Uint8Array(await crypto.subtle.sign(NAME, key, message));
}

/** Tells whether 64 bytes are a key's signature over a message. */
export type Verifier = (
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

/** For many messages: the key is made ready once. @returns null for what is no key */
export async function verifier(publicKey: PublicKey): Promise<Verifier | null> {
  const key = fromBase64url(publicKey);
  if (key?.length !== 32) return null;
  try {
    const imported = await crypto.subtle.importKey('raw', key, NAME, false, ['verify']);
    return (signature, message) =>
      crypto.subtle.verify(NAME, imported, signature, message).catch(() => false);
  } catch {
    return null;
  }
}

/** @returns false for any signature that is not this key's over this message, and for what is no key or signature */
export async function verify(
  publicKey: PublicKey,
  signature: string,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const bytes = fromBase64url(signature);
  if (bytes?.length !== 64) return false;
  return (await (await verifier(publicKey))?.(bytes, message)) ?? false;
}

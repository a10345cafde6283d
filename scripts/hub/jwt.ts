/** Invites as CouchDB and HAProxy read them: JSON Web Tokens (RFC 7519) signed by ES256 (RFC 7518 section 3.4). */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

export interface Claims {
  /** The invite's own name: by it one is withdrawn. */
  sub: string;
  /** One role. */
  roles: readonly [string];
  /** Seconds since 1970. */
  exp: number;
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const ROLE = /^(?:w|lead|coal):[a-z0-9][a-z0-9_-]*$/;

/** @returns both halves as PEM */
export function makeHubKey(): { privateKey: string; publicKey: string } {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
}

export const publicHalf = (privateKey: string): string =>
  createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'pem' }) as string;

/**
 * @param privateKey PEM
 * @param kid name of the key in the hub's configuration
 * @throws for a role that is none of a member, leader or organiser: who has `_admin` owns the hub
 */
export function mintToken(privateKey: string, kid: string, { sub, roles, exp }: Claims): string {
  const bad = roles.find((role) => !ROLE.test(role));
  if (bad !== undefined) throw new Error(`No token is made with the role "${bad}".`);
  if (roles.length !== 1) throw new Error('A token has one role.');
  if (!/^[\w.-]{1,100}$/.test(sub)) throw new Error(`"${sub}" cannot name an invite.`);
  if (!Number.isInteger(exp)) throw new Error('A token ends some day.');
  const head = `${part({ alg: 'ES256', typ: 'JWT', kid })}.${part({ sub, roles, exp })}`;
  const signature = sign('sha256', Buffer.from(head), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${head}.${signature.toString('base64url')}`;
}

/** @returns the claims; null for another key's token, another algorithm, or one that ran out. @param now seconds */
export function readToken(token: string, publicKey: string, now: number): Claims | null {
  const [head = '', body = '', signature = ''] = token.split('.');
  try {
    const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg?: unknown };
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
    const bytes = Buffer.from(signature, 'base64url');
    const by = { key: publicKey, dsaEncoding: 'ieee-p1363' as const };
    const isTrue = alg === 'ES256' && verify('sha256', Buffer.from(`${head}.${body}`), by, bytes);
    return isTrue && claims.exp > now && Array.isArray(claims.roles) ? claims : null;
  } catch {
    return null;
  }
}

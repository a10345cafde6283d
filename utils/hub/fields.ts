/** What links to a hub have in common, checked. */
import { mayHaveFeed } from '../model/hosts';
import { fail, ok, type Result } from '../model/result';
import { fromBase64url, toBase64url } from '../sign/base64url';

const MOST_TEXT = 20_000;
export const DB = /^[a-z][a-z0-9_-]{0,99}$/;
export const TOKEN = /^(Bearer [\w-]+\.[\w-]+\.[\w-]+|Basic [A-Za-z0-9+/=]+)$/;
export const GROUP_ID = /^[A-Za-z0-9][\w.-]{0,99}$/;

export const isText = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value);
export const isKey = (value: unknown): value is string =>
  typeof value === 'string' && fromBase64url(value)?.length === 32;
export const isOptional = (value: unknown, is: (given: unknown) => boolean): boolean =>
  value === undefined || is(value);
export const isListOf = (value: unknown, is: (given: unknown) => boolean, most: number): value is unknown[] =>
  Array.isArray(value) && value.length <= most && value.every(is);

export const packed = (value: object): string =>
  toBase64url(new TextEncoder().encode(JSON.stringify({ v: 1, ...value })));

/** @param form whose first group is the code @returns problem `join_broken` */
export function unpacked(text: string, form: RegExp): Result<Record<string, unknown>> {
  const code = text.length <= MOST_TEXT ? form.exec(text)?.[1] : undefined;
  const bytes = code === undefined ? null : fromBase64url(code);
  if (!bytes) return fail('join_broken');
  try {
    const given = Object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return (given as { v?: unknown }).v === 1 ? ok(given as Record<string, unknown>) : fail('join_broken');
  } catch {
    return fail('join_broken');
  }
}

/** @returns the hub's address, ending in a slash; problem `join_not_https` (where: the address) */
export function hubAddress(hub: string): Result<string> {
  const url = URL.canParse(hub) ? new URL(hub) : null;
  if (!url || !mayHaveFeed(url) || url.search !== '' || url.hash !== '')
    return fail('join_not_https', hub.slice(0, 200));
  return ok(url.href.endsWith('/') ? url.href : `${url.href}/`);
}

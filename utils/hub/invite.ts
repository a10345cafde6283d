/**
 * The link by which somebody joins a group's hub: `https://<page>/#rotunda-join=<base64url of JSON>`. All of it
 * stands in the link's fragment, which no browser sends to any server.
 */
import { mayHaveFeed } from '../model/hosts';
import { fail, ok, type Result } from '../model/result';
import { plainLine } from '../invite/invite';
import { fromBase64url, toBase64url } from '../sign/base64url';
import type { PublicKey } from '../sign/ed25519';
import { MOST_READERS } from './documents';

export interface HubInvite {
  /** Address of the hub, ending in a slash; `https:`, or this computer. */
  hub: string;
  /** The group's database there. */
  db: string;
  /** The coalition's databases: what it publishes, and the tallies; where the group is in one. */
  camp?: string;
  coalition?: string;
  /** As the `Authorization` header has it, `Bearer …` or `Basic …`. */
  token: string;
  group: string;
  /** The group's name, one line. */
  name: string;
  /** Leaders' keys: calls are sealed to each. */
  readers: PublicKey[];
}

export const JOIN_FRAGMENT = '#rotunda-join=';
const IN_LINK = /#(?:rotunda-join=|\/join\/)([\w-]+)/;
const MOST_TEXT = 8000;
const DB = /^[a-z][a-z0-9_-]{0,99}$/;
const TOKEN = /^(Bearer [\w-]+\.[\w-]+\.[\w-]+|Basic [A-Za-z0-9+/=]+)$/;

export const joinCode = (invite: HubInvite): string =>
  toBase64url(new TextEncoder().encode(JSON.stringify({ v: 1, ...invite })));

/** @param page a page of the group's choice, `https:` */
export const joinLink = (invite: HubInvite, page: string): string =>
  page.replace(/#.*$/, '') + JOIN_FRAGMENT + joinCode(invite);

/** True where a text has such an invite in it, good or bad. */
export const hasJoin = (text: string): boolean => text.length <= MOST_TEXT && IN_LINK.test(text);

/**
 * @param text a link, or any text with one in it
 * @returns problems `join_broken` for what is cut short or no invite, `join_not_https` (where: the address)
 */
export function readJoin(text: string): Result<HubInvite> {
  const code = text.length <= MOST_TEXT ? IN_LINK.exec(text)?.[1] : undefined;
  const bytes = code === undefined ? null : fromBase64url(code);
  if (!bytes) return fail('join_broken');
  let given: Record<string, unknown>;
  try {
    given = Object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return fail('join_broken');
  }
  const { v, hub, db, camp, coalition, token, group, name, readers } = given;
  const isText = (value: unknown, form: RegExp): value is string =>
    typeof value === 'string' && form.test(value);
  const isOptional = (value: unknown) => value === undefined || isText(value, DB);
  const isRight =
    v === 1 &&
    isText(hub, /^.{1,500}$/) &&
    isText(db, DB) &&
    isOptional(camp) &&
    isOptional(coalition) &&
    isText(token, TOKEN) &&
    isText(group, /^[A-Za-z0-9][\w.-]{0,99}$/) &&
    typeof name === 'string' &&
    Array.isArray(readers) &&
    readers.length > 0 &&
    readers.length <= MOST_READERS &&
    readers.every((key) => typeof key === 'string' && fromBase64url(key)?.length === 32);
  if (!isRight) return fail('join_broken');
  const url = URL.canParse(hub) ? new URL(hub) : null;
  if (!url || !mayHaveFeed(url) || url.search !== '' || url.hash !== '')
    return fail('join_not_https', hub.slice(0, 200));
  const line = plainLine(name);
  return ok({
    hub: url.href.endsWith('/') ? url.href : `${url.href}/`,
    ...{ db, token, group, name: line === '' ? group : line, readers: readers as PublicKey[] },
    ...(camp !== undefined && { camp: camp as string }),
    ...(coalition !== undefined && { coalition: coalition as string }),
  });
}

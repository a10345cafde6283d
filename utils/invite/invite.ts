/**
 * An invite to follow a feed: its address, its group's name and its key in one link. All of it stands in the
 * link's fragment, which no browser sends to any server: `https://group.example/#rotunda=<base64url of JSON>`.
 * Who has Rotunda pastes the link, opens the popup on the page, or opens `organise.html#/invite/<the same>`.
 */
import { mayHaveFeed } from '../model/hosts';
import { fail, ok, type Result } from '../model/result';
import { fromBase64url, toBase64url } from '../sign/base64url';
import type { PublicKey } from '../sign/ed25519';

export interface Invite {
  /** Address of the feed. */
  url: string;
  /** The group's name, one line. */
  name: string;
  /** The feed must be signed by this key; without one it need not be signed. */
  key?: PublicKey;
}

const VERSION = 1;
const MOST_NAME = 200;
const MOST_ADDRESS = 2000;
const MOST_TEXT = 6000;
const IN_LINK = /#(?:rotunda=|\/invite\/)([\w-]+)/;

/** @returns what stands in the link */
export const inviteCode = ({ url, name, key }: Invite): string =>
  toBase64url(
    new TextEncoder().encode(
      JSON.stringify({ v: VERSION, url, name: plainLine(name), ...(key !== undefined && { key }) }),
    ),
  );

/** @param page a page of the group's choice; where it is none of `https:`, the feed's own address is the page */
export const inviteLink = (invite: Invite, page?: string): string =>
  `${carrierPage(invite.url, page)}#rotunda=${inviteCode(invite)}`;

/**
 * The address before the `#` of a link that carries something: it need not know of Rotunda.
 * @param url address of the feed
 * @param page as of {@link inviteLink}
 */
export function carrierPage(url: string, page?: string): string {
  const base = page !== undefined && URL.canParse(page) && /^https:/.test(page) ? page : url;
  return base.replace(/#.*$/, '');
}

/** True where a text has an invite in it, good or bad. */
export const hasInvite = (text: string): boolean => text.length <= MOST_TEXT && IN_LINK.test(text);

/**
 * @param text a link, or any text with one in it
 * @returns problems `invite_broken` for what is cut short or no invite, `feed_not_https` where its feed may not be
 */
export function readInvite(text: string): Result<Invite> {
  const code = text.length <= MOST_TEXT ? IN_LINK.exec(text)?.[1] : undefined;
  const bytes = code === undefined ? null : fromBase64url(code);
  if (!bytes) return fail('invite_broken');
  let given: Record<string, unknown>;
  try {
    given = Object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return fail('invite_broken');
  }
  const { v, url, name, key } = given;
  if (v !== VERSION || typeof url !== 'string' || typeof name !== 'string') return fail('invite_broken');
  if (key !== undefined && !(typeof key === 'string' && fromBase64url(key)?.length === 32)) {
    return fail('invite_broken');
  }
  if (url.length > MOST_ADDRESS || !URL.canParse(url) || !mayHaveFeed(new URL(url))) {
    return fail('feed_not_https', url.slice(0, 200));
  }
  const line = plainLine(name);
  return ok({ url, name: line === '' ? new URL(url).host : line, ...(key !== undefined && { key }) });
}

/** One line of what a stranger wrote, without characters that make it read differently than it is. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_NAME);

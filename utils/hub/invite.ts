/**
 * The link by which somebody joins a group's hub: `https://<page>/#rotunda-join=<base64url of JSON>`. All of it
 * stands in the link's fragment, which no browser sends to any server.
 */
import { fail, ok, type Result } from '../model/result';
import { plainLine } from '../invite/invite';
import type { PublicKey } from '../sign/ed25519';
import { MOST_READERS } from './documents';
import {
  DB,
  GROUP_ID,
  hubAddress,
  isKey,
  isListOf,
  isOptional,
  isText,
  packed,
  TOKEN,
  unpacked,
} from './fields';
import { JOIN_FRAGMENT } from './names';

export { JOIN_FRAGMENT };

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
  /** Ids of the feeds whose campaigns the group counts; where absent, those of its own feed. */
  feeds?: string[];
}

const IN_LINK = /#(?:rotunda-join=|\/join\/)([\w-]+)/;
export const MOST_FEEDS = 20;

export const joinCode = (invite: HubInvite): string => packed(invite);

/** @param page a page of the group's choice, `https:` */
export const joinLink = (invite: HubInvite, page: string): string =>
  page.replace(/#.*$/, '') + JOIN_FRAGMENT + joinCode(invite);

/** True where a text has such an invite in it, good or bad. */
export const hasJoin = (text: string): boolean => IN_LINK.test(text);

/**
 * @param text a link, or any text with one in it
 * @returns problems `join_broken` for what is cut short or no invite, `join_not_https` (where: the address)
 */
export function readJoin(text: string): Result<HubInvite> {
  const given = unpacked(text, IN_LINK);
  if (!given.ok) return given;
  const { hub, db, camp, coalition, token, group, name, readers, feeds } = given.value;
  const isDb = (value: unknown) => isText(value, DB);
  const isRight =
    isText(hub, /^.{1,500}$/) &&
    isText(db, DB) &&
    isOptional(camp, isDb) &&
    isOptional(coalition, isDb) &&
    isText(token, TOKEN) &&
    isText(group, GROUP_ID) &&
    typeof name === 'string' &&
    isListOf(readers, isKey, MOST_READERS) &&
    readers.length > 0 &&
    isOptional(feeds, (list) => isListOf(list, (id) => isText(id, GROUP_ID), MOST_FEEDS));
  if (!isRight) return fail('join_broken');
  const address = hubAddress(hub);
  if (!address.ok) return address;
  const line = plainLine(name);
  return ok({
    hub: address.value,
    ...{ db, token, group, name: line === '' ? group : line, readers: readers as PublicKey[] },
    ...(camp !== undefined && { camp: camp as string }),
    ...(coalition !== undefined && { coalition: coalition as string }),
    ...(feeds !== undefined && { feeds: feeds as string[] }),
  });
}

/**
 * The link that a hub's operator gives a group's leader, or a coalition: `…#rotunda-lead=<base64url of JSON>`. Whoever
 * has it reads for the group: it goes by a way that only they read.
 */
import type { CoalitionGroup, HubKey, OtherLeader, SpareInvite } from '../model/led-hub';
import { fail, ok, type Result } from '../model/result';
import { plainLine } from '../invite/invite';
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
import { MOST_FEEDS } from './invite';
import { LEAD_FRAGMENT } from './names';

interface Common {
  hub: string;
  token: string;
  camp?: string;
  name: string;
}

export interface GroupLink extends Common {
  kind: 'group';
  coalition?: string;
  db: string;
  group: string;
  feeds?: string[];
  page?: string;
  /** For members, to hand out one after the other. */
  invites?: SpareInvite[];
  /** Only of a trial hub, whose calls were there before its leader came; of any other the leader makes them. */
  seal?: HubKey;
  sign?: HubKey;
}

export interface CoalitionLink extends Common {
  kind: 'coalition';
  coalition: string;
  groups: Omit<CoalitionGroup, 'keys'>[];
}

export type LeadLink = GroupLink | CoalitionLink;

const IN_LINK = /#rotunda-lead=([\w-]+)/;
const MOST_INVITES = 20;
const MOST_GROUPS = 100;

/** @param page a page of the group's choice, `https:`; empty where there is none */
export const leadLink = (link: LeadLink, page: string): string =>
  page.replace(/#.*$/, '') + LEAD_FRAGMENT + packed(link);

/** True where a text has such a link in it, good or bad. */
export const hasLead = (text: string): boolean => IN_LINK.test(text);

const isPair = (value: unknown): boolean => {
  const { publicKey, privateKey } = Object(value) as Partial<HubKey>;
  return isKey(publicKey) && isText(privateKey, /^[\w-]{40,200}$/);
};
const isInvite = (value: unknown): boolean => {
  const { name, token } = Object(value) as Partial<SpareInvite>;
  return isText(name, /^[\w.-]{1,100}$/) && isText(token, TOKEN);
};
const isGroup = (value: unknown): boolean => {
  const { id, name } = Object(value) as Partial<CoalitionGroup>;
  return isText(id, GROUP_ID) && typeof name === 'string';
};

/** @returns problems as of `readJoin` */
export function readLead(text: string): Result<LeadLink> {
  const given = unpacked(text, IN_LINK);
  if (!given.ok) return given;
  const link = given.value as unknown as LeadLink;
  const { hub, token, camp, coalition, name } = link;
  const isDb = (value: unknown) => isText(value, DB);
  const isCommon =
    isText(hub, /^.{1,500}$/) &&
    isText(token, TOKEN) &&
    isOptional(camp, isDb) &&
    isOptional(coalition, isDb) &&
    typeof name === 'string';
  if (!isCommon || !(link.kind === 'group' ? isGroupLink(link) : isCoalitionLink(link)))
    return fail('join_broken');
  const address = hubAddress(hub);
  if (!address.ok) return address;
  const common = { hub: address.value, token, name: plainLine(name), ...(camp !== undefined && { camp }) };
  if (link.kind === 'coalition') {
    const groups = link.groups.map((g) => ({ id: g.id, name: plainLine(g.name) || g.id }));
    return ok({ kind: 'coalition', ...common, coalition: link.coalition, groups });
  }
  const { db, group, feeds, page, invites, seal, sign } = link;
  return ok({
    ...{ kind: 'group', ...common, db, group, name: common.name || group },
    ...(coalition !== undefined && { coalition }),
    ...(feeds && { feeds }),
    ...(page !== undefined && { page }),
    ...(invites && { invites: invites.map((i) => ({ name: i.name, token: i.token })) }),
    ...(seal && sign && { seal, sign }),
  });
}

const isGroupLink = (link: GroupLink): boolean =>
  isText(link.db, DB) &&
  isText(link.group, GROUP_ID) &&
  isOptional(link.feeds, (list) => isListOf(list, (id) => isText(id, GROUP_ID), MOST_FEEDS)) &&
  isOptional(link.page, (page) => isText(page, /^https:\/\/[^\s#]{1,500}$/)) &&
  isOptional(link.invites, (list) => isListOf(list, isInvite, MOST_INVITES)) &&
  isOptional(link.seal, isPair) &&
  isOptional(link.sign, isPair);

const isCoalitionLink = (link: CoalitionLink): boolean =>
  link.kind === 'coalition' && isText(link.coalition, DB) && isListOf(link.groups, isGroup, MOST_GROUPS);

const CARD = /rotunda-leader:([\w-]{43})\.([\w-]{43})/;

/** What one leader gives another, so that calls are sealed to both, and each believes what the other erased. */
export const leaderCard = ({ seal, sign }: OtherLeader): string => `rotunda-leader:${seal}.${sign}`;

/** @returns null where there is none in the text */
export function readLeaderCard(text: string): OtherLeader | null {
  const [, seal, sign] = CARD.exec(text) ?? [];
  return isKey(seal) && isKey(sign) ? { seal, sign } : null;
}

/**
 * Invites as the operator's command prints them, one a line: `riverton-inv-2026-11-1 Bearer eyJ…`.
 * @returns those in the text, each once
 */
export function readSpareInvites(text: string): SpareInvite[] {
  const found = [...text.matchAll(/([\w.-]{1,100})[ \t]+(Bearer [\w-]+\.[\w-]+\.[\w-]+)/g)];
  return [...new Map(found.map(([, name = '', token = '']) => [name, { name, token }])).values()];
}

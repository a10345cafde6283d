/** A hub's databases, who may use them, and their rules: all that is installed, and installed again without harm. */
import { campRules, groupRules, tallyRules, type Rules } from './rules';

export interface HubPlan {
  /** Short name of the coalition, as {@link isSlug}. */
  coalition: string;
  groups: readonly {
    /** Short name, as {@link isSlug}: the group's database and roles are named by it. */
    slug: string;
    /** Id of the group's feed, where it is another. */
    id?: string;
  }[];
  /** Calls of one season stand in databases of their own, which are dropped as a whole. Lower-case letters and digits. */
  season?: string;
  /** Names of invites that let nobody in any more. */
  revoked?: readonly string[];
}

export interface HubDatabase {
  name: string;
  security: {
    admins: { names: string[]; roles: string[] };
    members: { names: string[]; roles: string[] };
  };
  design: Rules & { _id: '_design/rotunda' };
}

/** What may name a database and a role: `--` comes before a season. */
export const isSlug = (text: string): boolean => /^[a-z0-9](?:[a-z0-9]|[-_](?![-_]))*[a-z0-9]$/.test(text);

export const groupDb = (slug: string, season?: string): string =>
  `g-${slug}${season === undefined ? '' : `--${season}`}`;
export const campDb = (coalition: string): string => `camp-${coalition}`;
export const tallyDb = (coalition: string): string => `coal-${coalition}`;

/** The roles of a token; each token has one. */
export const memberRole = (slug: string): string => `w:${slug}`;
export const leaderRole = (slug: string): string => `lead:${slug}`;
export const organiserRole = (coalition: string): string => `coal:${coalition}`;

export function databasesOf({ coalition, groups, season, revoked = [] }: HubPlan): HubDatabase[] {
  const database = (name: string, roles: string[], rules: Rules): HubDatabase => ({
    name,
    // Nobody but the operator is an administrator of a database: leaders write no rules.
    security: { admins: { names: [], roles: ['_admin'] }, members: { names: [], roles } },
    design: { _id: '_design/rotunda', ...rules },
  });
  const leaders = groups.map(({ slug }) => leaderRole(slug));
  const members = groups.map(({ slug }) => memberRole(slug));
  const slugs = Object.fromEntries(groups.flatMap(({ id, slug }) => (id === undefined ? [] : [[id, slug]])));
  const organiser = organiserRole(coalition);
  return [
    ...groups.map(({ slug }) =>
      database(groupDb(slug, season), [memberRole(slug), leaderRole(slug)], groupRules(slug, revoked)),
    ),
    database(campDb(coalition), [...members, ...leaders, organiser], campRules(coalition, revoked)),
    database(tallyDb(coalition), [...leaders, organiser], tallyRules(slugs, revoked)),
  ];
}

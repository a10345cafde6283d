/**
 * The campaign document as a feed publishes it, and the rules it must keep.
 * Types are inferred from the schema here and nowhere else. A feed is data:
 * plain text with named blanks, `https:` links, nothing that runs.
 */
import * as v from 'valibot';
import { unknownBlank } from './blanks';
import {
  day,
  httpsLink,
  jurisdiction,
  language,
  LIMITS,
  line,
  localized,
  localTime,
  paragraph,
  person,
  slug,
  zone,
} from './feed-fields';
import { groupList } from './group';
import { numberFlagList } from './number-flags';

export const STANCES = ['support', 'oppose', 'watch'] as const;
export type Stance = (typeof STANCES)[number];

export const ROLES = ['sponsor', 'cosponsor', 'committee', 'leadership', 'swing', 'constituent'] as const;
export type TargetRole = (typeof ROLES)[number];

/**
 * Who a script variant is for: a role, or anybody in the chamber that does not have the bill yet, who is
 * asked for nothing but to look out for it.
 */
export const SCRIPT_ROLES = [...ROLES, 'other_chamber'] as const;
export type ScriptRole = (typeof SCRIPT_ROLES)[number];

/** Where a person stands towards the campaign, not the bill: who will vote no is the supporter of who opposes. */
export const LEANINGS = ['supporter', 'undecided', 'opponent'] as const;
export type Leaning = (typeof LEANINGS)[number];

const POSITION_WORDS = ['yes', 'lean_yes', 'undecided', 'lean_no', 'no', 'declined_to_say'] as const;
const CHAMBERS = ['lower', 'upper', 'legislature'] as const;

const billSchema = v.object({
  jurisdiction,
  session: v.pipe(v.string('must_be_text'), v.regex(/^[A-Za-z0-9][A-Za-z0-9 ._()-]{0,59}$/, 'bad_session')),
  identifier: v.pipe(
    v.string('must_be_text'),
    v.regex(
      /^[A-Z][A-Za-z]{0,9} (?:[A-Z]{1,3}|\d{1,3}-\d{1,5}|\d{1,7}(?:[A-Z]{1,3}\d?)?)$/,
      'bad_identifier',
    ),
  ),
});

/** 32 bytes (a key) or 64 (a signature) in base64url without padding. */
export const bytes = (length: number, message: string) =>
  v.pipe(v.string('must_be_text'), v.regex(/^[\w-]+$/, message), v.length(length, message));

const organisation = v.object({
  name: line,
  url: v.optional(httpsLink),
  guidance: v.optional(localized(paragraph)),
});

/** What a partner may do by its own key, without the lead: ask callers to stop, or change its own guidance. */
export const RIGHTS = ['pause', 'guidance'] as const;
export type PartnerRight = (typeof RIGHTS)[number];

export const partnerSchema = v.object({
  ...organisation.entries,
  /** The partner's own Ed25519 public key, by which it signs its amendments. */
  key: v.optional(bytes(43, 'bad_key')),
  may: v.optional(
    v.pipe(v.array(v.picklist(RIGHTS, 'bad_choice'), 'must_be_list'), v.maxLength(RIGHTS.length, 'too_many')),
  ),
});

/** How many calls to one person the campaign wants from everybody together. */
const goal = v.optional(
  v.pipe(v.number('wrong_type'), v.integer('wrong_type'), v.minValue(1), v.maxValue(100_000)),
);

const target = v.variant(
  'who',
  [
    v.object({
      who: v.literal('my_legislators'),
      chamber: v.optional(v.picklist(CHAMBERS, 'bad_choice')),
      role: v.optional(v.picklist(ROLES, 'bad_choice')),
      goal,
    }),
    v.object({
      who: v.literal('legislator'),
      id: person,
      role: v.picklist(ROLES, 'bad_choice'),
      note: v.optional(localized(line)),
      goal,
    }),
    /** Whoever sits on a committee by the data on the device, where they are the caller's own legislators. */
    v.object({
      who: v.literal('committee'),
      /** As Open States names it: `Transportation`. */
      name: line,
      chamber: v.picklist(CHAMBERS, 'bad_choice'),
      role: v.optional(v.picklist(ROLES, 'bad_choice')),
      note: v.optional(localized(line)),
      goal,
    }),
    /** The governor, or the mayor in the District of Columbia. */
    v.object({
      who: v.literal('governor'),
      role: v.optional(v.picklist(ROLES, 'bad_choice')),
      note: v.optional(localized(line)),
      goal,
    }),
  ],
  'bad_choice',
);

/** Where somebody is known to stand on the bill, and who says so. */
const knownPosition = v.object({
  legislator: person,
  position: v.picklist(POSITION_WORDS, 'bad_choice'),
  source: v.object({ title: v.optional(line), url: v.optional(httpsLink), date: v.optional(day) }),
});

const script = v.object({
  language,
  channel: v.picklist(['live', 'voicemail'], 'bad_choice'),
  role: v.optional(v.picklist(SCRIPT_ROLES, 'bad_choice')),
  position: v.optional(v.picklist(LEANINGS, 'bad_choice')),
  chamber: v.optional(v.picklist(CHAMBERS, 'bad_choice')),
  text: v.pipe(
    paragraph,
    v.check(
      (text) => unknownBlank(text) === null,
      (issue) => `unknown_blank:${unknownBlank(String(issue.input)) ?? ''}`,
    ),
  ),
});

const deadline = v.object({
  type: v.picklist(['committee_hearing', 'floor_vote', 'governor_action'], 'bad_choice'),
  /** Local time at the capitol, `2026-12-03T12:00`, read in `zone`. */
  at: localTime,
  zone,
  chamber: v.optional(v.picklist(CHAMBERS, 'bad_choice')),
  place: v.optional(line),
});

export const RESULTS = ['won', 'lost', 'withdrawn'] as const;
export type CampaignResult = (typeof RESULTS)[number];

export const campaignSchema = v.object({
  id: slug,
  /** Companion bills stand together: one campaign, one call. */
  bills: v.pipe(
    v.array(billSchema, 'must_be_list'),
    v.minLength(1, 'must_not_be_empty'),
    v.maxLength(20, 'too_many'),
  ),
  stance: v.picklist(STANCES, 'bad_choice'),
  status: v.picklist(['live', 'paused', 'archived'], 'bad_choice'),
  result: v.optional(v.picklist(RESULTS, 'bad_choice')),
  /** What everybody who called is told when it has ended. */
  thanks: v.optional(localized(paragraph)),
  /** The chamber that has the bill now; what a script says in the other one may differ. */
  chamber: v.optional(v.picklist(CHAMBERS, 'bad_choice')),
  title: localized(line),
  /** What the caller asks for, as words that follow "I ask you to": "vote yes on Senate Bill 12". */
  ask: localized(line),
  summary: v.optional(localized(paragraph)),
  why: v.optional(localized(paragraph)),
  lead: v.optional(organisation),
  partners: v.optional(v.pipe(v.array(partnerSchema, 'must_be_list'), v.maxLength(50, 'too_many'))),
  targets: v.pipe(
    v.array(target, 'must_be_list'),
    v.minLength(1, 'must_not_be_empty'),
    v.maxLength(LIMITS.list, 'too_many'),
  ),
  positions: v.optional(v.pipe(v.array(knownPosition, 'must_be_list'), v.maxLength(300, 'too_many'))),
  scripts: v.pipe(
    v.array(script, 'must_be_list'),
    v.minLength(1, 'must_not_be_empty'),
    v.maxLength(LIMITS.list, 'too_many'),
  ),
  deadlines: v.optional(v.pipe(v.array(deadline, 'must_be_list'), v.maxLength(20, 'too_many'))),
  links: v.optional(
    v.pipe(v.array(v.object({ title: line, url: httpsLink }), 'must_be_list'), v.maxLength(20, 'too_many')),
  ),
});

export const feedSchema = v.object({
  /** Version of the format. */
  rotunda: v.literal(1, 'bad_version'),
  /** Stable id of the feed: the same id is the same feed, wherever it is fetched from. */
  id: slug,
  name: line,
  url: v.optional(httpsLink),
  /** Instant of publication, ISO 8601. */
  updated: v.pipe(v.string('must_be_text'), v.isoTimestamp('bad_time')),
  /** The publisher's Ed25519 public key. */
  key: v.optional(bytes(43, 'bad_key')),
  /** Over the rest of the document but `amendments`, as RFC 8785 writes it, by that key. */
  signature: v.optional(bytes(86, 'bad_signature')),
  /** What partners signed themselves. Each entry is checked by itself (`utils/amend`): a bad one costs the feed nothing. */
  amendments: v.optional(v.unknown()),
  /** Of a coalition: who covers which districts. */
  groups: v.optional(groupList),
  /** Numbers that did not work for three members or more. */
  number_flags: v.optional(numberFlagList),
  campaigns: v.pipe(
    v.array(campaignSchema, 'must_be_list'),
    v.maxLength(LIMITS.campaigns, 'too_many'),
    v.check((list) => new Set(list.map((c) => c.id)).size === list.length, 'same_id_twice'),
  ),
});

export type Localized = v.InferOutput<ReturnType<typeof localized>>;
export type Deadline = v.InferOutput<typeof deadline>;
export type Script = v.InferOutput<typeof script>;
export type KnownPosition = v.InferOutput<typeof knownPosition>;
export type CampaignTarget = v.InferOutput<typeof target>;
export type Partner = v.InferOutput<typeof partnerSchema>;
export type Campaign = v.InferOutput<typeof campaignSchema>;
export type Feed = v.InferOutput<typeof feedSchema>;

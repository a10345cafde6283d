/**
 * The campaign document as a feed publishes it, and the rules it must keep.
 * Types are inferred from the schema here and nowhere else. A feed is data:
 * plain text with named blanks, `https:` links, nothing that runs.
 */
import * as v from 'valibot';
import { unknownBlank } from './blanks';

export const STANCES = ['support', 'oppose', 'watch'] as const;
export type Stance = (typeof STANCES)[number];

export const ROLES = ['sponsor', 'cosponsor', 'committee', 'leadership', 'swing', 'constituent'] as const;
export type TargetRole = (typeof ROLES)[number];

const LIMITS = { line: 300, paragraph: 4000, list: 200, campaigns: 500 } as const;

/** Bidirectional overrides and other invisible controls can make a script read differently than it is. */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
/** A tag, a comment or an entity: text that some program would read as HTML. */
const MARKUP = /<\s*\/?\s*[a-z!?]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

const plain = (max: number) =>
  v.pipe(
    v.string('must_be_text'),
    v.nonEmpty('must_not_be_empty'),
    v.maxLength(max, 'too_long'),
    v.check((s) => !MARKUP.test(s), 'no_html'),
    v.check((s) => !INVISIBLE.test(s), 'no_invisible_characters'),
  );

const line = plain(LIMITS.line);
const paragraph = plain(LIMITS.paragraph);

const language = v.pipe(
  v.string('must_be_text'),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'bad_language'),
);

/** The same words in several languages, keyed by BCP 47 tag: `{ "en": "...", "es": "..." }`. */
const localized = (text: typeof line) =>
  v.pipe(
    v.record(language, text, 'must_be_languages'),
    v.check((r) => Object.keys(r).length > 0, 'must_not_be_empty'),
  );

const httpsLink = v.pipe(
  v.string('must_be_text'),
  v.maxLength(2000, 'too_long'),
  v.check((s) => {
    try {
      const url = new URL(s);
      return url.protocol === 'https:' && url.username === '' && url.password === '';
    } catch {
      return false;
    }
  }, 'must_be_https'),
);

const slug = v.pipe(v.string('must_be_text'), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'bad_id'));

/** The states, `dc`, `pr`, Congress (`us`) and the Sample State (`xx`). */
const JURISDICTION =
  /^(?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|p[ar]|ri|s[cd]|t[nx]|u[st]|v[at]|w[aivy]|xx)$/;

const billSchema = v.object({
  jurisdiction: v.pipe(v.string('must_be_text'), v.regex(JURISDICTION, 'bad_jurisdiction')),
  session: v.pipe(v.string('must_be_text'), v.regex(/^[A-Za-z0-9][A-Za-z0-9 ._()-]{0,59}$/, 'bad_session')),
  identifier: v.pipe(
    v.string('must_be_text'),
    v.regex(/^[A-Z][A-Za-z]{0,9} (?:[A-Z]{1,3}|\d{1,3}-\d{1,5}|\d{1,7}[A-Z]{0,3})$/, 'bad_identifier'),
  ),
});

const organisation = v.object({
  name: line,
  url: v.optional(httpsLink),
  guidance: v.optional(localized(paragraph)),
});

const target = v.variant(
  'who',
  [
    v.object({
      who: v.literal('my_legislators'),
      chamber: v.optional(v.picklist(['lower', 'upper', 'legislature'], 'bad_choice')),
      role: v.optional(v.picklist(ROLES, 'bad_choice')),
    }),
    v.object({
      who: v.literal('legislator'),
      id: v.pipe(v.string('must_be_text'), v.regex(/^ocd-person\/[0-9a-f-]{36}$/, 'bad_person')),
      role: v.picklist(ROLES, 'bad_choice'),
      position: v.optional(
        v.picklist(['yes', 'lean_yes', 'undecided', 'lean_no', 'no', 'declined_to_say'], 'bad_choice'),
      ),
      note: v.optional(localized(line)),
    }),
  ],
  'bad_choice',
);

const script = v.object({
  language,
  channel: v.picklist(['live', 'voicemail'], 'bad_choice'),
  role: v.optional(v.picklist(ROLES, 'bad_choice')),
  chamber: v.optional(v.picklist(['lower', 'upper', 'legislature'], 'bad_choice')),
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
  at: v.pipe(v.string('must_be_text'), v.check(isLocalTime, 'bad_time')),
  zone: v.pipe(v.string('must_be_text'), v.check(isZone, 'bad_zone')),
  chamber: v.optional(v.picklist(['lower', 'upper', 'legislature'], 'bad_choice')),
  place: v.optional(line),
});

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
  result: v.optional(v.picklist(['won', 'lost', 'withdrawn'], 'bad_choice')),
  title: localized(line),
  /** What the caller asks for, as words that follow "I ask you to": "vote yes on Senate Bill 12". */
  ask: localized(line),
  summary: v.optional(localized(paragraph)),
  lead: v.optional(organisation),
  partners: v.optional(v.pipe(v.array(organisation, 'must_be_list'), v.maxLength(50, 'too_many'))),
  targets: v.pipe(
    v.array(target, 'must_be_list'),
    v.minLength(1, 'must_not_be_empty'),
    v.maxLength(LIMITS.list, 'too_many'),
  ),
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
  campaigns: v.pipe(
    v.array(campaignSchema, 'must_be_list'),
    v.maxLength(LIMITS.campaigns, 'too_many'),
    v.check((list) => new Set(list.map((c) => c.id)).size === list.length, 'same_id_twice'),
  ),
});

export type Localized = v.InferOutput<ReturnType<typeof localized>>;
export type Deadline = v.InferOutput<typeof deadline>;
export type Script = v.InferOutput<typeof script>;
export type CampaignTarget = v.InferOutput<typeof target>;
export type Campaign = v.InferOutput<typeof campaignSchema>;
export type Feed = v.InferOutput<typeof feedSchema>;

function isLocalTime(s: string): boolean {
  const m = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(s);
  if (!m) return false;
  const date = new Date(`${s}:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(s);
}

function isZone(s: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: s });
    return s.includes('/') || s === 'UTC';
  } catch {
    return false;
  }
}

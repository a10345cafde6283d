/** The rules that every text, link and name of a feed must keep: plain text, `https:`, nothing that runs. */
import * as v from 'valibot';
import { NORTH_AMERICAN } from './telephone';

export const LIMITS = {
  line: 300,
  paragraph: 4000,
  list: 200,
  campaigns: 500,
  groups: 2000,
  divisions: 300,
  amendments: 500,
  languages: 20,
  numberFlags: 500,
} as const;

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

/** One line of plain text. */
export const line = plain(LIMITS.line);
/** Plain text of some length, line breaks allowed. */
export const paragraph = plain(LIMITS.paragraph);

/** A BCP 47 tag. */
export const language = v.pipe(
  v.string('must_be_text'),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'bad_language'),
);

/** The same words in several languages, keyed by BCP 47 tag: `{ "en": "...", "es": "..." }`. */
export const localized = (text: typeof line) =>
  v.pipe(
    v.record(language, text, 'must_be_languages'),
    v.check((r) => Object.keys(r).length > 0, 'must_not_be_empty'),
  );

export const httpsLink = v.pipe(
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

/** A name for programs. */
export const slug = v.pipe(v.string('must_be_text'), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'bad_id'));

/** An `ocd-person/…` id of Open States. */
export const person = v.pipe(v.string('must_be_text'), v.regex(/^ocd-person\/[0-9a-f-]{36}$/, 'bad_person'));

/** E.164; numbers that cost the caller are refused. */
export const phone = v.pipe(v.string('must_be_text'), v.regex(NORTH_AMERICAN, 'bad_phone'));

/** The states, `dc`, `pr`, Congress (`us`) and the Sample State (`xx`). */
export const jurisdiction = v.pipe(
  v.string('must_be_text'),
  v.regex(
    /^(?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|p[ar]|ri|s[cd]|t[nx]|u[st]|v[at]|w[aivy]|xx)$/,
    'bad_jurisdiction',
  ),
);

/** A calendar day, `2026-12-03`. */
export const day = v.pipe(
  v.string('must_be_text'),
  v.check((s) => isLocalTime(`${s}T00:00`), 'bad_day'),
);

/** Wall-clock time without a zone, `2026-12-03T12:00`. */
export const localTime = v.pipe(v.string('must_be_text'), v.check(isLocalTime, 'bad_time'));

/** An IANA zone, `America/Chicago`. */
export const zone = v.pipe(v.string('must_be_text'), v.check(isZone, 'bad_zone'));

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

/** From the text of a feed to a feed, or to the reasons why not. */
import * as v from 'valibot';
import { campaignSchema, feedSchema, type Campaign, type Feed } from './campaign';
import { MAX_FEED_BYTES, megabytes } from './feed-size';
import { groupSchema, type Group } from './group';
import { fail, ok, type Problem, type Result } from './result';

/** How many field errors are worth reading at once. */
const SHOWN = 5;

/**
 * @param text the document as it was fetched, dropped or pasted
 * @returns the feed, or problems: `feed_too_big` (detail: size), `feed_too_deep`, `feed_not_json` (detail: where the
 *   parser stopped), `feed_invalid` (where: field path, detail: rule broken)
 */
export function parseFeed(text: string): Result<Feed> {
  const json = parseJson(text);
  return json.ok ? checkFeed(json.value) : json;
}

/** No feed is deeper than ten; a hundred thousand brackets would exhaust whoever walks them. */
const MOST_DEPTH = 64;

/**
 * The document as it was written, with what is not known in it: signatures are about all of it.
 * @returns problems `feed_too_big`, `feed_too_deep`, `feed_not_json`
 */
export function parseJson(text: string): Result<unknown> {
  if (text.length > MAX_FEED_BYTES) return fail('feed_too_big', undefined, megabytes(text.length));
  if (isDeeperThan(MOST_DEPTH, text)) return fail('feed_too_deep', undefined, `> ${MOST_DEPTH}`);
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return fail('feed_not_json', undefined, error instanceof Error ? error.message.slice(0, 160) : undefined);
  }
}

/** Counts brackets outside of texts, without walking into them. */
function isDeeperThan(most: number, text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === '"') inText = !inText;
    else if (inText) at += c === '\\' ? 1 : 0;
    else if (c === '[' || c === '{') {
      depth += 1;
      if (depth > most) return true;
    } else if (c === ']' || c === '}') depth -= 1;
  }
  return false;
}

/** @returns the feed without what is not known in it; problem `feed_invalid` as in {@link parseFeed} */
export const checkFeed = (value: unknown): Result<Feed> => check(feedSchema, value);

/** @returns as {@link checkFeed}, for one campaign; paths are within it */
export const checkCampaign = (value: unknown): Result<Campaign> => check(campaignSchema, value);

/** @returns as {@link checkFeed}, for one group of a coalition; paths are within it */
export const checkGroup = (value: unknown): Result<Group> => check(groupSchema, value);

function check<S extends typeof feedSchema | typeof campaignSchema | typeof groupSchema>(
  schema: S,
  value: unknown,
): Result<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return ok(parsed.output);
  return { ok: false, problems: parsed.issues.slice(0, SHOWN).map(asProblem) };
}

/** `campaigns[2].bills[0].session`, as a person would look it up in the file. */
function pathOf(path: readonly { key: unknown }[] | undefined): string {
  let out = '';
  for (const { key } of path ?? []) {
    if (typeof key === 'number') out += `[${key}]`;
    else out += out === '' ? String(key) : `.${String(key)}`;
  }
  return out.slice(0, 200);
}

interface IssueLike {
  type: string;
  message: string;
  received: string;
  path?: readonly { key: unknown }[] | undefined;
}

function asProblem(issue: IssueLike): Problem {
  // A missing key is reported by the library as a wrong type of `undefined`.
  const detail =
    issue.received === 'undefined'
      ? 'missing'
      : /^[a-z_]+(:.*)?$/s.test(issue.message)
        ? issue.message
        : 'wrong_type';
  return { code: 'feed_invalid', where: pathOf(issue.path), detail: detail.slice(0, 120) };
}

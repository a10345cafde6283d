/** What a leader decided about the vote on a campaign's bill: who votes, and how many votes it takes. */
import * as v from 'valibot';
import { line } from './feed-fields';
import { fail, ok, type Result } from './result';

/** More than any chamber has seats (New Hampshire's House: 400). */
export const MAX_VOTES = 500;

/** `xx upper`, or with the committee's id behind it. */
const bodyKey = v.pipe(
  v.string('must_be_text'),
  v.maxLength(120, 'too_long'),
  v.regex(/^[a-z]{2} (lower|upper|legislature|executive)( \S+)?$/, 'bad_id'),
);

const votesNeeded = v.object({
  votes: v.pipe(
    v.number('wrong_type'),
    v.integer('wrong_type'),
    v.minValue(1, 'bad_votes'),
    v.maxValue(MAX_VOTES, 'bad_votes'),
  ),
  /** Why it is that many: shown beside the number. */
  reason: line,
});
export type VotesNeeded = v.InferOutput<typeof votesNeeded>;

export const votePlanSchema = v.object({
  /** `<feed id>/<campaign id>`. */
  campaign: v.pipe(
    v.string('must_be_text'),
    v.maxLength(220, 'too_long'),
    v.regex(/^[^/]+\/[^/]+$/, 'bad_id'),
  ),
  /** Who votes, where the leader chose another than the next deadline tells. */
  body: v.optional(bodyKey),
  /** By body. */
  needed: v.record(bodyKey, votesNeeded),
});
export type VotePlan = v.InferOutput<typeof votePlanSchema>;

/** @returns problem `votes_invalid` (where: `votes` or `reason`, detail: the rule broken) */
export function checkVotesNeeded(value: unknown): Result<VotesNeeded> {
  const parsed = v.safeParse(votesNeeded, value);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return fail('votes_invalid', v.getDotPath(issue) ?? '', issue.message.slice(0, 120));
}

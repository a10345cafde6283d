/** A published word on where a legislator stands, as an organiser notes it: where, when, in which words. */
import * as v from 'valibot';
import { POSITIONS } from './call';
import { day, httpsLink, line, paragraph } from './feed-fields';
import { fail, ok, type Result } from './result';

const text = (max: number, form: RegExp) =>
  v.pipe(v.string('must_be_text'), v.maxLength(max, 'too_long'), v.regex(form, 'bad_id'));

const citedSource = v.object({
  /** Random UUID. */
  id: text(36, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  /** `<feed id>/<campaign id>`. */
  campaign: text(220, /^[^/]+\/[^/]+$/),
  legislator: text(60, /^ocd-person\/[0-9a-f-]{36}$/),
  position: v.picklist(POSITIONS, 'bad_choice'),
  url: httpsLink,
  title: v.optional(line),
  quote: v.optional(paragraph),
  /** Day on which it was said or published. */
  date: day,
  /** Instant at which it was noted, ISO 8601 in UTC. */
  at: v.pipe(v.string('must_be_text'), v.isoTimestamp('bad_time')),
});

export type CitedSource = v.InferOutput<typeof citedSource>;

/**
 * @param today day on the organiser's calendar, `YYYY-MM-DD`: nothing was said tomorrow
 * @returns problem `source_invalid` (where: the field, detail: the rule broken)
 */
export function checkCitedSource(value: unknown, today: string): Result<CitedSource> {
  const parsed = v.safeParse(citedSource, value);
  if (parsed.success)
    return parsed.output.date > today ? fail('source_invalid', 'date', 'bad_day') : ok(parsed.output);
  const [issue] = parsed.issues;
  const missing = issue.received === 'undefined' && issue.type === 'object';
  return fail('source_invalid', v.getDotPath(issue) ?? '', missing ? 'missing' : issue.message.slice(0, 120));
}

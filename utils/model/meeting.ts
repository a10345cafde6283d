/** A group's next meeting as its leader plans it, and who leads it. The names stay on this device. */
import * as v from 'valibot';
import { day, httpsLink, LIMITS, line, localTime, paragraph, zone } from './feed-fields';
import { fail, ok, type Problem, type Result } from './result';

const uuid = v.pipe(
  v.string('must_be_text'),
  v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'bad_id'),
);

/** Of these centuries: other years are slips of the finger, and calendars stumble over them. */
const since = v.pipe(day, v.regex(/^2[01]/, 'bad_day'));

/** What the leader writes. */
const facts = {
  title: line,
  /** Local time in `zone`, `2026-12-03T19:00`. */
  at: v.pipe(localTime, v.regex(/^2[01]/, 'bad_time')),
  /** IANA zone. */
  zone,
  minutes: v.pipe(
    v.number('wrong_type'),
    v.integer('wrong_type'),
    v.minValue(5, 'bad_minutes'),
    v.maxValue(24 * 60, 'bad_minutes'),
  ),
  place: v.optional(line),
  /** Where it is held by video. */
  link: v.optional(httpsLink),
  /** Whom answers to an invitation go to. */
  mail: v.optional(
    v.pipe(
      v.string('must_be_text'),
      v.maxLength(254, 'too_long'),
      v.regex(/^[^\s@"<>,;:\\]+@[^\s@"<>,;:\\]+$/, 'bad_mail'),
    ),
  ),
  note: v.optional(paragraph),
  cancelled: v.optional(v.literal(true)),
};
const meetingSchema = v.object({
  ...facts,
  /** Random UUID: the same meeting in every calendar, however often it changes. */
  uid: uuid,
  /** How many times it was changed after an invitation had gone out (RFC 5545, 3.8.7.4). */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** An invitation was made of it as it stands. */
  invited: v.optional(v.literal(true)),
});
export type Meeting = v.InferOutput<typeof meetingSchema>;

export const meetingPlanSchema = v.object({
  what: v.literal('next'),
  /** Who leads meetings, in the order of their turns: the first leads the next one. */
  names: v.pipe(v.array(line), v.maxLength(LIMITS.list)),
  meeting: meetingSchema,
  /** Day from which calls are told, `YYYY-MM-DD`: that of the last meeting. */
  since,
});
export type MeetingPlan = v.InferOutput<typeof meetingPlanSchema>;

const draftSchema = v.object({ ...facts, since });
/** The plan as its form holds it. */
export type MeetingDraft = v.InferOutput<typeof draftSchema>;

/** @returns problems `meeting_invalid`, one for each field (where: the field, detail: the rule broken) */
export function checkMeeting(value: unknown): Result<MeetingDraft> {
  const parsed = v.safeParse(draftSchema, value);
  return parsed.success ? ok(parsed.output) : { ok: false, problems: problemsIn(parsed.issues) };
}

/** @returns problem `meeting_invalid` (where: `names`, detail: the rule broken) */
export function checkNames(value: unknown): Result<string[]> {
  const parsed = v.safeParse(meetingPlanSchema.entries.names, value);
  if (parsed.success) return ok(parsed.output);
  return fail('meeting_invalid', 'names', parsed.issues[0].message.slice(0, 120));
}

function problemsIn(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  const byField = new Map<string, Problem>();
  for (const issue of issues) {
    const where = v.getDotPath(issue as v.InferIssue<typeof draftSchema>) ?? '';
    const detail = issue.message.slice(0, 120);
    if (!byField.has(where)) byField.set(where, { code: 'meeting_invalid', where, detail });
  }
  return [...byField.values()];
}

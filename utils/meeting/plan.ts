/** How the plan of a meeting changes: what goes into calendars anew, and what comes after it. */
import { omit } from '../model/at-path';
import type { Meeting, MeetingDraft, MeetingPlan } from '../model/meeting';
import { dayAfter } from '../tally/local-day';
import { afterTurn } from './turns';

const FACTS = [
  ...(['title', 'at', 'zone', 'minutes', 'place'] as const),
  ...(['link', 'mail', 'note', 'cancelled'] as const),
];

/** A meeting in a week, at seven in the evening, for an hour. */
export function firstDraft(title: string, today: string, zone: string): MeetingDraft {
  return {
    ...{ title, at: `${dayAfter(today, 7)}T19:00`, zone, minutes: 60 },
    since: dayAfter(today, -7),
  };
}

/**
 * The plan with what was written. What changes after an invitation was made is another state of the same meeting.
 * @param uid for a plan that there was not before
 */
export function planned(held: MeetingPlan | undefined, draft: MeetingDraft, uid: string): MeetingPlan {
  const { since, ...facts } = draft;
  const before = held?.meeting;
  const isChanged = before !== undefined && FACTS.some((name) => before[name] !== facts[name]);
  const meeting: Meeting = {
    ...facts,
    uid: before?.uid ?? uid,
    sequence: (before?.sequence ?? 0) + (isChanged && before.invited ? 1 : 0),
    ...(before?.invited && !isChanged && { invited: true as const }),
  };
  return { what: 'next', names: held?.names ?? [], since, meeting };
}

/** The plan after an invitation was made of it. */
export const invited = (plan: MeetingPlan): MeetingPlan => ({
  ...plan,
  meeting: { ...plan.meeting, invited: true },
});

/** A change was made after an invitation had gone out, and nobody was told of it. */
export const isUntold = ({ sequence, invited: told }: Pick<Meeting, 'sequence' | 'invited'>): boolean =>
  sequence > 0 && !told;

/**
 * What follows a meeting that is over: the same a week later, or as many weeks as bring it past today, with the next
 * one to lead. Of a cancelled one nobody's turn is used up, and calls go on being told from the last one held.
 */
export function afterMeeting(plan: MeetingPlan, today: string, uid: string): MeetingPlan {
  const { cancelled, at } = plan.meeting;
  const [day = today, clock = '19:00'] = at.split('T');
  let next = dayAfter(day, 7);
  while (next < today) next = dayAfter(next, 7);
  return {
    what: 'next',
    names: cancelled ? plan.names : afterTurn(plan.names),
    since: cancelled ? plan.since : day < today ? day : today,
    meeting: {
      ...omit(plan.meeting, 'cancelled', 'invited', 'note'),
      ...{ uid, sequence: 0, at: `${next}T${clock}` },
    },
  };
}

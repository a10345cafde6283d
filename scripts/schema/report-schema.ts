/** The report's file as a published JSON Schema (2020-12). What a report holds is said by `utils/report/report.ts`; the compiler holds both together. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import * as v from 'valibot';
import { OUTCOMES, REASONS, type POSITIONS } from '../../utils/model/call';
import { RESULTS, STANCES } from '../../utils/model/campaign';
import type { ReportFile } from '../../utils/report/report-json';
import { STANDINGS } from '../../utils/tally/whip';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.description('A place in `deadlines`, from 0.'),
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.description('A calendar day, 2026-12-03.'));
const dayOrNone = v.pipe(
  v.string(),
  v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/),
  v.description('A calendar day, or empty.'),
);
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  v.description('An instant in UTC, ISO 8601.'),
);
const campaignKey = v.pipe(v.string(), v.description('`<id of the feed>/<id of the campaign>`.'));
const billKey = v.pipe(
  v.string(),
  v.description('`il/104th/SB 2273`: state, session, identifier as Open States has them.'),
);
const stances = v.picklist(STANCES);

const rate = v.pipe(
  v.strictObject({
    n: count,
    of: count,
    share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  }),
  v.description('`n` of `of`; the share is null where `of` is 0.'),
);
const figures = v.pipe(
  v.strictObject({ attempts: count, reached: rate, voicemail: rate, unavailable: rate, skipped: count }),
  v.description('Calls tried, and what became of them. Persons passed over are no calls.'),
);
const progress = v.pipe(
  v.strictObject({ goal: count, calls: count, contact: count, missing: count }),
  v.description(
    'What is wanted of everybody together, and the calls of everybody up to the last day; calls beyond one person’s goal do not make up for another’s.',
  ),
);
const orNone = v.nullable(progress);

const chamber = v.picklist(['lower', 'upper', 'legislature', 'executive']);
const deadlineChamber = v.picklist(['lower', 'upper', 'legislature']);
const seat = {
  jurisdiction: v.string(),
  chamber,
  district: v.pipe(v.string(), v.description('As Open States names it; empty for a governor.')),
};
const target = { target: v.pipe(v.string(), v.description('`ocd-person/…`.')) };
const outcomes = v.picklist(OUTCOMES);
const standing = v.picklist(STANDINGS as unknown as [...typeof POSITIONS, 'unknown']);
const perStanding = <T extends v.GenericSchema>(each: T) =>
  v.strictObject({
    ...{ yes: each, lean_yes: each, undecided: each, lean_no: each, no: each },
    ...{ declined_to_say: each, unknown: each },
  });

const campaign = v.strictObject({
  key: campaignKey,
  title: v.string(),
  ask: v.string(),
  bills: v.array(billKey),
  stance: v.nullable(stances),
  status: v.nullable(v.picklist(['live', 'paused', 'archived'])),
  result: v.nullable(v.picklist(RESULTS)),
  group: v.string(),
  lead: v.string(),
  partners: v.array(v.string()),
  thanks: v.string(),
  link: v.string(),
  figures,
  progress: orNone,
});

const deadline = v.strictObject({
  campaigns: v.array(campaignKey),
  type: v.picklist(['committee_hearing', 'floor_vote', 'governor_action']),
  at: v.pipe(v.string(), v.description("The capitol's wall clock, 2026-12-03T12:00, read in `zone`.")),
  zone: v.string(),
  instant,
  day,
  daysLeft: v.pipe(v.number(), v.integer(), v.description('From `today`; negative when it is over.')),
  isPast: v.boolean(),
  chamber: v.nullable(deadlineChamber),
  place: v.string(),
});

export const reportFileSchema = v.strictObject({
  rotunda_report: v.literal(1),
  scope: v.pipe(
    v.strictObject({
      campaign: v.exactOptional(campaignKey),
      bill: v.exactOptional(billKey),
      group: v.exactOptional(v.string()),
      from: v.exactOptional(day),
      to: v.exactOptional(day),
    }),
    v.description('Which calls are counted: those that fit all that is set.'),
  ),
  made: instant,
  zone: v.pipe(v.string(), v.description('IANA zone whose calendar says what `today` is.')),
  today: day,
  source: v.pipe(v.literal('self_report'), v.description('The callers reported it themselves.')),
  groupName: v.string(),
  headline: v.strictObject({
    figures,
    phoneCalls: v.pipe(
      count,
      v.description('A conversation about several bills is several attempts, and one of these.'),
    ),
    last24h: figures,
    last7d: figures,
    people: v.pipe(rate, v.description('Of the persons called, for how many somebody was spoken to.')),
    districts: v.pipe(rate, v.description('Districts with a call, of those with calls or goals.')),
    groups: count,
    firstDay: v.nullable(day),
    lastDay: v.nullable(day),
    progress: orNone,
    nextDeadline: v.nullable(place),
    daysLeft: v.nullable(v.pipe(v.number(), v.integer())),
  }),
  campaigns: v.array(campaign),
  deadlines: v.array(deadline),
  days: v.array(v.strictObject({ day, figures, deadlines: v.array(place), isAhead: v.boolean() })),
  targets: v.array(
    v.strictObject({
      ...{ id: target.target, name: v.string(), party: v.string(), ...seat, figures, progress: orNone },
      position: v.nullable(
        v.strictObject({
          standing,
          day: dayOrNone,
          source: v.nullable(v.picklist(['phone_call', 'cited_source', 'self_report'])),
          isDisputed: v.boolean(),
        }),
      ),
    }),
  ),
  districts: v.array(
    v.strictObject({ key: v.string(), ...seat, figures, progress: orNone, targets: v.array(target.target) }),
  ),
  groups: v.array(v.strictObject({ id: v.string(), name: v.string(), figures })),
  outcomes: v.array(v.strictObject({ outcome: v.picklist(['contact', 'voicemail', 'unavailable']), rate })),
  reasons: v.array(v.strictObject({ reason: v.picklist([...REASONS, 'not_given']), rate })),
  whip: v.array(
    v.strictObject({
      campaign: campaignKey,
      want: v.nullable(v.picklist(['yes', 'no'])),
      voters: count,
      counts: perStanding(count),
      needed: v.nullable(count),
      outstanding: v.nullable(count),
      open: v.pipe(count, v.description('Neither firmly yes nor no.')),
      disputed: count,
      daysLeft: v.nullable(v.pipe(v.number(), v.integer())),
    }),
  ),
  quotes: v.array(
    v.strictObject({
      ...{ text: v.string(), day, ...target, targetName: v.string(), ...seat },
      ...{ group: v.string(), outcome: outcomes },
    }),
  ),
  next: v.strictObject({
    deadlines: v.array(place),
    gaps: v.array(
      v.strictObject({
        ...{ ...target, name: v.string(), ...seat },
        ...{ goal: count, calls: count, contact: count, missing: count },
      }),
    ),
    targetsMissing: count,
  }),
});

/** Neither may know a member that the other does not: the compiler here, a made report in the tests. */
export const typed: v.GenericSchema<ReportFile> = reportFileSchema;

/** The text of the published file. */
export function reportSchemaText(): Promise<string> {
  const { $schema, ...rest } = toJsonSchema(reportFileSchema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    definitions: { rate, figures, progress, campaign, deadline, day, instant },
  });
  const schema = {
    $schema,
    $id: 'https://rotunda.example/schema/report.schema.json',
    title: 'Rotunda report, version 1',
    description:
      'Calls of a group, counted. Callers are no part of it. Every rate stands with the counts that it is of.',
    ...rest,
  };
  return format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
}

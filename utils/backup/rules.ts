/** What each store of the database takes from a backup: the key of a row, what it must be, and which of two stays. */
import * as v from 'valibot';
import { billKey } from '../model/bill';
import { MAX_SECONDS, OUTCOMES, POSITIONS, REASONS, SURFACES } from '../model/call';
import { amendedPartnerSchema } from '../model/amendment';
import { campaignSchema } from '../model/campaign';
import { checkCitedSource } from '../model/cited-source';
import { FLAG_REASONS } from '../model/flag';
import { groupSchema } from '../model/group';
import { meetingPlanSchema } from '../model/meeting';
import { votePlanSchema } from '../model/vote-plan';
import { winner } from '../packet/merge';
import { recordKey, type GroupRecord } from '../packet/record';
import type { Backup, StoredRow } from './file';
import type { StoreRules } from './plan';

const short = v.pipe(v.string(), v.maxLength(300));
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const instant = v.pipe(v.string(), v.isoTimestamp());
const day = v.pipe(v.string(), v.isoDate());
const e164 = v.pipe(v.string(), v.regex(/^\+1\d{10}$/));
const optional = <T extends v.GenericSchema>(schema: T) => v.exactOptional(schema);
const list = <T extends v.GenericSchema>(schema: T) => v.array(schema);
const branch = v.picklist(['lower', 'upper', 'legislature', 'executive']);
const state = v.pipe(v.string(), v.regex(/^[a-z]{2}$/));
const district = v.object({ chamber: branch, district: short });

/** Fields of this device's call and of a group's. */
const asked = {
  campaign: short,
  bills: list(short),
  target: short,
  jurisdiction: state,
  chamber: branch,
  district: short,
  outcome: v.picklist(OUTCOMES),
  reason: optional(v.picklist(REASONS)),
  position: optional(v.picklist(POSITIONS)),
  note: optional(v.pipe(v.string(), v.maxLength(2000))),
  replaces: optional(uuid),
  conversation: optional(uuid),
  also: optional(list(short)),
};
const record = v.variant('kind', [
  v.object({
    ...{ kind: v.literal('call'), id: uuid, at: instant, zone: short, targetName: short, ...asked },
    ...{ surface: v.picklist(SURFACES), number: optional(e164), callBack: optional(day) },
    ...{ test: optional(v.literal(true)), corrected: optional(instant) },
    seconds: optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SECONDS))),
  }),
  v.object({ kind: v.literal('undo'), id: uuid, at: instant, campaign: short, target: short, undoes: uuid }),
]);
const badNumber = { number: e164, jurisdiction: state, reason: v.picklist(FLAG_REASONS) };
const groupCommon = { id: uuid, group: short, member: short, day };
const groupRecord = v.variant('kind', [
  v.object({ kind: v.literal('call'), ...groupCommon, ...asked }),
  v.object({ kind: v.literal('undo'), ...groupCommon, campaign: short, undoes: uuid }),
  v.object({ kind: v.literal('flag'), ...groupCommon, ...badNumber, target: short }),
]);

const https = v.pipe(v.string(), v.maxLength(2000), v.startsWith('https://'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** 32 bytes in base64url. */
const publicKey = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
/** PKCS #8 in base64url. */
const privateKey = v.pipe(v.string(), v.regex(/^[\w-]{40,200}$/));
const hubAddress = v.pipe(v.string(), v.maxLength(500), v.regex(/^https?:\/\/.+\/$/));
const joinedHub = v.object({
  ...{ hub: hubAddress, db: short, camp: optional(short), coalition: optional(short) },
  ...{ token: v.pipe(v.string(), v.maxLength(2000)), readers: list(publicKey), feeds: list(short) },
  ...{ joined: instant, due: optional(instant), failed: optional(count), sent: optional(instant) },
  trouble: optional(v.object({ code: short, where: optional(v.string()), detail: optional(v.string()) })),
});
const keyPair = v.object({ publicKey, privateKey });
const led = {
  ...{ id: short, name: short, hub: hubAddress, token: v.pipe(v.string(), v.maxLength(2000)) },
  ...{ camp: optional(short), made: instant, read: optional(instant) },
};
const ledHub = v.variant('kind', [
  v.object({
    ...{ kind: v.literal('group'), ...led, db: short, coalition: optional(short) },
    ...{ seal: keyPair, sign: keyPair, others: list(v.object({ seal: publicKey, sign: publicKey })) },
    ...{ feeds: list(short), page: v.pipe(v.string(), v.maxLength(2000)), current: short },
    invites: list(v.object({ name: short, token: v.pipe(v.string(), v.maxLength(2000)) })),
    ...{ confirmed: list(short), published: optional(instant) },
  }),
  v.object({
    ...{ kind: v.literal('coalition'), ...led, coalition: short },
    groups: list(v.object({ id: short, name: short, keys: list(publicKey) })),
    strange: list(v.object({ group: short, key: publicKey })),
  }),
]);
const trouble = v.object({
  ...{ at: instant, refused: v.boolean() },
  problems: list(v.object({ code: short, where: optional(v.string()), detail: optional(v.string()) })),
});
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));
const reminders = v.object({
  ...{ on: v.boolean(), deadlines: v.boolean(), callBacks: v.boolean(), hour },
  weekly: v.nullable(v.object({ weekday, hour })),
  quiet: v.nullable(v.object({ from: hour, to: hour })),
});

/** Keeps what it does not name: a place or a roster is the people data's own, a draft may be half written. */
const loosely = <T extends v.ObjectEntries>(entries: T) => v.looseObject(entries);

const here = () => false;
const later = (field: string) => (backup: StoredRow, held: StoredRow) =>
  String(backup[field] ?? '') > String(held[field] ?? '');

function rules(
  key: (row: StoredRow) => unknown,
  schema: v.GenericSchema<unknown, unknown>,
  newer: StoreRules['newer'] = here,
  finish: (row: StoredRow) => StoredRow = (row) => row,
): StoreRules {
  return {
    key: (row) => {
      const text = key(row);
      return typeof text === 'string' && text !== '' ? text : null;
    },
    check(row) {
      const parsed = v.safeParse(schema, row);
      if (!parsed.success) return { wrong: v.getDotPath(parsed.issues[0]) ?? 'wrong_type' };
      return { row: finish(parsed.output as StoredRow) };
    },
    newer,
  };
}

const by = (field: string) => (row: StoredRow) => row[field];
const asGroup = (row: StoredRow) => row['record'] as GroupRecord;

/** A record's key is made anew, so that it is found under what it says and nothing else. */
const groupRow = (row: StoredRow): StoredRow => ({ key: recordKey(asGroup(row)), record: row['record'] });

function campaignRow(row: StoredRow): StoredRow {
  const { bills, feed, id } = row as { bills: Parameters<typeof billKey>[0][]; feed: string; id: string };
  return { ...row, key: `${feed}/${id}`, billKeys: bills.map(billKey) };
}

function recordRow(row: StoredRow): StoredRow {
  const {
    also = [],
    target,
    kind,
    undoes,
    replaces,
  } = row as Partial<Record<string, string>> & {
    also?: string[];
  };
  const withdraws = kind === 'undo' ? undoes : replaces;
  return {
    ...row,
    ...(withdraws !== undefined && { withdraws }),
    ...(also.length > 0 && { alsoAbout: also.map((campaign) => [campaign, target]) }),
  };
}

/** Every store but two: `latest` is made of the records, `boards` of what a hub has. */
export const STORE_RULES: ReadonlyMap<string, StoreRules> = new Map([
  [
    'feeds',
    rules(
      by('id'),
      v.object({
        ...{ id: short, name: short, updated: instant, checked: instant, campaigns: v.number() },
        source: v.variant('kind', [
          v.looseObject({ kind: v.literal('address'), url: https }),
          v.looseObject({ kind: v.picklist(['file', 'paste', 'sample']) }),
        ]),
        ...{ page: optional(https), key: optional(publicKey), pinned: optional(instant) },
        version: optional(v.object({ etag: optional(v.string()), modified: optional(v.string()) })),
        ...{
          due: optional(instant),
          failed: optional(count),
          trouble: optional(trouble),
          groups: optional(count),
          // Each is verified again before it counts.
          amendments: optional(list(v.object({ key: publicKey, entry: loosely({}) }))),
        },
      }),
      later('updated'),
    ),
  ],
  [
    'campaigns',
    rules(
      by('key'),
      v.object({
        ...campaignSchema.entries,
        ...{ key: short, feed: short, group: short, dueKeys: list(short) },
        partners: optional(list(amendedPartnerSchema)),
        before: optional(v.pick(campaignSchema, ['status', 'partners'])),
      }),
      () => true,
      campaignRow,
    ),
  ],
  [
    'covers',
    rules(
      ({ listedIn, id }) => `${String(listedIn)} ${String(id)}`,
      v.object({ ...groupSchema.entries, listedIn: short }),
      () => true,
    ),
  ],
  [
    'pooled',
    rules(
      ({ listedIn, id }) => `${String(listedIn)} ${String(id)}`,
      v.object({
        ...{ id: short, listedIn: short, group: short },
        ...badNumber,
        legislator: short,
        count,
        day,
      }),
      () => true,
    ),
  ],
  [
    'places',
    rules(
      by('id'),
      loosely({
        ...{
          id: short,
          jurisdiction: state,
          districts: list(district),
          legislators: list(loosely({ id: short })),
        },
        ...{ vacancies: list(district), asOf: day, legislature: loosely({}) },
      }),
    ),
  ],
  ['records', rules(by('id'), record, here, recordRow)],
  [
    'flags',
    rules(
      by('id'),
      v.object({
        ...{ id: uuid, ...badNumber, legislator: short, at: instant },
        ...{ withdrawn: optional(instant), test: optional(v.literal(true)) },
      }),
      (backup, held) => backup['withdrawn'] !== undefined && held['withdrawn'] === undefined,
    ),
  ],
  ['numbers', rules(by('id'), loosely({ id: short, number: e164 }))],
  ['rosters', rules(by('jurisdiction'), loosely({ jurisdiction: state }))],
  ['current', rules(by('what'), v.object({ what: v.literal('place'), id: short }))],
  ['leftOut', rules(by('what'), v.object({ what: short }))],
  ['told', rules(by('what'), v.object({ what: v.pipe(v.string(), v.maxLength(1000)), at: instant }))],
  ['settings', rules(by('what'), v.object({ what: v.literal('reminders'), reminders }))],
  [
    'drafts',
    rules(
      by('id'),
      loosely({
        ...{ id: short, address: v.string(), key: optional(short) },
        feed: loosely({ campaigns: list(loosely({})) }),
        ...{ edited: instant, published: optional(instant) },
        removed: optional(v.object({ at: count, campaign: loosely({}) })),
      }),
      later('edited'),
    ),
  ],
  [
    'keys',
    rules(
      by('publicKey'),
      v.object({
        ...{ publicKey, privateKey, made: instant, backedUp: optional(instant) },
      }),
      // No file takes the place of a secret half that is here.
      (backup, held) => backup['privateKey'] === held['privateKey'] && later('backedUp')(backup, held),
    ),
  ],
  [
    'groupCalls',
    rules(
      by('key'),
      v.looseObject({ record: groupRecord }),
      (backup, held) => winner(asGroup(backup), asGroup(held)) === asGroup(backup),
      groupRow,
    ),
  ],
  [
    'members',
    rules(
      ({ group, member }) => `${String(group)} ${String(member)}`,
      v.object({
        ...{ group: short, member: short, key: short, held: optional(v.literal(true)) },
        days: v.record(day, v.number()),
      }),
    ),
  ],
  ['sent', rules(({ group, id }) => `${String(group)} ${String(id)}`, v.object({ group: short, id: uuid }))],
  [
    'memberships',
    rules(
      by('group'),
      v.object({
        ...{ group: short, name: short, publicKey, privateKey, made: instant },
        hub: optional(joinedHub),
      }),
      // Never another key in the place of the one that the group knows this device by.
    ),
  ],
  [
    'evidence',
    {
      key: (row) => String(row['id']),
      check(row) {
        const checked = checkCitedSource(row, '9999-12-31');
        return checked.ok ? { row: checked.value } : { wrong: checked.problems[0]?.where ?? 'wrong_type' };
      },
      newer: later('at'),
    },
  ],
  // How far a hub was read is not kept (`since`): what this device did not get with the backup is read again.
  ['leads', rules(by('id'), ledHub)],
  [
    'erased',
    rules(({ group, key }) => `${String(group)} ${String(key)}`, v.object({ group: short, key: short })),
  ],
  ['votePlans', rules(by('campaign'), votePlanSchema)],
  ['meetings', rules(by('what'), meetingPlanSchema)],
]);

/**
 * Campaigns, listed groups and numbers that did not work go with their feed. Merged, those of a feed that is here as
 * new or newer stay out: some may have been taken from it since.
 * @returns the backup without them
 */
export function withoutOlderFeeds(backup: Backup, feedsHere: readonly StoredRow[]): Backup {
  const updated = new Map(feedsHere.map((feed) => [feed['id'], String(feed['updated'])]));
  const given = new Map((backup.stores['feeds'] ?? []).map((feed) => [feed['id'], String(feed['updated'])]));
  const isNewer = (feed: unknown) => {
    const held = updated.get(feed);
    return held === undefined || (given.get(feed) ?? '') > held;
  };
  const campaigns = (backup.stores['campaigns'] ?? []).filter(({ feed }) => isNewer(feed));
  const listed = (store: string) => (backup.stores[store] ?? []).filter(({ listedIn }) => isNewer(listedIn));
  const [covers, pooled] = [listed('covers'), listed('pooled')];
  return { ...backup, stores: { ...backup.stores, campaigns, covers, pooled } };
}

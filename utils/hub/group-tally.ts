/**
 * What a group tells its coalition: counts of one campaign by person called, signed by the group. No member, no call,
 * no day of a call is in it. The same document travels to a hub and as a file.
 */
import { POSITIONS } from '../model/call';
import { fail, ok, type Result } from '../model/result';
import { signDocument, sealOf } from '../sign/document';
import type { KeyPair, PublicKey } from '../sign/ed25519';
import { attempts, type CampaignTally, type TargetTally } from '../tally/tally';
import { asWritten } from './documents';

/** `[legislator, jurisdiction, chamber, district, contacts, voicemails, unavailable, skipped, then what was told: POSITIONS in their order]` */
export type TallyLine = [string, string, string, string, ...number[]];

export interface GroupTally {
  /** `t~<group>~<campaign>` */
  _id: string;
  type: 'tally';
  v: 1;
  group: string;
  campaign: string;
  /** Instant at which it was made, ISO UTC: of two the later one counts. */
  asOf: string;
  /** Members whose calls are in it. */
  members: number;
  rows: TallyLine[];
  key: PublicKey;
  signature: string;
}

const WORDS = 4;
const NUMBERS = 4 + POSITIONS.length;
/** More people than any legislature has. */
const MOST_ROWS = 1000;
/** More calls than any group makes to one person: a number that a chart would choke on is no count. */
const MOST_CALLS = 1_000_000;

export const tallyId = (group: string, campaign: string): string => `t~${group}~${campaign}`;

function lineOf(target: TargetTally): TallyLine {
  const { contact, voicemail, unavailable, skip } = target.counts;
  const told = POSITIONS.map((position) =>
    [...(target.positions?.values() ?? [])].reduce((sum, day) => sum + (day[position] ?? 0), 0),
  );
  return [
    ...([target.id, target.jurisdiction, target.chamber, target.district] as const),
    ...[contact, voicemail, unavailable, skip, ...told],
  ];
}

/**
 * @param sheet the campaign in the group's own tally
 * @param members whose calls are in it
 * @param asOf instant, ISO UTC
 * @param pair the key that signs the group's feed
 */
export const makeGroupTally = (
  group: string,
  sheet: CampaignTally,
  members: number,
  asOf: string,
  pair: KeyPair,
): Promise<GroupTally> =>
  signDocument(
    {
      ...{ _id: tallyId(group, sheet.key), type: 'tally' as const, v: 1 as const },
      ...{ group, campaign: sheet.key, asOf, members },
      rows: [...sheet.targets.values()]
        .filter((target) => attempts(target.counts) + target.counts.skip > 0)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(lineOf),
    },
    pair,
  );

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_CALLS;
const isText = (value: unknown, form: RegExp): boolean => typeof value === 'string' && form.test(value);
const WORD_FORMS = [
  /^ocd-person\/[0-9a-f-]{36}$/,
  /^[a-z]{2}$/,
  /^(lower|upper|legislature|executive)$/,
  /^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069<>]{0,100}$/,
];

const isLine = (row: unknown): boolean =>
  Array.isArray(row) &&
  row.length === WORDS + NUMBERS &&
  WORD_FORMS.every((form, i) => isText(row[i], form)) &&
  row.slice(WORDS).every(isCount);

const FIELDS = ['_id', 'type', 'v', 'group', 'campaign', 'asOf', 'members', 'rows', 'key', 'signature'];

/**
 * @param value a document of a hub, or of a file
 * @param keyOf the key by which a group is known to sign; undefined for a group that is not known
 * @returns problems `group_tally_invalid` (where: its id), `group_tally_unknown_group`, `group_tally_forged`
 */
export async function readGroupTally(
  value: unknown,
  keyOf: (group: string, claimed: string) => PublicKey | undefined,
): Promise<Result<GroupTally>> {
  const written = asWritten(Object(value) as object);
  const tally = written as unknown as GroupTally;
  const { _id, type, v, group, campaign, asOf, members, rows } = tally;
  const id = typeof _id === 'string' ? _id.slice(0, 200) : '';
  const isRight =
    Object.keys(written).every((name) => FIELDS.includes(name)) &&
    type === 'tally' &&
    v === 1 &&
    isText(group, /^[A-Za-z0-9][\w.-]{0,99}$/) &&
    isText(campaign, /^[A-Za-z0-9][\w.-]{0,99}\/[A-Za-z0-9][\w.-]{0,99}$/) &&
    _id === tallyId(group, campaign) &&
    isText(asOf, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/) &&
    isCount(members) &&
    Array.isArray(rows) &&
    rows.length <= MOST_ROWS &&
    rows.every(isLine) &&
    new Set(rows.map(([target]) => target)).size === rows.length;
  if (!isRight) return fail('group_tally_invalid', id);
  const key = keyOf(group, String(tally.key));
  if (key === undefined) return fail('group_tally_unknown_group', group);
  const seal = await sealOf(written);
  return seal.kind === 'signed' && seal.key === key ? ok(tally) : fail('group_tally_forged', group);
}

/** Of two tallies of one group and campaign the one that counts: the later, and of one instant the same one always. */
export const newerTally = (a: GroupTally, b: GroupTally): GroupTally =>
  a.asOf !== b.asOf ? (a.asOf > b.asOf ? a : b) : a.signature < b.signature ? a : b;

/** The way back from the text of one record (`recordText`), from hostile hands. */
import { LIMITS } from './limits';
import { recordText, type GroupCall, type GroupFlag, type GroupRecord, type MemberNumber } from './record';
import {
  about,
  answer,
  badNumber,
  bill,
  Broken,
  campaign,
  day,
  id22,
  list,
  oneOf,
  text,
  tuple,
  undoneCampaign,
  type Check,
} from './rules';

/** Longer than the text of any record within the limits that people reach. */
const MOST_TEXT = 8000;

const uuid = text(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 36);
const optionalUuid: Check = (value, where) => {
  if (value !== '') uuid(value, where);
};
const one: Check = (value, where) => {
  if (value !== 1) throw new Broken(where, 'bad_version');
};
const undo = tuple(oneOf(['undo']), one, uuid, id22, undoneCampaign, day, uuid);
/** `[target, jurisdiction, chamber, district]`: the end of what a tally file's `about` is. */
const person: Check = (value, where) => {
  if (!Array.isArray(value)) throw new Broken(where, 'must_be_list');
  about(['a/a', [], [], ...(value as unknown[])], where);
};
const call = tuple(
  oneOf(['call']),
  one,
  uuid,
  id22,
  campaign,
  day,
  list(campaign, LIMITS.list),
  list(bill, LIMITS.list),
  person,
  answer,
  optionalUuid,
  optionalUuid,
);

/** `[number, target, jurisdiction, reason]`: as a tally file has it. */
const flag: Check = (value, where) => {
  const fields = Array.isArray(value) ? (value as unknown[]) : [];
  tuple(oneOf(['flag']), one, uuid, id22, day)(fields.slice(0, 5), where);
  badNumber(fields.slice(5), where);
};
const CHECKS: ReadonlyMap<unknown, Check> = new Map([
  ['call', call],
  ['undo', undo],
  ['flag', flag],
]);

type Head = [string, 1, string, MemberNumber, string, string];
type CallText = [
  ...Head,
  string[],
  string[],
  [string, string, string, string],
  [string, string, string],
  string,
  string,
];

/**
 * @param line as of `recordText`
 * @param group the group that it came to: the text does not name it
 * @returns the record; null for what is none, or is not written in the one way in which a record is written
 */
export function readRecord(line: string, group: string): GroupRecord | null {
  if (line.length > MOST_TEXT) return null;
  try {
    const json: unknown = JSON.parse(line);
    const kind: unknown = Array.isArray(json) ? json[0] : undefined;
    const check = CHECKS.get(kind);
    if (!check) return null;
    check(json, '');
    const record =
      kind === 'undo'
        ? undoOf(json as [...Head, string], group)
        : kind === 'flag'
          ? flagOf(json as FlagText, group)
          : callOf(json as CallText, group);
    return recordText(record) === line ? record : null;
  } catch (error) {
    if (error instanceof Broken || error instanceof SyntaxError) return null;
    throw error;
  }
}

const undoOf = ([, , id, member, campaign, day, undoes]: [...Head, string], group: string): GroupRecord => ({
  ...{ kind: 'undo', id, group, member, day, campaign, undoes },
});

type FlagText = [string, 1, string, MemberNumber, string, string, string, string, GroupFlag['reason']];
const flagOf = (fields: FlagText, group: string): GroupFlag => {
  const [, , id, member, day, number, target, jurisdiction, reason] = fields;
  return { kind: 'flag', id, group, member, day, number, target, jurisdiction, reason };
};

function callOf(fields: CallText, group: string): GroupCall {
  const [, , id, member, campaign, day, also, bills, who, said, replaces, conversation] = fields;
  const [target, jurisdiction, chamber, district] = who;
  const [outcome, reason, position] = said;
  return {
    ...{ kind: 'call', id, group, member, day, campaign, bills, target, jurisdiction, district },
    chamber: chamber as GroupCall['chamber'],
    outcome: outcome as GroupCall['outcome'],
    ...(also.length > 0 && { also }),
    ...(reason !== '' && { reason: reason as NonNullable<GroupCall['reason']> }),
    ...(position !== '' && { position: position as NonNullable<GroupCall['position']> }),
    ...(replaces !== '' && { replaces }),
    ...(conversation !== '' && { conversation }),
  };
}

/** The rules that the fields of a group's record keep, wherever they stand: in a column of a tally file, or in a hub's call. */
import { OUTCOMES, POSITIONS, REASONS } from '../model/call';
import { FLAG_REASONS } from '../model/flag';
import { NORTH_AMERICAN } from '../model/telephone';
import { LIMITS } from './limits';

/** Thrown and caught by whoever checks: where it is, and which rule it broke. */
export class Broken extends Error {
  constructor(
    readonly where: string,
    readonly rule: string,
  ) {
    super(rule);
  }
}

export type Check = (value: unknown, where: string) => void;

export const text =
  (form: RegExp, most: number = LIMITS.text, rule = 'bad_id'): Check =>
  (value, where) => {
    if (typeof value !== 'string') throw new Broken(where, 'must_be_text');
    if (value.length > most) throw new Broken(where, 'too_long');
    if (!form.test(value)) throw new Broken(where, rule);
  };

export const oneOf =
  (words: readonly string[]): Check =>
  (value, where) => {
    if (typeof value !== 'string' || !words.includes(value)) throw new Broken(where, 'bad_choice');
  };

export const list =
  (each: Check, most: number): Check =>
  (value, where) => {
    if (!Array.isArray(value)) throw new Broken(where, 'must_be_list');
    if (value.length > most) throw new Broken(where, 'too_many');
    for (let i = 0; i < value.length; i += 1) each(value[i], `${where}[${i}]`);
  };

export const tuple =
  (...parts: Check[]): Check =>
  (value, where) => {
    if (!Array.isArray(value)) throw new Broken(where, 'must_be_list');
    if (value.length !== parts.length) throw new Broken(where, 'bad_length');
    parts.forEach((part, i) => part(value[i], `${where}[${i}]`));
  };

export const record =
  (members: Record<string, Check>, optional: readonly string[] = []): Check =>
  (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Broken(where, 'wrong_type');
    const at = (name: string) => (where === '' ? name : `${where}.${name}`);
    for (const name of Object.keys(value))
      if (!Object.hasOwn(members, name)) throw new Broken(at(name.slice(0, 60)), 'unknown_member');
    for (const [name, check] of Object.entries(members)) {
      if (Object.hasOwn(value, name)) check((value as Record<string, unknown>)[name], at(name));
      else if (!optional.includes(name)) throw new Broken(at(name), 'missing');
    }
  };

export const place: Check = (value, where) => {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) >= LIMITS.records)
    throw new Broken(where, 'bad_place');
};

export const day: Check = (value, where) => {
  text(/^\d{4}-\d\d-\d\d$/, 10, 'bad_day')(value, where);
  const time = Date.parse(`${value as string}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new Broken(where, 'bad_day');
};

/** Printable, since it is shown; no slash but the one between feed and campaign. */
export const campaign = text(/^[A-Za-z0-9][\w.-]{0,99}\/[A-Za-z0-9][\w.-]{0,99}$/);
export const bill = text(/^[a-z]{2}\/[A-Za-z0-9][\w .()-]{0,59}\/[A-Z][A-Za-z]{0,9} [\w-]{1,12}$/);
/** Of an undo: empty where it takes back a flag. */
export const undoneCampaign: Check = (value, where) => {
  if (value !== '') campaign(value, where);
};
export const id22 = text(/^[\w-]{21}[AQgw]$/, 22);
const person = text(/^ocd-person\/[0-9a-f-]{36}$/, 60);
const jurisdiction = text(/^[a-z]{2}$/, 2, 'bad_jurisdiction');
export const about = tuple(
  campaign,
  list(campaign, LIMITS.list),
  list(bill, LIMITS.list),
  person,
  jurisdiction,
  oneOf(['lower', 'upper', 'legislature', 'executive']),
  // A district's name as Open States writes it; empty for a governor.
  text(/^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069<>]{0,100}$/, 100),
);
export const note = text(
  /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]+$/,
  LIMITS.note,
  'no_invisible_characters',
);

/** `[number, target, jurisdiction, reason]` of a number that did not work. */
export const badNumber = tuple(
  text(NORTH_AMERICAN, 12, 'bad_phone'),
  person,
  jurisdiction,
  oneOf(FLAG_REASONS),
);

/** `[outcome, reason, position]`, empty where there is none. */
export const answer = tuple(oneOf(OUTCOMES), oneOf(['', ...REASONS]), oneOf(['', ...POSITIONS]));

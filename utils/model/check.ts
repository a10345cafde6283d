/**
 * Checks of what arrives by message: a content script shares its process with a hostile page.
 * Written out by hand, since the background must stay small.
 */
import type { MentionedBill } from './bill';
import { MAX_SECONDS, OUTCOMES, POSITIONS, REASONS, SURFACES, type CallDraft } from './call';
import { FLAG_REASONS, type FlagDraft } from './flag';
import { fail, ok, type Result } from './result';

type Test = (value: unknown) => boolean;

const text =
  (max: number, form?: RegExp): Test =>
  (value) =>
    typeof value === 'string' && value.length <= max && (form?.test(value) ?? true);
const oneOf =
  (words: readonly string[]): Test =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

export const isId: Test = text(36, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const e164 = text(12, /^\+1\d{10}$/);

const DRAFT: Record<keyof CallDraft, Test> = {
  id: isId,
  campaign: text(220),
  target: text(60),
  outcome: oneOf(OUTCOMES),
  reason: optional(oneOf(REASONS)),
  position: optional(oneOf(POSITIONS)),
  note: optional(text(2000)),
  number: optional(e164),
  surface: oneOf(SURFACES),
  replaces: optional(isId),
  conversation: optional(isId),
  callBack: optional(text(10, /^\d{4}-\d\d-\d\d$/)),
  seconds: optional((n) => Number.isInteger(n) && Number(n) >= 0 && Number(n) <= MAX_SECONDS),
};

/** @returns the draft with only the fields it may have; problem `call_invalid` with the field that is wrong */
export function checkDraft(value: unknown): Result<CallDraft> {
  const draft = pick(value, DRAFT);
  return typeof draft === 'string' ? fail('call_invalid', draft) : ok(draft);
}

const FLAG: Record<keyof FlagDraft, Test> = {
  id: isId,
  number: e164,
  legislator: text(60),
  reason: oneOf(FLAG_REASONS),
};

/** @returns as {@link checkDraft}, for a flag; problem `flag_invalid` */
export function checkFlag(value: unknown): Result<FlagDraft> {
  const draft = pick(value, FLAG);
  return typeof draft === 'string' ? fail('flag_invalid', draft) : ok(draft);
}

/** The fields of a thing that it may have, or the name of one that is wrong. */
function pick<T>(value: unknown, tests: Record<keyof T & string, Test>): T | string {
  const given = Object(value) as Record<string, unknown>;
  const picked: Record<string, unknown> = {};
  for (const [field, test] of Object.entries<Test>(tests)) {
    if (!test(given[field])) return field;
    if (given[field] !== undefined) picked[field] = given[field];
  }
  return picked as T;
}

/** More bills than any index page of a legislature lists. */
const MAX_BILLS = 20_000;

/** @returns the entries that are bills; anything else a page made up is dropped */
export function checkMentionedBills(value: unknown): MentionedBill[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MAX_BILLS).filter((entry): entry is MentionedBill => {
    const bill = Object(entry) as Partial<MentionedBill>;
    return (
      text(2)(bill.jurisdiction) &&
      text(30)(bill.identifier) &&
      (bill.session === null || text(60)(bill.session))
    );
  });
}

/**
 * Checks of what arrives by message: a content script shares its process with a hostile page.
 * Written out by hand, since the background must stay small.
 */
import type { MentionedBill } from './bill';
import { OUTCOMES, POSITIONS, REASONS, SURFACES, type CallDraft } from './call';
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

export const isId = text(36, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const DRAFT: Record<keyof CallDraft, Test> = {
  id: isId,
  campaign: text(220),
  target: text(60),
  outcome: oneOf(OUTCOMES),
  reason: optional(oneOf(REASONS)),
  position: optional(oneOf(POSITIONS)),
  note: optional(text(2000)),
  number: optional(text(12, /^\+1\d{10}$/)),
  surface: oneOf(SURFACES),
  replaces: optional(isId),
};

/** @returns the draft with only the fields it may have; problem `call_invalid` with the field that is wrong */
export function checkDraft(value: unknown): Result<CallDraft> {
  const given = Object(value) as Record<string, unknown>;
  const draft: Record<string, unknown> = {};
  for (const [field, test] of Object.entries(DRAFT)) {
    if (!test(given[field])) return fail('call_invalid', field);
    if (given[field] !== undefined) draft[field] = given[field];
  }
  return ok(draft as unknown as CallDraft);
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

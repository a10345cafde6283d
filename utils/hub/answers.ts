/** What a hub's answer to a batch means. Whatever is not plainly "I have it" leaves the call in the outbox. */
import type { Problem, Result } from '../model/result';
import type { PushReport, Trouble } from './ports';

/** What came back, or why nothing did. `text` is null where it was cut short or never ended. */
export type Answer =
  { status: number; text: string | null; retryAfter?: string | null } | { failed: 'timeout' | 'unreachable' };

export type BatchStep = Pick<PushReport, 'acknowledged' | 'refused'> | { halve: true } | { trouble: Trouble };

/** As the rules on the hub say it (`couch/rules.ts`): it is about the invite, not about the call. */
export const WITHDRAWN = 'this invite was withdrawn';

/** Nobody is kept waiting for longer by one answer. */
const MOST_WAIT = 24 * 60 * 60;

/** @param retryAfter header: seconds, or an HTTP date, which is left to the usual back-off */
const waitOf = (retryAfter: string | null | undefined): { wait?: number } =>
  retryAfter && /^\d{1,9}$/.test(retryAfter) ? { wait: Math.min(Number(retryAfter), MOST_WAIT) } : {};

const problem = (code: string, where: string, detail?: string): Problem => ({
  code,
  where,
  ...(detail !== undefined && { detail }),
});

/**
 * What hinders all of an answer, for a batch or for anything else that is asked of a hub.
 * @returns null where there is an answer to read. Problems: `hub_unreachable`, `hub_timeout`, `hub_not_let_in` (401,
 *   403: the invite was withdrawn or ran out), `hub_missing` (404), `hub_busy` (429, or 202: too few of its computers
 *   answered), `hub_too_big` (413), `hub_broken` (5xx), `hub_odd_answer` (anything else, such as a hotel's log-in page)
 */
export function troubleOf(answer: Answer, host: string): Trouble | null {
  if ('failed' in answer)
    return { problem: problem(answer.failed === 'timeout' ? 'hub_timeout' : 'hub_unreachable', host) };
  const { status, text, retryAfter } = answer;
  const detail = String(status);
  if (status === 401 || status === 403) return { problem: problem('hub_not_let_in', host, detail) };
  if (status === 404) return { problem: problem('hub_missing', host, detail) };
  if (status === 413) return { problem: problem('hub_too_big', host, detail) };
  if (status === 429 || status === 202)
    return { problem: problem('hub_busy', host, detail), ...waitOf(retryAfter) };
  if (status >= 500) return { problem: problem('hub_broken', host, detail), ...waitOf(retryAfter) };
  if (status < 200 || status > 201) return { problem: problem('hub_odd_answer', host, detail) };
  return text === null || jsonOf(text) === undefined ? { problem: problem('hub_odd_answer', host) } : null;
}

/** @returns undefined where it is no JSON */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** As {@link troubleOf}, as a failure. */
export const failed = ({ problem }: Trouble): Result<never> => ({ ok: false, problems: [problem] });

/**
 * @param sent ids of the documents that were sent
 * @param answer to a `_bulk_docs`
 * @param host for messages
 */
export function readBatch(sent: readonly string[], answer: Answer, host: string): BatchStep {
  if ('status' in answer && answer.status === 413 && sent.length > 1) return { halve: true };
  const trouble = troubleOf(answer, host);
  if (trouble) return { trouble };
  const rows = jsonOf(('text' in answer && answer.text) || '');
  if (!Array.isArray(rows)) return { trouble: { problem: problem('hub_odd_answer', host) } };
  const waiting = new Set(sent);
  const acknowledged: string[] = [];
  const refused: { id: string; problem: Problem }[] = [];
  for (const row of rows as unknown[]) {
    const { id, ok, rev, error, reason } = Object(row) as Record<string, unknown>;
    // An answer counts for what was asked, and once.
    if (typeof id !== 'string' || !waiting.delete(id)) continue;
    const isThere = ok === true && typeof rev === 'string' && /^\d+-/.test(rev);
    if (isThere || error === 'conflict') acknowledged.push(id);
    else if (error === 'forbidden' || error === 'unauthorized')
      refused.push({ id, problem: problem(reason === WITHDRAWN ? 'hub_not_let_in' : 'hub_refused', host) });
    else refused.push({ id, problem: problem('hub_odd_answer', host) });
  }
  for (const id of waiting) refused.push({ id, problem: problem('hub_odd_answer', host) });
  return { acknowledged, refused };
}

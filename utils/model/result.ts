/**
 * An expected failure is a value, not an exception: it carries a code that the
 * interface turns into plain words, and the facts those words need.
 */
export interface Problem {
  /** Stable machine name, for example `feed_not_json`; a key of the locale files under `problem.*`. */
  code: string;
  /** Where it went wrong: a field path (`campaigns[2].bills[0].session`), a file name, an address. */
  where?: string;
  /** Short literal facts for the message (a size, a line, the offending text), never HTML. */
  detail?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export function fail(code: string, where?: string, detail?: string): Result<never> {
  const problem: Problem = { code };
  if (where !== undefined) problem.where = where;
  if (detail !== undefined) problem.detail = detail;
  return { ok: false, problems: [problem] };
}

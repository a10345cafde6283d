/** Resolutions with letters for numbers: `HJR A`, "Senate Joint Resolution EE" (Michigan). */
import type { Rules } from '../jurisdictions/rule-types';

/** Upper case only: "HJR a joint resolution" is prose. */
const SHORT =
  /(?<![A-Za-z0-9])([HS])\.? ?J\.? ?R\.?[ -]{0,2}(?:No\. ?)?(A{1,2}|[B-Z]{1,2}|[A-Z]{2})(?![0-9A-Za-z.])/g;
const LONG =
  /(?<![A-Za-z])(House|Senate|HOUSE|SENATE) (?:Joint Resolution|JOINT RESOLUTION) (?:No\. ?|NO\. ?)?([A-Z]{1,2})(?![0-9A-Za-z.])(?! [a-z])/g;

export function* lettered(
  rules: Rules,
  text: string,
): Generator<{ start: number; end: number; identifier: string }> {
  if (!rules.lettered) return;
  for (const pattern of [SHORT, LONG])
    for (const m of text.matchAll(pattern)) {
      const identifier = `${m[1]?.charAt(0).toUpperCase() ?? ''}JR ${m[2] ?? ''}`;
      yield { start: m.index, end: m.index + m[0].length, identifier };
    }
}

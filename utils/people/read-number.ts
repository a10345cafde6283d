/**
 * A telephone number as somebody types it. The page has no telephone library, so this is the plan's own rule:
 * North American Numbering Plan, https://www.nanpa.com/numbering. The data build's rule is in `scripts/data/telephone.ts`.
 */
import { fail, ok, type Result } from '../model/result';

const WRITTEN =
  /^(?:\+?1[\s.-]*)?\(?(\d{3})\)?[\s./-]*(\d{3})[\s.-]*(\d{4})(?:\s*(?:,|;|x|ext\.?|#)\s*(\d{1,7}))?$/i;

/** Area code: 2-9, then not 9 (kept for longer numbers), and no `N11`. `37x` and `96x` are kept back. */
const AREA = /^(?!.11)(?!37|96)[2-9][0-8]\d$/;
/** Exchange: 2-9, no `N11`. */
const EXCHANGE = /^(?!.11)[2-9]\d\d$/;

/**
 * @returns E.164 and extension digits; problem `number_invalid`, or `number_premium` for one that costs the caller
 *   (area code 900, exchange 976)
 */
export function readNumber(written: string): Result<{ number: string; extension?: string }> {
  const text = written.trim();
  const [, area = '', exchange = '', line = '', extension] = WRITTEN.exec(text) ?? [];
  if (!AREA.test(area) || !EXCHANGE.test(exchange))
    return fail('number_invalid', undefined, text.slice(0, 40));
  if (area === '900' || exchange === '976') return fail('number_premium', undefined, text.slice(0, 40));
  const number = `+1${area}${exchange}${line}`;
  return ok(extension === undefined ? { number } : { number, extension });
}

/** A number with what follows it, as one legislature writes it: `26-1362`, `1034A`, `1234-A`. */
import type { Rules } from '../jurisdictions/rule-types';
import { endingsOf, keptLetters } from './prefixes';
import { readSession, specialSession } from './session';
import { type Token, isWord } from './tokens';

export interface Shape {
  number: number;
  end: number;
  /** Letters after the number that belong to the identifier. */
  kept: string;
  /** Council period of `B26-0684`. */
  period?: string;
  /** The session that the number itself tells. */
  session?: string | null;
  special: boolean;
}

const DASHED = /(\d\d)([A-Z])? ?- ?0*(\d{1,4})(?![\dA-Za-z])/y;

/** `HB26-1362`: year and number; `B26-0684`: council period and number. */
function dashedShape(rules: Rules, token: Token, text: string): Shape | null {
  DASHED.lastIndex = token.numberAt;
  const m = DASHED.exec(text);
  if (!m?.[1] || !m[3]) return null;
  const shape = { number: Number(m[3]), end: DASHED.lastIndex, kept: '', special: true };
  const session = readSession(rules.session, m[1] + (m[2] ?? ''));
  return rules.dashed === 'period' ? { ...shape, period: m[1], session } : { ...shape, session };
}

/** Null where what follows makes it no bill's number there. `year`: the present one. */
export function readShape(rules: Rules, token: Token, text: string, year: number): Shape | null {
  const dashed = rules.dashed ? dashedShape(rules, token, text) : null;
  if (dashed || rules.dashed === 'period') return dashed;
  const shape: Shape = { number: Number(token.digits), end: token.end, kept: '', special: false };
  if (token.extra) {
    return { ...shape, special: true, session: specialSession(rules.session, year, token.extra) };
  }
  if (token.end === text.length) return shape;
  const { keep, drop } = endingsOf(rules);
  if (keep || drop) {
    const rest = text.slice(token.end, token.end + 24);
    const kept = keep?.exec(rest)?.[0];
    const ending = kept || drop?.exec(rest)?.[0];
    if (ending && !isWord(text.charCodeAt(token.end + ending.length))) {
      const letters = kept ? keptLetters(kept) : '';
      return { ...shape, end: token.end + ending.length, kept: letters };
    }
  }
  return isWord(text.charCodeAt(token.end)) ? null : shape;
}

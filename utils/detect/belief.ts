/** Whether letters that also mean other things mean a bill where they stand. */
import { namesNumber } from './links';
import type { Owner } from './owner';
import { endingsOf, isSingle, prefixOf } from './prefixes';
import { type Token, isWord } from './tokens';
import { isLookAlike, isWeak, speaksOfLaw } from './traps';

/** `onOwnPage`: the page is a legislature's own. */
export function believes(token: Token, text: string, owner: Owner, onOwnPage: boolean): boolean {
  const { by, link } = owner;
  const home = onOwnPage && (by === 'own' || by === 'link');
  const weak = isWeak(token);
  if (token.letters === 'mixed' && !home) return false;
  if (token.letters === 'lower' && by !== 'link') {
    // `hb12`; elsewhere lower-case letters and digits are more often some other code.
    const glued = token.glued && !isSingle(token.code);
    if (home ? !glued && weak : !glued || weak || !speaksOfLaw(text, token.start, token.end)) return false;
  }
  if (!weak || namesNumber(link, token.digits)) return true;
  if (prefixOf(owner.rules, token.code, token.words)?.linked) return false;
  if (isLookAlike(token, text)) return false;
  // `AR-15`, `SR-22`, `PS-5`: a dash as in names of things.
  if (token.dashed && !home && by !== 'link' && !isSingle(token.code)) return false;
  if (isSingle(token.code)) return believesLetter(token, text, owner, home);
  return home || by === 'link' || speaksOfLaw(text, token.start, token.end);
}

const YEAR = /^(?:19|20)\d\d$/;

/** "passed H 4001", "bill S 12", `2026 -- H 7408`. */
const SAYS_BILL = /(?:\b(?:bills?|(?:pass|approv|introduc|sign|veto|sponsor)\w*) |(?:19|20)\d\d ?--? ?)$/i;

/** One letter: `H 4001`, `S.325`, `A01234B`. */
function believesLetter(token: Token, text: string, { rules, by }: Owner, home: boolean): boolean {
  const { digits, dotted } = token;
  const marked =
    dotted ||
    token.glued ||
    token.dashed ||
    token.numbered ||
    SAYS_BILL.test(text.slice(Math.max(0, token.start - 12), token.start));
  const { keep, drop } = endingsOf(rules);
  if (token.dashed && digits.length < 3) return false;
  if (isWord(text.charCodeAt(token.end)) && !drop && !keep) return false;
  // Congress writes `S. 325`; `S325` is a page of its Record.
  if (rules.code === 'us' && !dotted) return false;
  // `B26-0684`: no other thing in the state that is spoken of is written so.
  if (rules.dashed) return /^ ?- ?\d{3,4}(?!\d)/.test(text.slice(token.end));
  if (home) {
    const prose = token.code === 'A' || /^ [a-z]/.test(text.slice(token.end, token.end + 2));
    return marked || digits.length > 2 || !prose;
  }
  if (!marked && by !== 'name') return false;
  if (YEAR.test(digits) && !dotted) return false;
  const tight = dotted && text.charAt(token.numberAt - 1) === '.';
  if (rules.code !== 'us' && digits.length < (tight ? 2 : 3) && by !== 'name') return false;
  // `H.4318`, no space, and "South Carolina: S. 474": no other thing is written so.
  if (digits.length > (dotted ? 2 : 3) && (by === 'name' ? marked : tight)) return true;
  return speaksOfLaw(text, token.start, token.end);
}

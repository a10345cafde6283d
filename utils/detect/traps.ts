/** Look-alikes: what stands around letters and a number that are no bill. */
import type { Trap } from '../jurisdictions/trap-words';
import { withoutLead } from './prefixes';
import { fromTables, rulesOf } from './tables';
import type { Token } from './tokens';

const patterns = fromTables(() => {
  const traps: [string, string][] = Object.entries(rulesOf('us')?.traps ?? {});
  return new Map(traps.map(([name, words]) => [name, new RegExp(words, 'i')]));
});
const says = (trap: Trap, text: string) => patterns().get(trap)?.test(text) === true;

/** Letters that mean a bill wherever they stand before a number. */
const STRONG =
  /^(?:[HSA](?:B|[JC]R)|[HS](?:[JC]M|JRCA|F|C?SR)|[AS]CA|L[BD]|CACR|H[A-Z]*RES|S[A-Z]*RES|J?RES)$/;

/** True for letters that often mean something else (`HR`, `SR`, `HM`, `PC`, `S`). */
export const isWeak = (token: Token) =>
  !token.words && !STRONG.test(withoutLead(token.code)) && !(token.dotted && token.code === 'HR');

/** `A 12-year plan` */
const WORD_AFTER = /^-[a-z]{2}/;

/** State routes: `SR 520`, `SR-900`. */
function isRoute({ code, dotted, start, end }: Token, text: string): boolean {
  if (dotted || !/^[SHA]R$/.test(code)) return false;
  const around = text.slice(Math.max(0, start - 90), end + 90);
  return says('road', around) && !/resolution/i.test(around);
}

/** True where the words around say that this is a place, a page, a unit: only asked of weak letters. */
export function isLookAlike(token: Token, text: string): boolean {
  const after = text.slice(token.end, token.end + 16);
  if (says('unit', after) || WORD_AFTER.test(after) || isRoute(token, text)) return true;
  const before = text.slice(Math.max(0, token.start - 24), token.start);
  // Massachusetts' dockets: `Docket HD.567`.
  return says('place', before) && !(token.code.endsWith('D') && /docket/i.test(before));
}

/** What may not follow the digits of any bill: a decimal, a time, thousands, a date, a percentage. */
const NOT_AFTER = /(?:[.:]\d|,\d{3}(?!\d)|%|°|[@=])/y;
const DATE_AFTER = /\/\d{1,2}(?![\d])/y;

export function endsBadly(text: string, end: number, digits: number): boolean {
  if (end >= text.length) return false;
  NOT_AFTER.lastIndex = end;
  if (NOT_AFTER.test(text)) return true;
  DATE_AFTER.lastIndex = end;
  return digits < 3 && DATE_AFTER.test(text);
}

const ADDRESS_BEFORE = /(?:\/\/|www\.|\.(?:gov|com|org|net|us)\/|@)\S*$/i;

/** True inside a web address that the page prints. */
export const inAddress = (text: string, start: number) =>
  start > 0 &&
  text.charCodeAt(start - 1) !== 32 &&
  ADDRESS_BEFORE.test(text.slice(Math.max(0, start - 160), start));

/** True where the words near speak of the Congress. */
export const speaksOfCongress = (text: string, start: number, end: number) =>
  says('congress', text.slice(Math.max(0, start - 160), end + 100));

/** True where the words near speak of lawmaking. */
export const speaksOfLaw = (text: string, start: number, end: number) =>
  says('law', text.slice(Math.max(0, start - 110), start)) || says('law', text.slice(end, end + 110));

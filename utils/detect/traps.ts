/** Look-alikes: what stands around letters and a number that are no bill. */
import { withoutLead } from './prefixes';
import type { Token } from './tokens';

/** Letters that mean a bill wherever they stand before a number. */
const STRONG =
  /^(?:[HSA](?:B|[JC]R)|[HS](?:[JC]M|JRCA|F|C?SR)|[AS]CA|L[BD]|CACR|H[A-Z]*RES|S[A-Z]*RES|J?RES)$/;

/** True for letters that often mean something else (`HR`, `SR`, `HM`, `PC`, `S`). */
export const isWeak = (token: Token) =>
  !token.words && !STRONG.test(withoutLead(token.code)) && !(token.dotted && token.code === 'HR');

const PLACE_BEFORE =
  /(?:^|[^a-z])(?:rooms?|rm|suite|ste|routes?|rte|highway|hwy|roads?|interstate|exit|mile|pages?|pp?|form|docket|case|dkt|flight|model|apt|unit|building|bldg|box|district|dist|amendments?|amdt|sections?|secs?|chapter|chap|title|public law|part|paragraph|figure|fig|tables?|appendix|exhibit|rule|policy|code|statutes?|journal|vol|volume|grade|type|size|paper|version|§+)[.:]? ?(?:nos?\.? ?)?\(?$/i;
const UNIT_AFTER =
  /^ ?(?:%|°|degrees?\b|(?:feet|ft|sq(?:uare)?)\b|[ap]\.?m\b|(?:hour|hr|minute|min|mile)s?\b|percent\b|points?\b|inch|lbs?\b|pounds?\b|mg\b|ml\b|rifles?\b|paper\b|size\b|to \d|departments?\b|tower|galaxy|pro\b|series\b)/i;
/** `A 12-year plan` */
const WORD_AFTER = /^-[a-z]{2}/;

/** State routes: `SR 520`, `SR-900`. */
const ROAD =
  /\b(?:routes?|roads?|highways?|freeway|interstate|junction|interchange|corridor|bridge|tunnel|toll|lanes?|miles?|traffic|exit|intersection|mp \d|milepost|(?:US|I)-\d{1,3}|avenue|street|ramps?)\b/i;

function isRoute({ code, dotted, start, end }: Token, text: string): boolean {
  if (dotted || !/^[SHA]R$/.test(code)) return false;
  const around = text.slice(Math.max(0, start - 90), end + 90);
  return ROAD.test(around) && !/resolution/i.test(around);
}

/** True where the words around say that this is a place, a page, a unit: only asked of weak letters. */
export function isLookAlike(token: Token, text: string): boolean {
  const after = text.slice(token.end, token.end + 16);
  if (UNIT_AFTER.test(after) || WORD_AFTER.test(after) || isRoute(token, text)) return true;
  const before = text.slice(Math.max(0, token.start - 24), token.start);
  // Massachusetts' dockets: `Docket HD.567`.
  return PLACE_BEFORE.test(before) && !(token.code.endsWith('D') && /docket/i.test(before));
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

const LEGISLATIVE =
  /\b(?:bills?|resolutions?|senat\w+|house|assembly|legislat\w+|congress\w*|sponsor\w*|committees?|vot\w+|sessions?|pass(?:ed|es|ing)?|introduc\w+|sen\.|rep\.|representatives?|act|law(?:makers?)?|enact\w*|amend\w*|signed|support|oppose|hearings?|governor|gov\.|veto\w*)(?![a-z])/i;

const FEDERAL =
  /\b(?:congress(?:ional|man|woman|member)?|federal|u\.s\. (?:house|senate|rep|sen)|washington, d\.c|delegation)\b/i;

/** True where the words near speak of the Congress. */
export const speaksOfCongress = (text: string, start: number, end: number) =>
  FEDERAL.test(text.slice(Math.max(0, start - 160), end + 100));

/** True where the words near speak of lawmaking. */
export const speaksOfLaw = (text: string, start: number, end: number) =>
  LEGISLATIVE.test(text.slice(Math.max(0, start - 110), start)) ||
  LEGISLATIVE.test(text.slice(end, end + 110));

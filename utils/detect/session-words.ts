/** The session that words name: "2018 Regular Session", "(2019)", "of the 133rd General Assembly". */
import type { Rules } from '../jurisdictions/rule-types';
import { readSession, sessionOfOrdinal, sessionOfYear, specialSession } from './session';

const YEAR = '((?:19|20)\\d\\d)(?:[-/](?:19|20)?\\d\\d)?';
const BODY =
  '(?:general assembly|g\\.a\\b|leg(?:islature)?\\b|legislative assembly|congress|general court|council period|session)';
const COUNTED = 'first|second|third|fourth|fifth';
const KINDS =
  '(?:(?:regular|general|special|extraordinary|extra|called|budget|fiscal|legislative|biennial|[1-5](?:st|nd|rd|th)|' +
  COUNTED +
  ') ?)*';
const IN = '(?:of|from|in|during) (?:the )?';
const ORDINAL = '(\\d{1,3})(?:st|nd|rd|th)';

/** What legislatures call a session for short: `87R`, `87(R)`, `22RS`, `2019 R.S.`, `2024B`, `2025S1`, `251ES`, `2026R1`. */
const CODE =
  '(\\d\\d(?:\\([R\\d]\\)|R|(?:\\d\\d)?(?: ?\\d?[REF]|\\d?S)\\.? ?S\\b\\.?|\\d\\d(?:[A-Z]|[RS]\\d|\\([RS]\\d?\\)|[rf]s|ss?\\d)))(?![\\w-])';
/** After a mention in brackets, or set off by a comma or "of", where no other mention follows. */
const CODE_AFTER = new RegExp(`^(?: ?[([]|(?:,| of| from) (?:the )?)${CODE}(?! [A-Z][A-Za-z. ]* ?\\d)`);
const CODE_BEFORE = new RegExp(`(?<![\\w.-])${CODE}[ :]{1,2}$`);
const CODE_IN_HEADING = new RegExp(`(?<![\\w.(-])${CODE}`);

const SESSION = new RegExp(
  `\\b${YEAR}(?:'s)?,? (?:\\(?(?:[A-Z][a-z]+ )?${ORDINAL} legislature\\)? )?(${KINDS}) ?(?:session|biennium)\\b`,
  'i',
);
const ASSEMBLY = new RegExp(`\\b${ORDINAL} ${BODY}\\b`, 'i');
/** After a mention: "(2019)", "(Atkins, 2021)", "of 2019", ", 2023 Regular Session", "(Ch. 162, Stats. 2021)", "of the 133rd General Assembly". */
const AFTER = new RegExp(
  `^(?:'s)?\\)?,? ?(?:\\(?(?:of |[A-Z][a-z][^()\\d]{0,40}, ?)?${YEAR}\\)|\\(?(?:${IN})?${YEAR} (${KINDS})session|${IN}${YEAR}(?![\\d-])|(?:\\([^()\\d]{1,40}\\)?,? ?)?\\(?(?:ch(?:apter|\\.) ?\\d{1,4}, )?(?:stat(?:ute)?s|(?:session )?laws|acts)\\.?(?: of)? ${YEAR}|\\(?ch(?:apter|\\.) ${YEAR}-\\d| - ${YEAR}(?<=-\\d\\d)\\b|\\(?(?:${IN})?(?:the )?(?:[A-Z][a-z]+ )?${ORDINAL} ${BODY})`,
  'i',
);
/** "of the second special session", ", 2nd Called Session": one that has bills of the same numbers. */
const SPECIAL =
  /^\.?,? ?\(?(?:(?:of|from|in|during) )?(?:the )?(?:\w*(?:st|[nr]d|th|\d{4}) ){0,2}(?:(?:special|called|extraordinary) sess|c\. ?s)/i;
const BEFORE = new RegExp(
  `(?<![\\d/-] ?|\\d, ?)${YEAR}(?:'s)?(?: (${KINDS})session)?(?: ?[-:,(] ?| )(?:bill )?$`,
  'i',
);
const COUNT = new RegExp(`\\b(?:([1-5])(?:st|nd|rd|th)|${COUNTED})\\b`, 'i');

function ofYear(rules: Rules, year: string, kinds: string | undefined): string | null {
  if (kinds && /special|extra|called/i.test(kinds)) {
    const m = COUNT.exec(kinds);
    const count = m ? (m[1] ?? `${COUNTED.split('|').indexOf(m[0].toLowerCase()) + 1}`) : '1';
    return specialSession(rules.session, Number(year), count);
  }
  return sessionOfYear(rules.session, Number(year));
}

const ofCode = (rules: Rules, code: string | undefined) =>
  readSession(rules.session, code?.replace(/[ .()]/g, '') ?? '');

/**
 * What a heading or title says of the session: undefined where it says nothing,
 * null where it names one that the project cannot tell (a special session of some states).
 */
export function sessionOfHeading(rules: Rules, text: string): string | null | undefined {
  if (!/\d/.test(text)) return undefined;
  const year = SESSION.exec(text);
  if (year?.[1]) return ofYear(rules, year[1], year[3]);
  const body = ASSEMBLY.exec(text);
  return (
    (body
      ? sessionOfOrdinal(rules.session, Number(body[1]))
      : ofCode(rules, CODE_IN_HEADING.exec(text)?.[1])) ?? undefined
  );
}

/**
 * What the words next to a mention say of its session; undefined where they say nothing.
 * `from`: where the mention before it ended, since the number of a bill may look like a year.
 */
export function sessionBeside(
  rules: Rules,
  text: string,
  from: number,
  start: number,
  end: number,
): string | null | undefined {
  const tail = text.slice(end, end + 95);
  const hasDigit = /\d\d/.test(tail);
  const lead = text.slice(Math.max(from, start - 60), start);
  const leadHasDigit = /\d\d/.test(lead);
  const code = (hasDigit && CODE_AFTER.exec(tail)) || (leadHasDigit && CODE_BEFORE.exec(lead));
  // One that is none of this legislature's is at least not the present one.
  if (code) return ofCode(rules, code[1]);
  const after = hasDigit ? AFTER.exec(tail) : null;
  if (after) {
    const [said, year, yearOfSession, kinds, of, enacted, chapter, term, nth] = after;
    const told = year ?? yearOfSession ?? of ?? enacted ?? chapter ?? term;
    if (told) return ofYear(rules, told, kinds);
    const session = sessionOfOrdinal(rules.session, Number(nth));
    if (session) return SPECIAL.test(tail.slice(said.length)) ? null : session;
  }
  if (SPECIAL.test(tail)) return null;
  const before = leadHasDigit ? BEFORE.exec(lead) : null;
  return before?.[1] ? ofYear(rules, before[1], before[2]) : undefined;
}

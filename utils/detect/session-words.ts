/** The session that words name: "2018 Regular Session", "(2019)", "of the 133rd General Assembly". */
import type { Rules } from '../jurisdictions/rule-types';
import { readSession, sessionOfOrdinal, sessionOfYear, specialSession } from './session';

const YEAR = '((?:19|20)\\d\\d)(?:[-/](?:19|20)?\\d\\d)?';
const BODY =
  '(?:general assembly|g\\.?a\\b|leg(?:islature)?\\b|legislative assembly|cong(?:ress)?\\b|general court|council period|r\\.?s\\b|session)';
const COUNTED = 'first|second|third|fourth|fifth';
const KINDS =
  '(?:(?:reg(?:ular|\\.)|general|sp(?:ec)?(?:ial|\\.)|ex(?:tra(?:ordinary)?|\\.)|called|budget|fiscal|legislative|biennial|[1-5](?:st|nd|rd|th)|' +
  COUNTED +
  ') ?)*';
const IN = '(?:of|from|in|during) (?:the )?';
const ORDINAL = '(\\d{1,3})(?:st|nd|rd|th)';

/** What legislatures call a session for short: `87R`, `87(R)`, `22RS`, `2019 R.S.`, `2024B`, `2025S1`, `251ES`, `2026R1`. */
const CODE =
  '(\\d\\d(?:\\([R\\d]\\)|R|(?:\\d\\d)?(?: ?\\d?[REFG]|\\d?S)\\.? ?S\\b\\.?|\\d\\d(?:[A-Z]| ?[RS]\\d|\\([RS]\\d?\\)|[rf]s|ss?\\d)))(?![\\w-])';
/** After a mention in brackets, or set off by a comma or "of", where no other mention follows. */
const CODE_AFTER = new RegExp(`^(?: ?[([]|(?:,| of| from)? (?:the )?)${CODE}(?! [A-Z][A-Za-z. ]* ?\\d)`);
const CODE_BEFORE = new RegExp(`(?<![\\w.-])${CODE}[ :]{1,2}$`);
const CODE_IN_HEADING = new RegExp(`(?<![\\w.(-])${CODE}`);

const SESSION = new RegExp(
  `\\b${YEAR}(?:'s)?,? (?:\\(?(?:[A-Z][a-z]+ )?${ORDINAL} legislature\\)? )?(${KINDS}) ?(?:session|biennium)\\b`,
  'i',
);
const ASSEMBLY = new RegExp(`\\b${ORDINAL} ${BODY}\\b`, 'i');
/** Right after a mention, where the last group is an ordinal and the third what kind of session it was. */
const AFTER = new RegExp(
  // `SB 12/HB 15 (2019)`: said of both.
  "^(?: ?/ ?[A-Z. ]{1,6}\\d{1,5}(?:-[A-Z])?)?(?:'s)?\\)?,? ?(?:" +
    [
      // "(2019)", "(Atkins, 2021)"
      `\\(?(?:of |[A-Z][a-z][^()\\d]{0,40}, ?)?${YEAR}\\)`,
      // ", 2023 Regular Session", "of 2019", "Session of 2019"
      `\\(?(?:${IN})?${YEAR} (${KINDS})sess`,
      `(?:session )?${IN}${YEAR}(?![\\d-])`,
      // "(Ch. 162, Stats. 2021)", "Laws of 2021", "(Ch. 2021-5", "(2019 Wisconsin Act 5)", "(Act 18 of 2023)"
      `(?:\\([^()\\d]{1,40}\\)?,? ?)?\\(?(?:ch(?:apter|\\.) ?\\d{1,4}, )?(?:stat(?:ute)?s|(?:session )?laws|acts)\\.?(?: of)? ${YEAR}`,
      `\\(?(?:ch(?:apter|\\.)|act \\d{1,4} of) ${YEAR}`,
      `\\(?${YEAR} (?:[a-z]+ )?acts?\\b`,
      // "HB 1234 - 2019-20"
      ` - ${YEAR}(?<=-\\d\\d)\\b`,
      // "of the 133rd General Assembly", "(133rd)"
      `\\(?(?:${IN})?(?:the )?(?:[A-Z][a-z]+ )?${ORDINAL}(?: ${BODY}|\\))`,
    ].join('|') +
    ')',
  'i',
);
/** "of the second special session", ", 2nd Called Session": one that has bills of the same numbers. */
const SPECIAL =
  /^\.?,? ?\(?(?:(?:of|from|in|during) )?(?:the )?(?:\w*(?:st|[nr]d|th|\d{4}) ){0,2}(?:(?:special|called|extraordinary) sess|c\. ?s(?!\. ?[hs]\.))/i;
const BEFORE = new RegExp(
  `(?<![\\d/-] ?|\\d, ?)${YEAR}(?:'s)?(?: (${KINDS})session)?(?: ?(?:--?|[:,(]) ?| )(?:bill )?$`,
  'i',
);
/** "193rd H.4001", "90th GA HF 5"; of fewer digits a bare ordinal may be a day. */
const NTH_BEFORE = new RegExp(`\\b${ORDINAL}(?: ${BODY}|(?<=\\d{3}..))\\.?[,:-]? $`, 'i');
const SPECIAL_BEFORE = /(?:special|called|extraordinary) session,? $/i;
const COUNT = new RegExp(`\\b(?:([1-5])(?:st|nd|rd|th)|${COUNTED})\\b`, 'i');

function ofYear(rules: Rules, year: string, kinds: string | undefined): string | null {
  if (kinds && /sp|ex|called/i.test(kinds)) {
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
    const [said, ...groups] = after;
    const year = groups.find((group) => group && /^\d{4}$/.test(group));
    if (year) return ofYear(rules, year, groups[2]);
    const session = sessionOfOrdinal(rules.session, Number(groups.at(-1)));
    if (session) return SPECIAL.test(tail.slice(said.length)) ? null : session;
  }
  if (SPECIAL.test(tail)) return null;
  const before = leadHasDigit ? BEFORE.exec(lead) : null;
  if (before?.[1]) return ofYear(rules, before[1], before[2]);
  if (SPECIAL_BEFORE.test(lead)) return null;
  const nth = leadHasDigit ? NTH_BEFORE.exec(lead) : null;
  return nth ? (sessionOfOrdinal(rules.session, Number(nth[1])) ?? undefined) : undefined;
}

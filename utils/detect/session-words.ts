/** The session that words name: "2018 Regular Session", "(2019)", "of the 133rd General Assembly". */
import type { Rules } from '../jurisdictions/rule-types';
import { sessionOfOrdinal, sessionOfYear, specialSession } from './session';

const YEAR = '((?:19|20)\\d\\d)(?:[-/](?:19|20)?\\d\\d)?';
const BODY =
  '(?:general assembly|legislature|legislative assembly|congress|general court|council period|session)';
const KINDS =
  '(?:(?:regular|general|special|extraordinary|extra|called|budget|fiscal|legislative|biennial|[1-5](?:st|nd|rd|th)|first|second|third|fourth|fifth) ?)*';
const ORDINAL = '(\\d{1,3})(?:st|nd|rd|th)';

const SESSION = new RegExp(
  `\\b${YEAR}(?:'s)?,? (?:\\(?(?:[A-Z][a-z]+ )?${ORDINAL} legislature\\)? )?(${KINDS}) ?(?:session|biennium)\\b`,
  'i',
);
const ASSEMBLY = new RegExp(`\\b${ORDINAL} ${BODY}\\b`, 'i');
const AFTER = new RegExp(
  `^(?:'s)?\\)?,? ?(?:\\((?:of )?${YEAR}\\)|(?:of|from|in|during) (?:the )?${YEAR}(?: (${KINDS})session)?(?![\\d-])|\\(?(?:(?:of|from|in|during) )?(?:the )?(?:[A-Z][a-z]+ )?${ORDINAL} ${BODY})`,
  'i',
);
const BEFORE = new RegExp(
  `(?<![\\d/,-] ?)${YEAR}(?:'s)?(?: (${KINDS})session)?(?: ?[-:,(] ?| )(?:bill )?$`,
  'i',
);
const COUNT = /\b(?:([1-5])(?:st|nd|rd|th)|(first)|(second)|(third)|(fourth)|(fifth))\b/i;

function ofYear(rules: Rules, year: string, kinds: string | undefined): string | null {
  if (kinds && /special|extra|called/i.test(kinds)) {
    const m = COUNT.exec(kinds);
    const count = m ? (m[1] ?? String(m.slice(2).findIndex(Boolean) + 1)) : '1';
    return specialSession(rules.session, Number(year), count);
  }
  return sessionOfYear(rules.session, Number(year));
}

/**
 * What a heading or title says of the session: undefined where it says nothing,
 * null where it names one that the project cannot tell (a special session of some states).
 */
export function sessionOfHeading(rules: Rules, text: string): string | null | undefined {
  if (!/\d/.test(text)) return undefined;
  const year = SESSION.exec(text);
  if (year?.[1]) return ofYear(rules, year[1], year[3]);
  const body = ASSEMBLY.exec(text);
  return body?.[1] ? (sessionOfOrdinal(rules.session, Number(body[1])) ?? undefined) : undefined;
}

/** What the words next to a mention say of its session; undefined where they say nothing. */
export function sessionBeside(
  rules: Rules,
  text: string,
  start: number,
  end: number,
): string | null | undefined {
  const tail = end < text.length ? text.slice(end, end + 70) : '';
  const after = /\d/.test(tail) ? AFTER.exec(tail) : null;
  if (after) {
    const year = after[1] ?? after[2];
    if (year) return ofYear(rules, year, after[3]);
    if (after[4]) {
      const told = sessionOfOrdinal(rules.session, Number(after[4]));
      if (told) return told;
    }
  }
  if (start < 4) return undefined;
  const lead = text.slice(Math.max(0, start - 60), start);
  if (!/\d{4}/.test(lead)) return undefined;
  const before = BEFORE.exec(lead);
  return before?.[1] ? ofYear(rules, before[1], before[2]) : undefined;
}

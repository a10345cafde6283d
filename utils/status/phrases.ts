/**
 * What actions are called, state by state. Every pattern is held to the start of the action: "passed" alone
 * stands in a hundred places that pass nothing. What is not sure is not said.
 */
import type { Chamber } from '../model/bill';
import type { StatusKind } from './status';

/** What one action means; `moved` and `undone` only put an end to what stood before. */
export interface Event {
  kind: StatusKind | 'moved' | 'undone';
  chamber?: Chamber;
}

const HOUSE = 'house of representatives|house of delegates|house|assembly|senate';

export const chamberOf = (name: string): Chamber => (/^s/i.test(name) ? 'upper' : 'lower');
const otherOf = (name: string): Chamber => (/^s/i.test(name) ? 'lower' : 'upper');

/** What may follow the words of a passage: a vote, a version, a mark. "Passed House Finance" is a committee. */
const END = `(?=$|\\s*[-–—:;,.(\\[*/|]|\\s+(?:with(?:out)?|as|by (?:the |a )?(?:yeas|vote|unanimous|substitute)|by substitute|unanimous|yeas?|ayes?|y:|vote|\\d|on (?:3rd|third|final)|(?:3rd|third|final) reading|final passage|sub\\b|amended|and |roll call))`;

/** Words by which a text that begins like a passage is none, or not one of the whole bill by the whole chamber. */
const NOT_PASSAGE =
  /\b(?:do pass|pass(?:ed)? (?:over|by\b(?! (?:the|a|yeas|vote|unanimous|substitute|house|senate|assembly))|to |for (?:the )?day|temporarily|retain|until|and retain)|2nd|second|first|1st|motion|reconsider\w*|fail\w*|defeat\w*|lost|sub-?committee|committee|title|preamble|emergency clause|if|when|not|would|should|scheduled|pending|rescind\w*|recall\w*|conference|amendment (?:no\.? ?)?\d* ?passed|veto\w*)\b/i;
/** The second reading, where it is read the third time in the same breath. */
const BOTH_READINGS = /\b(?:2nd|second) (?:&|and) (?:3rd|third) readings?\b/i;

const KIND_OF_BILL = '(?:(?:[a-z]{1,3}/)*(?:cs|bill|measure|resolution|substitute|act) )?';
const THIRD = '(?:third|3rd)';
const READ = `(?:read (?:a |for the |the )?(?:${THIRD}|final) time(?: and|,|\\.)? ?)?`;

const PASSED_IN = new RegExp(
  `^${READ}${KIND_OF_BILL}(?:passed|adopted)(?:/(?:adopted|agreed to))?(?: out of| in| by)?(?: the)? (${HOUSE}|[hs](?=\\.,))${END}`,
  'i',
);
const CHAMBER_PASSED = new RegExp(
  `^(${HOUSE})(?: ${THIRD} reading)?(?: read and| bill)? (?:passed|passes)(?:/adopted)?(?: ${THIRD} reading)?${END}`,
  'i',
);
/** `Read third time. Passed. Ordered to the Senate.` */
const ORDERED_ON = new RegExp(
  `^read third time\\..*?\\bpassed\\..*\\bordered to the (assembly|senate)\\b`,
  'i',
);
/** By the chamber that stands beside it. */
const THIRD_PASSED = new RegExp(
  `^${THIRD} reading[ ,.:–-][^;]{0,60}?\\b(?:passed|concurred)\\b${END}|^${THIRD} reading:? ?(?:passed|concurred)${END}`,
  'i',
);
const READ_PASSED = new RegExp(`^read (?:a |for the |the )?${THIRD} time(?: and|,) passed${END}`, 'i');
const BARE_PASSED = new RegExp(
  `^[•*]? ?${KIND_OF_BILL}passed(?: as amended)?(?: (?:on )?(?:${THIRD}|2nd (?:&|and) 3rd|final) readings?| final passage)?(?:$|[;,.:( /-]+(?:as amended\\b.*|yeas\\b.*|ayes\\b.*|roll call\\b.*|given immediate effect\\b.*|suspension\\b.*|\\d.*|vote\\b.*)?$)`,
  'i',
);
const FINAL_READING = new RegExp(`^passed on final reading${END}`, 'i');
const SPANISH_PASSED = /^aprobad[oa] por (?:la |el )?(c[aá]mara|senado)\b.*votaci[oó]n final/i;

const GOVERNOR = '(?:the )?(?:governor|gov\\.?(?=\\s|$|,|-)|mayor)';
const BOTH = [
  /^passed (?:both|by both) (?:houses|chambers)\b/i,
  /^passed (?:the )?legislature\b/i,
  new RegExp(
    `^(?:enrolled(?:,| and| &)? )?(?:delivered|sent|presented|transmitted|forwarded|to be presented) to ${GOVERNOR}(?!.*\\b(?:recall|return))`,
    'i',
  ),
  /^presented to (?:the )?president(?! of)\b/i,
];
const SIGNED = [
  new RegExp(`^(?:signed|approved)(?: and signed)? by ${GOVERNOR}`, 'i'),
  /^(?:governor|gov\.) (?:signed|approved)\b/i,
  /^signed into law\b/i,
  /^signed chap(?:ter|\.)/i,
  /^(?:became|becomes) (?:public |private )?law\b/i,
  /^chaptered by secretary of state\b/i,
  /^firmad[oa] por (?:el|la) gobernador/i,
  /^(?:public act|public law)(?:[ .]*)(?:no\.?:? ?)?\d/i,
];
/** Only Congress's bills are signed by a president who is not the Senate's. */
const SIGNED_BY_PRESIDENT = /^signed by (?:the )?president\b/i;
const VETOED = [
  new RegExp(
    `^(?:vetoed|veto|total veto|pocket vetoed|pocket veto)(?: by ${GOVERNOR})?(?=$|[.,;:(]| -| –| on\\b| in full\\b| memo| \\d)`,
    'i',
  ),
  /^governor vetoed\b/i,
  /^vetad[oa] por (?:el|la) gobernador/i,
];
const DIED = [
  /^(?:died|dead)(?:$|[ ,;:.-])/i,
  /^(?:bill |measure )?(?:failed to pass|failed of passage|failed on (?:third|3rd|final) (?:reading|passage)|defeated)\b/i,
  /^(?:third|3rd) reading[ ,.:–-]*(?:bill )?failed\b/i,
  /^(?:postponed indefinitely|indefinitely postponed|passed by indefinitely)\b/i,
  /^(?:senate|house|assembly) committee on .{3,60} postpone indefinitely\b/i,
  /^inexpedient to legislate: ?ma\b/i,
  /^withdrawn (?:from further consideration|by (?:the )?(?:sponsor|author))\b/i,
  /^session sine die\b/i,
  /^failed deadline\b/i,
];
const REPLACED =
  /^(?:substituted by|subst\.? by|replaced by|superseded by|consolidated into|incorporated (?:by|into)|merged into|(?:laid on table|died)[^.]{0,60}?(?:refer to|passed, see))\b.*\b[A-Z]{1,4}\.? ?\d/i;
const AMENDED = new RegExp(
  `^(?:(?:read (?:second|third|2nd|3rd) time(?: and)?\\.? )?amended (?:in|by)(?: the)? (${HOUSE})${END}|(${HOUSE}) floor amendment (?:no\\.? ?)?\\d+ adopted\\b)`,
  'i',
);
/** What goes on after a bill was given up for dead, or in the next year. */
const MOVED =
  /\b(?:referred|re-?referred|committed|reported|hearing|amended|calendar|ordered to (?:third|3rd)|reintroduced|carried over|placed)\b/i;
const UNDONE =
  /\b(?:reconsider(?:ed|ation)?|rescinded|recalled|reinstated|revived|resurrected|restored|overrid\w+|notwithstanding|returned to (?:the )?(?:house|senate|assembly)(?! with| for concurrence))\b/i;
/** A motion that seals what was done, or that came to nothing. */
const SEALED = /reconsider.*(?:table|fail|lost|reject|defeat)/i;

const isAny = (patterns: readonly RegExp[], text: string): boolean => patterns.some((p) => p.test(text));

export interface Around {
  /** The chamber that the row or the heading above names. */
  chamber?: Chamber | undefined;
  /** Two-letter code. */
  jurisdiction: string;
  /** Text of the row's other cells: of an amendment, a motion or a committee? */
  beside: string;
}

/** What one action says, or null where it says nothing that matters. `text` begins with the action. */
export function eventOf(text: string, around: Around): Event | null {
  if (REPLACED.test(text)) return { kind: 'replaced' };
  if (isAny(SIGNED, text) || (around.jurisdiction === 'us' && SIGNED_BY_PRESIDENT.test(text)))
    return /veto/i.test(text) && !/over (?:the )?veto/i.test(text) ? null : { kind: 'signed' };
  if (isAny(VETOED, text))
    return /overrid|sustain|line.item|item veto|partial|message|session|calendar/i.test(text)
      ? UNDONE.test(text)
        ? { kind: 'undone' }
        : null
      : { kind: 'vetoed' };
  if (isAny(DIED, text)) return { kind: 'died' };
  if (isAny(BOTH, text)) return { kind: 'passed_both' };
  const passed = passageOf(text, around);
  if (passed) return { kind: 'passed_chamber', chamber: passed };
  const amended = AMENDED.exec(text);
  if (amended) return { kind: 'amended', chamber: chamberOf(amended[1] ?? amended[2] ?? '') };
  if (UNDONE.test(text) && !SEALED.test(text)) return { kind: 'undone' };
  return MOVED.test(text) ? { kind: 'moved' } : null;
}

function passageOf(text: string, { chamber, jurisdiction, beside }: Around): Chamber | null {
  if (NOT_PASSAGE.test(text.replace(BOTH_READINGS, '').slice(0, 120))) return null;
  const isOneHouse = jurisdiction === 'ne';
  if (isOneHouse) return FINAL_READING.test(text) ? 'legislature' : null;
  const named = PASSED_IN.exec(text) ?? CHAMBER_PASSED.exec(text);
  if (named) return chamberOf(named[1] ?? '');
  const ordered = ORDERED_ON.exec(text);
  if (ordered) return otherOf(ordered[1] ?? '');
  const spanish = SPANISH_PASSED.exec(text);
  if (spanish) return chamberOf(spanish[1] ?? '');
  if (!chamber || /\b(?:amend|motion|committee|concur|sub-?committee)/i.test(beside)) return null;
  return THIRD_PASSED.test(text) || READ_PASSED.test(text) || BARE_PASSED.test(text) ? chamber : null;
}

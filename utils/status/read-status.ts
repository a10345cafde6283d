/**
 * Reads what a bill's own page says has become of it: from rows of its text to statements. Said is only what
 * stands in a dated action or under a label such as "Status"; steps of a progress bar, menus and prose are not.
 */
import type { Chamber } from '../model/bill';
import { dayIn, isDated, withoutDay } from './days';
import { chamberOf, eventOf, type Event } from './phrases';
import type { Status, StatusRow } from './status';

/** Longer texts are prose, not actions. */
const LONGEST = 400;
const WORDS = 160;

const LABEL =
  /^(?:(?:current|bill|latest|last|most recent|final|overall|present)\s+)*(?:major\s+)?(?:status|action|disposition|bill status)(?:\s+(?:of (?:the )?bill|as of [^:]{4,30}))?\s*(?::|$)\s*/i;
const CHAMBER_CELL =
  /^\(?(house|senate|assembly|house of representatives|house of delegates|h|s|a|hou|sen|asm)\)?\.?$/i;
/** A journal's page: `HJ 12 Pg. 100`. */
const JOURNAL_CELL = /^(h|s)j\b/i;
const CHAMBER_PREFIX =
  /^(?:\((h|s|a)\)|\[(h|s|a)\]|(house|senate|assembly|h|s|a))\s*[:/|–—]\s*|^(?:\((h|s|a)\)|\[(h|s|a)\])\s+|^(h|s)\s+(?=(?:read|passed|3rd|third)\b)/i;
const CHAMBER_HEADING =
  /^(?:in (?:the )?)?(house|senate|assembly)(?: of (?:representatives|delegates))?(?: actions?| history)?:?$/i;

interface Found extends Event {
  day: string | null;
  words: string;
}

const first = (m: RegExpExecArray | null): string | undefined => m?.slice(1).find((g) => g !== undefined);

/** One row's chamber, by a cell of its own. */
function chamberBeside(cells: readonly string[]): Chamber | undefined {
  for (const cell of cells) {
    const name = first(CHAMBER_CELL.exec(cell)) ?? first(JOURNAL_CELL.exec(cell));
    if (name) return chamberOf(name);
  }
  return undefined;
}

const plain = (text: string): string =>
  text
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * @param rows in reading order, without menus and other frames of the page
 * @param jurisdiction two-letter code of the bill's
 * @returns what stands, newest first; each kind once, passages once a chamber
 */
export function readStatus(rows: readonly StatusRow[], jurisdiction: string): Status[] {
  const found: Found[] = [];
  const days: string[] = [];
  let above: Chamber | undefined;
  let before: { day: string | null; label: boolean } = { day: null, label: false };
  for (const { cells: raw, namesOther } of rows) {
    const cells = raw.map(plain).filter((c) => c !== '');
    const [only] = cells;
    if (only === undefined) continue;
    const heading = cells.length === 1 ? first(CHAMBER_HEADING.exec(only)) : undefined;
    if (heading) {
      above = chamberOf(heading);
      before = { day: null, label: false };
      continue;
    }
    const isLabel = cells.length === 1 && LABEL.test(only) && only.replace(LABEL, '') === '';
    const isDay = cells.length === 1 && isDated(only) && withoutDay(only) === '';
    const own = readRow(cells, {
      jurisdiction,
      namesOther: namesOther ?? false,
      above,
      before: cells.length === 1 ? before : { day: null, label: false },
    });
    for (const event of own) {
      found.push(event);
      if (event.day) days.push(event.day);
    }
    before = { day: isDay ? dayIn(only) : null, label: isLabel };
  }
  return standing(inTime(found, days));
}

interface RowAround {
  jurisdiction: string;
  namesOther: boolean;
  above: Chamber | undefined;
  before: { day: string | null; label: boolean };
}

function readRow(cells: readonly string[], around: RowAround): Found[] {
  const found: Found[] = [];
  const chamber = chamberBeside(cells) ?? around.above;
  const rowDay = cells.map(dayIn).find((d) => d !== null) ?? null;
  let isSaid = around.before.day !== null || around.before.label || cells.some(isDated);
  let day = around.before.day;
  for (const [i, cell] of cells.entries()) {
    const told = dayIn(cell);
    // Two days side by side are the calendar's and the journal's: the first is the one that people know.
    const isSecond =
      told !== null && withoutDay(cell) === '' && i > 0 && withoutDay(cells[i - 1] ?? '') === '';
    if (told !== null && !isSecond) day = told;
    const isLabelled = LABEL.test(cell);
    // "Status" in a cell of its own speaks for those beside it.
    isSaid ||= isLabelled;
    if (!isSaid || cell.length > LONGEST) continue;
    let text = withoutDay(isLabelled ? cell.replace(LABEL, '') : cell);
    const prefix = CHAMBER_PREFIX.exec(text);
    if (prefix) text = withoutDay(text.slice(prefix[0].length));
    // "Floor Vote. Status: Passed House"
    const inner = /\bstatus:\s+/i.exec(text);
    const name = first(prefix);
    const beside = cells.filter((_, j) => j !== i).join(' | ');
    const see = (t: string) =>
      eventOf(t, { chamber: name ? chamberOf(name) : chamber, jurisdiction: around.jurisdiction, beside });
    const event = see(text) ?? (inner ? see(text.slice(inner.index + inner[0].length)) : null);
    if (!event || (around.namesOther && event.kind !== 'replaced')) continue;
    found.push({ ...event, day: dayIn(cell) ?? day ?? rowDay, words: cell });
  }
  return found;
}

/** Oldest first: pages that list the newest action first are turned round. */
function inTime(found: readonly Found[], days: readonly string[]): Found[] {
  let falls = 0;
  for (let i = 1; i < days.length; i++) {
    const [a = '', b = ''] = [days[i - 1], days[i]];
    if (b < a) falls += 1;
    else if (b > a) falls -= 1;
  }
  const ordered = falls > 0 ? [...found].reverse() : [...found];
  // What bears no day is a label's word, which speaks of now.
  const end = '9999';
  return ordered.sort((a, b) => (a.day ?? end).localeCompare(b.day ?? end));
}

/** What is left of a life: a death or a recall takes away what came before it, and what moves again is not dead. */
function standing(events: readonly Found[]): Status[] {
  let held: Found[] = [];
  for (const event of events) {
    const { kind, chamber } = event;
    if (kind === 'moved') held = held.filter((h) => h.kind !== 'died');
    else if (kind === 'undone') held = held.filter((h) => !/^(?:passed|died|vetoed)/.test(h.kind));
    else {
      if (kind === 'died' || kind === 'signed') held = held.filter((h) => h.kind === 'replaced');
      else held = held.filter((h) => h.kind !== 'died' && !(h.kind === kind && h.chamber === chamber));
      held.push(event);
    }
  }
  return held.reverse().flatMap(({ kind, chamber, day, words }): Status[] =>
    kind === 'moved' || kind === 'undone'
      ? []
      : [
          {
            kind,
            ...(chamber && { chamber }),
            ...(day && { day }),
            words: words.length > WORDS ? `${words.slice(0, WORDS - 1)}…` : words,
          },
        ],
  );
}

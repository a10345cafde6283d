/**
 * Finds the bills that a page names, segment by segment. Pure: no DOM, no
 * browser. The order of the questions: is it a number with letters before it;
 * whose bill would it be; does that legislature have such a bill; do the words
 * around speak against it; which session.
 */
import type { Citation, PageFacts, Segment, SegmentLink } from '../model/citation';
import type { Rules } from '../jurisdictions/rule-types';
import { type AddressedBill, identify, sessionByDate } from './address';
import { believes } from './belief';
import { lettered } from './lettered';
import { Links, namesNumber } from './links';
import { listAfter, type More, rangeAfter } from './lists';
import { HAS_NUMBER, plain } from './normalize';
import { ownerOfToken } from './owner';
import { type PageSubject, subjectOf } from './page';
import { sessionBeside, sessionOfHeading } from './session-words';
import { readShape } from './shape';
import { rulesOf } from './tables';
import { type Token, tokens } from './tokens';
import { endsBadly, inAddress } from './traps';

export interface DetectOptions {
  /** Jurisdiction that a page of another site speaks of, from `readContext`; null or absent: none. */
  about?: string | null;
}

/** Scans a page bit by bit, in reading order. */
export interface Detector {
  /** The bills named in one segment. `segment` in them counts the calls. */
  scan(segment: Segment): Citation[];
  readonly subject: PageSubject;
  /** Text that does not pass cannot name a bill here: for the walk that makes the segments. */
  readonly gate: RegExp;
}

/** Michigan's lettered resolutions have no digit. */
const GATE_LETTERED = /\d|J\.? ?R\.?[ -]?[A-Z]|resolution/i;

/** The cells of a list of bills; of two letters or more nothing but these and the number decides. */
const CELL = /^([A-Z]{2,4})( ?)([1-9]\d{0,4})$/;

/** One segment while it is read. */
interface Reading {
  segment: Segment;
  index: number;
  text: string;
  places: Int32Array | null;
  found: Citation[];
  /** Where the last mention ended, in `text`. */
  last: number;
}

class PageDetector implements Detector {
  readonly subject: PageSubject;
  #count = 0;
  #session: string | null | undefined;
  readonly #about: Rules | null;
  readonly #home: Rules | null;
  readonly gate: RegExp;
  readonly #links = new Links();
  /** Whose bills texts are that are a bill's name and nothing else: by the letters and how many digits. */
  readonly #cells = new Map<string, Rules>();
  readonly #byDate = new Map<Rules, string>();
  readonly #year: number;

  constructor(
    private readonly page: PageFacts,
    options: DetectOptions,
  ) {
    this.subject = subjectOf(page);
    this.#about = this.subject.near ?? rulesOf(options.about ?? '') ?? null;
    this.#home = this.subject.own ?? this.#about;
    this.#session = this.subject.session;
    this.gate = this.#home?.lettered ? GATE_LETTERED : HAS_NUMBER;
    this.#year = Number(page.today.slice(0, 4));
  }

  scan(segment: Segment): Citation[] {
    const { text, links, heading } = segment;
    const m = links.length > 0 || heading || text.length > 11 ? null : CELL.exec(text);
    if (!m) return this.#read(segment);
    const [, code = '', space = '', digits = ''] = m;
    const key = code + space + digits.length;
    const rules = this.#cells.get(key);
    if (!rules) {
      const found = this.#read(segment);
      const owner = found[0]?.form === 'short' && rulesOf(found[0].jurisdiction);
      if (owner) this.#cells.set(key, owner);
      return found;
    }
    const reading = { segment, index: this.#count++, text, places: null, found: [], last: 0 };
    const identifier = identify(rules, code, false, Number(digits));
    if (identifier) add(reading, 0, text.length, rules, this.#sessionHere(rules), identifier, 'short');
    return reading.found;
  }

  #read(segment: Segment): Citation[] {
    const index = this.#count++;
    if (!this.gate.test(segment.text)) return [];
    const { text, places } = plain(segment.text);
    const found: Citation[] = [];
    const reading: Reading = { segment, index, text, places, found, last: 0 };
    if (segment.heading && this.#home && !this.subject.addressed?.session) {
      const told = sessionOfHeading(this.#home, text);
      if (told !== undefined) this.#session = told;
    }
    for (const token of tokens(text)) this.#judge(token, reading);
    if (this.#home?.lettered) this.#addLettered(this.#home, reading);
    if (segment.links.length > 0) this.#addBareLinks(reading);
    return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
  }

  #judge(token: Token, reading: Reading): void {
    const { text } = reading;
    if (endsBadly(text, token.end, token.digits.length) || inAddress(text, token.start)) return;
    const anchor = linkAround(reading, token.start, token.end);
    const linked = anchor ? this.#links.read(anchor, token.digits) : null;
    const owner = ownerOfToken(token, text, linked, this.subject.own, this.#about);
    if (!owner || !believes(token, text, owner, this.subject.own !== null)) return;
    const { rules, link } = owner;
    const shape = readShape(rules, token, text, this.#year);
    if (!shape) return;
    const stem = identify(rules, token.code, token.words, shape.number, shape.period);
    if (!stem) return;
    const more = shape.special || shape.kept ? [] : moreAfter(text, shape.end, shape.number, token.plural);
    if (more === 'not') return;
    const identifier = stem + shape.kept;
    const session =
      shape.session !== undefined
        ? shape.session
        : this.#sessionOf(
            rules,
            reading,
            token.start,
            more.at(-1)?.end ?? shape.end,
            link?.identifier === identifier ? link : null,
          );
    const form = shape.special ? 'special' : token.words ? 'long' : 'short';
    add(reading, token.start, shape.end, rules, session, identifier, form);
    for (const next of more) {
      const id = identify(rules, token.code, token.words, next.number);
      const start = next.start < 0 ? token.start : next.start;
      if (id) add(reading, start, next.end, rules, session, id, next.form);
    }
  }

  #sessionOf(
    rules: Rules,
    { text, last }: Reading,
    start: number,
    end: number,
    link: AddressedBill | null,
  ): string | null {
    const beside = sessionBeside(rules, text, last, start, end);
    if (beside !== undefined) return beside;
    return link?.session ? link.session : this.#sessionHere(rules);
  }

  /** The session where nothing at the mention tells it. */
  #sessionHere(rules: Rules): string | null {
    if (rules === this.#home && this.#session !== undefined) return this.#session;
    let now = this.#byDate.get(rules);
    if (now === undefined) this.#byDate.set(rules, (now = sessionByDate(rules, this.subject.day)));
    return now;
  }

  #addLettered(rules: Rules, reading: Reading): void {
    for (const { start, end, identifier } of lettered(rules, reading.text)) {
      const session = this.#sessionOf(rules, reading, start, end, null);
      add(reading, start, end, rules, session, identifier, 'special');
    }
  }

  /** A link that shows only a bill's number: `<a href=".../SB12">12</a>`. */
  #addBareLinks(reading: Reading): void {
    const { segment, text, places, found } = reading;
    if (places) return;
    for (const link of segment.links) {
      if (found.some((c) => c.start < link.end && c.end > link.start)) continue;
      const m = BARE.exec(text.slice(link.start, link.end));
      const digits = m?.[2];
      if (!m || !digits) continue;
      if (isTabOf(this.page.url, link.href)) continue;
      const linked = this.#links.read(link, digits);
      const bill = linked?.bill;
      if (!linked || !bill?.identifier || bill.kind !== 'bill' || !namesNumber(bill, digits)) continue;
      const start = link.start + m.index + (m[1]?.length ?? 0);
      const end = link.start + m[0].trimEnd().length;
      const { rules } = linked;
      add(reading, start, end, rules, bill.session ?? this.#sessionHere(rules), bill.identifier, 'link');
    }
  }
}

/** A tab of the page itself (`#actions`), whose number counts something; `#/bill/5` is another page of an app. */
const isTabOf = (url: string | null, href: string) => {
  const hash = href.indexOf('#');
  return hash >= 0 && !href.startsWith('#/', hash) && url?.split('#')[0] === href.slice(0, hash);
};

const BARE = /^(\s*)(?:[A-Z]{1,2}[ .-]{0,2})?0*(\d{1,5})[A-Z]?\s*$/;

const moreAfter = (text: string, end: number, number: number, plural: boolean): More[] | 'not' => {
  const range = rangeAfter(text, end, number, plural);
  return range === 'not' || range.length > 0 ? range : listAfter(text, end, number, plural);
};

const original = ({ places }: Reading, at: number) => (places ? (places[at] ?? at) : at);

function linkAround(reading: Reading, start: number, end: number): SegmentLink | undefined {
  const { links } = reading.segment;
  if (links.length === 0) return undefined;
  const from = original(reading, start);
  const to = original(reading, end - 1) + 1;
  return links.find((l) => l.start < to && l.end > from);
}

/** Keeps what was found in [from, to) of the text read. */
function add(
  reading: Reading,
  from: number,
  to: number,
  { code: jurisdiction }: Rules,
  session: string | null,
  identifier: string,
  form: Citation['form'],
): void {
  const start = original(reading, from);
  reading.last = to;
  const end = original(reading, to - 1) + 1;
  reading.found.push({
    segment: reading.index,
    start,
    end,
    text: reading.segment.text.slice(start, end),
    jurisdiction,
    session,
    identifier,
    form,
  });
}

/** A detector for one page; scan its segments in reading order. */
export const createDetector = (page: PageFacts, options: DetectOptions = {}): Detector =>
  new PageDetector(page, options);

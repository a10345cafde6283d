/**
 * From a document to segments of text, and back from a place in a segment to the
 * document. Only the DOM as it stands: no layout, no computed style, no
 * `innerText`; runs in time slices in a page and as well under jsdom.
 *
 * Most text holds no number, so text nodes are walked bare, and only around one
 * that passes the gate is the block of inline text built that it stands in.
 */
import type { Segment, SegmentLink } from '../model/citation';
import { HAS_NUMBER } from '../detect/normalize';
import { BEGINS, mayName, NAMES, NOTHING, TELLS } from '../detect/quick';
import { breaks, ELEMENT, isAlone, isElement, isSkipped, isText, type Place, shownFor, step } from './places';
import { collapse, offsetIn } from './spaces';

export { HAS_NUMBER };

interface Piece {
  node: Text;
  /** Place in the segment's text of the first character that came from this node. */
  start: number;
  length: number;
}

/** A segment that remembers where its text came from. */
export interface PageSegment extends Segment {
  readonly pieces: readonly Piece[];
  heading?: boolean;
}

/** Resolving an address costs more than finding a bill: done when asked. */
class Link implements SegmentLink {
  constructor(
    readonly start: number,
    readonly end: number,
    private readonly element: Element,
  ) {}
  /** The address as written, to tell links of one shape without resolving each. */
  get raw(): string {
    return this.element.getAttribute('href') ?? '';
  }
  get href(): string {
    const { href } = this.element as Partial<HTMLAnchorElement>;
    return typeof href === 'string' ? href : '';
  }
}

/** Text nodes between two places where the caller may look at the clock. */
const PAUSE = 64;

const NO_LINKS: readonly SegmentLink[] = [];

/** A walk over the texts below some elements, none inside another, drawn segment by segment. */
export class Walk {
  #walker: TreeWalker | null = null;
  #nextRoot = 0;
  readonly #numbers: boolean;
  readonly #places = new Map<Element, Place | null>();
  /** First nodes of segments already given; a set of them is made only when the page changed under the walk. */
  readonly #given: Text[] = [];
  #done: Set<Text> | null = null;
  /** Texts until the next place to pause. */
  #left = PAUSE;
  #waited = false;

  /** @param gate text that does not pass it is passed over; a line is built whole even where a root is only a part of it */
  constructor(
    private readonly roots: readonly Element[],
    private readonly gate: RegExp = HAS_NUMBER,
  ) {
    this.#numbers = gate === HAS_NUMBER;
  }

  /** The next segment; null where the caller may look at the clock, undefined at the end. */
  next(): PageSegment | null | undefined {
    const numbers = this.#numbers;
    if (this.#waited && this.#walker?.currentNode.isConnected === false) this.#restart(this.#walker);
    this.#waited = false;
    while (this.#left-- > 0) {
      const node = this.#walker?.nextNode() as Text | null | undefined;
      if (!node) {
        const root = this.roots[this.#nextRoot++];
        if (!root) return undefined;
        this.#walker = root.ownerDocument.createTreeWalker(root, 4);
        continue;
      }
      const { data } = node;
      const told = numbers ? mayName(data) : this.gate.test(data) ? NAMES : NOTHING;
      if (told === NOTHING) continue;
      const segment = this.#around(node, data, told);
      if (segment) return segment;
    }
    // The page may change while its reader waits; where the walk stood may be gone then.
    this.#left = PAUSE;
    this.#waited = true;
    return null;
  }

  /** The segment that a text stands in, if it can name a bill and was not given before. */
  #around(node: Text, data: string, told: number): PageSegment | null {
    const parent = node.parentElement;
    const place = parent && this.#place(parent);
    if (!place) return null;
    const alone = isAlone(node, place.block);
    if (told < NAMES && !(told & TELLS && place.heading)) {
      // A number that begins its text needs letters before it, or a link that names the bill.
      if (!(told & BEGINS) || (alone && !(place.link && ONLY_NUMBER.test(data)))) return null;
    }
    if (alone) {
      if (this.#done?.has(node)) return null;
      this.#given.push(node);
      return this.#single(node, data, place);
    }
    const { segment, last } = this.#build(node, place);
    // A line may go on after the root that it was reached by.
    if (this.#walker?.root.contains(last)) this.#walker.currentNode = last;
    else this.#walker = null;
    const first = segment.pieces[0]?.node ?? node;
    if (this.#done?.has(first)) return null;
    this.#given.push(first);
    return segment;
  }

  /** The place where the walk stood was taken out of the page: begin again, without what was given. */
  #restart(walker: TreeWalker): void {
    this.#done = new Set(this.#given);
    walker.currentNode = walker.root;
  }

  /** The block that an element's text belongs to, its link and whether it is a heading; null where text is not read. */
  #place(element: Element): Place | null {
    const parent = element.parentElement;
    if (!parent) return step(element, null);
    let outer = this.#places.get(parent);
    // The element itself is seldom asked for again.
    if (outer === undefined) outer = this.#above(parent);
    return outer && step(element, outer);
  }

  /** The place of an element not met before, kept with those above it. No recursion: scripts nest deeper than the stack goes. */
  #above(element: Element): Place | null {
    const unknown: Element[] = [];
    let outer: Place | null | undefined;
    for (let at: Element | null = element; at; at = at.parentElement) {
      outer = this.#places.get(at);
      if (outer !== undefined) break;
      unknown.push(at);
    }
    for (const next of unknown.reverse()) {
      outer = outer === null ? null : step(next, outer ?? null);
      this.#places.set(next, outer);
    }
    return outer ?? null;
  }

  /** The usual case: a block with one text and nothing else. */
  #single(node: Text, data: string, { link, heading, block }: Place): PageSegment {
    const text = collapse(data, block, '');
    const { length } = text;
    const links = link ? [new Link(0, length, link)] : NO_LINKS;
    const segment: PageSegment = { text, pieces: [{ node, start: 0, length }], links };
    if (heading) segment.heading = true;
    return segment;
  }

  #build(seed: Text, { block, heading }: Place): { segment: PageSegment; last: Text } {
    let text = '';
    let last = seed;
    const pieces: Piece[] = [];
    const links: { start: number; end: number; element: Element }[] = [];
    for (let node: Node | null = this.#firstOf(seed, block); node; node = this.#after(node, block)) {
      if (!isText(node)) {
        if (isElement(node)) text += shownFor(node);
        continue;
      }
      const piece = collapse(node.data, block, text);
      if (piece === '') {
        last = node;
        continue;
      }
      // `<span>HB 12</span><span>An act</span>`: set apart by style sheets, not by a space; `HB 12<sup>3</sup>` by height.
      const isApart =
        /^[A-Z][A-Za-z]/.test(piece) || (/^\d/.test(piece) && node.parentElement?.closest('sup'));
      if (isApart && /[a-z\d]$/.test(text)) text += ' ';
      pieces.push({ node, start: text.length, length: piece.length });
      const link = node.parentElement ? (this.#place(node.parentElement)?.link ?? null) : null;
      const before = links.at(-1);
      if (link && before?.element === link) before.end = text.length + piece.length;
      else if (link) links.push({ start: text.length, end: text.length + piece.length, element: link });
      text += piece;
      last = node;
    }
    const segment: PageSegment = {
      text,
      pieces,
      links: links.map((l) => new Link(l.start, l.end, l.element)),
    };
    return { segment: heading ? { ...segment, heading } : segment, last };
  }

  /** The first node of the line of text that `node` stands in. */
  #firstOf(node: Node, block: Element): Node {
    for (let at = node; ;) {
      let before: Node | null = at.previousSibling;
      let up: Node = at;
      while (!before) {
        const parent: Node | null = up.parentNode;
        if (!parent || parent === block) return at;
        up = parent;
        before = up.previousSibling;
      }
      while (before.lastChild && isElement(before) && !isSkipped(before) && !breaks(before))
        before = before.lastChild;
      if (breaks(before)) return at;
      at = before;
    }
  }

  /** The node after `node` in the line of text, or null at its end. */
  #after(node: Node, block: Element): Node | null {
    let after: Node | null = isElement(node) && !isSkipped(node) ? node.firstChild : null;
    for (let up: Node = node; !after;) {
      after = up.nextSibling;
      if (after) break;
      const parent: Node | null = up.parentNode;
      if (!parent || parent === block) return null;
      up = parent;
    }
    return breaks(after) ? null : after;
  }
}

const ONLY_NUMBER = /^\s*(?:[A-Z]{1,2}[ .-]?)?\d{1,5}[A-Z]?\s*$/;

/** Any text at all: for reading what a page speaks of. */
export const HAS_TEXT = /\S/;

/** The element whose text is a document's; not every kind of document has a body. */
export const bodyOf = (document: Document): Element =>
  (document as Partial<Document>).body ?? document.documentElement;

/** All segments at once, in reading order, only those with text that passes `gate`. */
export function allSegments(root: Document | Element, gate: RegExp = HAS_NUMBER): PageSegment[] {
  const walk = new Walk([root.nodeType === ELEMENT ? (root as Element) : bodyOf(root as Document)], gate);
  const segments: PageSegment[] = [];
  for (let step = walk.next(); step !== undefined; step = walk.next()) if (step) segments.push(step);
  return segments;
}

/** Two places in the document, as `StaticRange` and `Range` take them. */
export interface Ends {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** Where [start, end) of a segment's text stands in the document; null where the segment has no text. */
export function rangeOf(segment: PageSegment, start: number, end: number): Ends | null {
  const [only] = segment.pieces;
  if (only && segment.pieces.length === 1 && only.length === only.node.length)
    return { startContainer: only.node, startOffset: start, endContainer: only.node, endOffset: end };
  const from = pieceAt(segment.pieces, start);
  const to = pieceAt(segment.pieces, end - 1);
  if (!from || !to) return null;
  return {
    startContainer: from.node,
    startOffset: offsetIn(from.node.data, Math.max(0, start - from.start), from.length),
    endContainer: to.node,
    endOffset: offsetIn(to.node.data, Math.max(0, end - 1 - to.start), to.length) + 1,
  };
}

function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let found = pieces[0];
  for (const piece of pieces) {
    if (piece.start > place) break;
    found = piece;
  }
  return found;
}

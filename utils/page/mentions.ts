/** The mentions of a page, kept in step with a page that changes. */
import type { MentionedBill } from '../model/bill';
import type { Stance } from '../model/campaign';
import type { Citation } from '../model/citation';
import type { PageView } from '../model/views';
import { rangeOf, type Ends, type PageSegment } from './walk';

/** A bill that the page names, once for all its mentions. */
export interface NamedBill {
  readonly bill: MentionedBill;
  /** Mentions that stand on the page now. */
  mentions: number;
  /** Of the campaign that has the bill, or null where none has. */
  stance: Stance | null;
}

/** A mention that knows where it stands. */
export interface Mention {
  readonly citation: Citation;
  readonly ends: Ends;
  /** The words of its first node, to notice when they are changed under us. */
  readonly words: string;
  readonly named: NamedBill;
  /** Kept by the one who marks. */
  range: StaticRange | null;
}

interface Names {
  jurisdiction: string;
  session: string | null;
  names: Map<string, NamedBill>;
}

/** No legislature: nothing is ever put into it. */
const NO_NAMES: Names = { jurisdiction: '', session: null, names: new Map() };

export class Mentions {
  readonly #list = new Set<Mention>();
  /** By each text node that a mention begins or ends in; made when first needed, which on most pages is never. */
  #byNode: Map<Text, Mention[]> | null = null;
  /** By legislature and session, then by identifier. */
  readonly #named = new Map<string, Map<string, NamedBill>>();
  #last = NO_NAMES;

  /** Adds what was found in a segment that was not read before. */
  add(segment: PageSegment, found: readonly Citation[]): boolean {
    for (const citation of found) {
      const ends = rangeOf(segment, citation.start, citation.end);
      if (!ends) continue;
      const named = this.#nameOf(citation);
      named.mentions++;
      const words = ends.startContainer.data;
      const mention = { citation, ends, words, named, range: null };
      this.#list.add(mention);
      if (this.#byNode) this.#enter(this.#byNode, mention);
    }
    return found.length > 0;
  }

  /** Puts what was found in a segment in the place of what stood there before. @returns true where anything differs */
  replace(segment: PageSegment, found: readonly Citation[]): boolean {
    const byNode = this.#nodes();
    let changed = false;
    for (const { node } of segment.pieces) {
      for (const old of [...(byNode.get(node) ?? [])]) {
        this.#remove(old);
        changed = true;
      }
    }
    return this.add(segment, found) || changed;
  }

  /** Drops mentions whose text left the page or was changed. @returns true where there was one */
  dropGone(): boolean {
    let changed = false;
    for (const mention of this.all()) {
      const { startContainer: from, endContainer: to } = mention.ends;
      if (from.isConnected && (to === from || to.isConnected) && from.data === mention.words) continue;
      this.#remove(mention);
      changed = true;
    }
    return changed;
  }

  clear(): void {
    this.#list.clear();
    this.#byNode = null;
    this.#named.clear();
    this.#last = NO_NAMES;
  }

  /** Every mention, in the order found. */
  all(): ReadonlySet<Mention> {
    return this.#list;
  }

  /** The mention at a place in the page's text, or null. */
  at(node: Node, offset: number): Mention | null {
    for (const mention of this.#nodes().get(node as Text) ?? []) {
      const { startContainer, startOffset, endContainer, endOffset } = mention.ends;
      if (node === startContainer && offset < startOffset) continue;
      if (node === endContainer && offset > endOffset) continue;
      return mention;
    }
    return null;
  }

  /** The first mention within an element, such as a link that has the focus, or null. */
  within(element: Element): Mention | null {
    for (const mention of this.all()) {
      if (element.contains(mention.ends.startContainer) || element.contains(mention.ends.endContainer))
        return mention;
    }
    return null;
  }

  /** Each bill once. */
  bills(): MentionedBill[] {
    return [...this.#all()].filter(({ mentions }) => mentions > 0).map(({ bill }) => bill);
  }

  /** Takes over which bills are campaigns'. Where two have one bill, the more urgent one decides. */
  answer({ campaigns }: Pick<PageView, 'campaigns'>): void {
    for (const named of this.#all()) named.stance = null;
    for (const { bills, stance } of [...campaigns].reverse()) {
      for (const bill of bills) {
        const named = this.#named.get(`${bill.jurisdiction}/${bill.session}`)?.get(bill.identifier);
        if (named) named.stance = stance;
      }
    }
  }

  #nameOf({ jurisdiction, session, identifier }: Citation): NamedBill {
    // Nearly always the session of the mention before: one string then tells the bill.
    if (this.#last.jurisdiction !== jurisdiction || this.#last.session !== session) {
      const key = `${jurisdiction}/${session}`;
      let names = this.#named.get(key);
      if (!names) this.#named.set(key, (names = new Map()));
      this.#last = { jurisdiction, session, names };
    }
    const { names } = this.#last;
    let named = names.get(identifier);
    if (!named) {
      named = { bill: { jurisdiction, session, identifier }, mentions: 0, stance: null };
      names.set(identifier, named);
    }
    return named;
  }

  *#all(): Generator<NamedBill> {
    for (const names of this.#named.values()) yield* names.values();
  }

  #nodes(): Map<Text, Mention[]> {
    if (!this.#byNode) {
      this.#byNode = new Map();
      for (const mention of this.all()) this.#enter(this.#byNode, mention);
    }
    return this.#byNode;
  }

  #enter(byNode: Map<Text, Mention[]>, mention: Mention): void {
    const { startContainer: from, endContainer: to } = mention.ends;
    for (const node of from === to ? [from] : [from, to]) {
      const held = byNode.get(node);
      if (held) held.push(mention);
      else byNode.set(node, [mention]);
    }
  }

  #remove(mention: Mention): void {
    if (!this.#list.delete(mention)) return;
    mention.named.mentions--;
    for (const node of [mention.ends.startContainer, mention.ends.endContainer]) {
      const left = this.#byNode?.get(node)?.filter((m) => m !== mention);
      if (left?.length === 0) this.#byNode?.delete(node);
      else if (left) this.#byNode?.set(node, left);
    }
  }
}

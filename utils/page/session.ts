/** One page's life: read it, ask which bills are campaigns', mark them, and keep up with the page as it changes. */
import { createDetector, readContext, subjectOf, type Detector } from '../detect/engine';
import type { PageSubject } from '../detect/page';
import type { MentionedBill } from '../model/bill';
import type { Stance } from '../model/campaign';
import type { Citation, PageFacts, Segment } from '../model/citation';
import type { PageView } from '../model/views';
import { pageFacts } from './facts';
import { clearMarks, paintMarks } from './marks';
import { Mentions, type Mention } from './mentions';
import { inSlices } from './slices';
import { bodyOf, HAS_TEXT, type PageSegment, Walk } from './walk';
import { watchPage } from './watch';

export interface SessionPorts {
  /** What the reader has for these bills; null where nobody answers. */
  lookUp(bills: MentionedBill[]): Promise<PageView | null>;
  /** Called with each new answer, also with one that has no campaigns left. */
  show(view: PageView): void;
  /** Whether bills that are no campaign's are marked too, faintly. */
  marksOthers(): boolean;
  /** The present day, `YYYY-MM-DD`. */
  today(): string;
}

export interface Session {
  /** Whose page this is and which bill its address names, as of now. */
  subject(): PageSubject;
  mentions: Mentions;
  /** The stance under which a mention is marked, or null where it is no campaign's bill. */
  stanceOf(mention: Mention): Stance | null;
  /** Asks again, for instance after the page came back from the back/forward cache. */
  refresh(): Promise<void>;
  /** Draws the marks anew, after a change of what is to be marked. */
  repaint(): void;
}

/** Reads the page and watches it until the signal ends it. Marks are cleared then. */
export async function startSession(
  document: Document,
  ports: SessionPorts,
  signal: AbortSignal,
): Promise<Session> {
  const mentions = new Mentions();
  /** What the page said of itself when it was last read whole. */
  let known = '';
  let detector: Detector;
  let asked: MentionedBill[] | null = null;

  /** A title that tells the session is enough; else the headings are asked. */
  const saidBy = (facts: PageFacts) => {
    const { session } = subjectOf(facts);
    return [facts.url, facts.canonical, facts.title, session].join('\n');
  };
  const factsNow = () => pageFacts(document, withoutFragment(document.location.href), ports.today());

  async function readAll(): Promise<void> {
    const facts = factsNow();
    known = saidBy(facts);
    // On a legislature's own pages no word is needed to know whose bills they name.
    detector = createDetector(facts, { about: subjectOf(facts).own ? null : await aboutOf(facts) });
    mentions.clear();
    asked = null;
    await read([bodyOf(document)], (segment, found) => mentions.add(segment, found));
    await ask();
  }

  /** The state that a page of another site speaks of, weighed from its whole text. */
  async function aboutOf(facts: PageFacts): Promise<string | null> {
    const segments: Segment[] = [];
    const walk = new Walk([bodyOf(document)], HAS_TEXT);
    await inSlices(
      () => walk.next(),
      (segment) => segments.push(segment),
      signal,
    );
    return readContext(facts, segments);
  }

  /** @returns true where what was found is not what stood there */
  async function read(
    roots: readonly Element[],
    keep: (segment: PageSegment, found: readonly Citation[]) => boolean,
  ): Promise<boolean> {
    let changed = false;
    const walk = new Walk(roots, detector.gate);
    await inSlices(
      () => walk.next(),
      (segment) => {
        if (keep(segment, detector.scan(segment))) changed = true;
      },
      signal,
    );
    return changed;
  }

  /** Asks only where the bills differ from those last asked about. */
  async function ask(): Promise<void> {
    const bills = mentions.bills();
    if (!signal.aborted && !(asked && areSame(asked, bills))) {
      const view = await ports.lookUp(bills);
      if (signal.aborted) return;
      if (view) {
        asked = bills;
        mentions.answer(view);
        ports.show(view);
      }
    }
    paint();
  }

  function paint(): void {
    if (!signal.aborted) paintMarks(mentions.all(), ports.marksOthers());
  }

  signal.addEventListener('abort', clearMarks);
  // Watched from the start: a page may go on building itself while it is first read.
  const first = readAll();
  watchPage(
    document,
    async ({ roots, lost }) => {
      await first;
      // A single-page app tells of its navigation by what it changes; another address is another page.
      if (saidBy(factsNow()) !== known) return readAll();
      const gone = lost && mentions.dropGone();
      const there = roots.filter((root) => document.body.contains(root));
      const changed = await read(there, (segment, found) => mentions.replace(segment, found));
      if (changed || gone) await ask();
    },
    signal,
  );
  await first;
  return {
    subject: () => subjectOf(factsNow()),
    mentions,
    stanceOf: ({ named }) => named.stance,
    repaint: paint,
    refresh: () => {
      asked = null;
      return ask();
    },
  };
}

const withoutFragment = (url: string): string => url.split('#')[0] ?? url;

const areSame = (one: readonly MentionedBill[], other: readonly MentionedBill[]): boolean =>
  one.length === other.length && one.every((bill, i) => bill === other[i]);

/** What a document says of itself, apart from its text. */
import type { PageFacts } from '../model/citation';

/** Headings that are read for the session; later ones belong to parts of the page. */
const HEADINGS = 12;

/**
 * Facts of a page for the detector. `today` is `YYYY-MM-DD`. Of a large page each question costs as much as a
 * part of its reading: headings and day are looked for when they are asked for, and kept.
 */
export function pageFacts(document: Document, url: string | null, today: string): PageFacts {
  let lines: string[] | undefined;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;
  return {
    url,
    canonical,
    title: document.title,
    today,
    get headings() {
      return (lines ??= headingsOf(document));
    },
    get published() {
      const meta = [...document.getElementsByTagName('meta')].find(tellsDay);
      return /^20\d\d-\d\d-\d\d/.exec(meta?.getAttribute('content') ?? '')?.[0] ?? '';
    },
  };
}

const tellsDay = (meta: Element) =>
  meta.getAttribute('property') === 'article:published_time' ||
  meta.getAttribute('name') === 'date' ||
  meta.getAttribute('itemprop') === 'datePublished';

/** A paragraph in the place of a heading, as bill texts have it: "2013 GENERAL SESSION", "68th Legislature 2023". */
const SESSION_LINE = /^[^.,]{0,40}(?:session|legislature|assembly)[ \d-]*$/i;

/** The first headings in reading order. By tag name: a list of selectors takes three times as long. */
const headingsOf = (document: Document): string[] =>
  ['h1', 'h2', 'h3', 'p']
    // Taken without a list of all: a long page has thousands of paragraphs.
    .flatMap(
      (name) => Array.prototype.slice.call(document.getElementsByTagName(name), 0, HEADINGS) as Element[],
    )
    .sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))
    .map((h) => {
      // Asked again after changes of the page: no more of a long paragraph is read than tells that it is long.
      const text = (h.textContent ?? '').slice(0, 999).replace(/\s+/g, ' ').trim();
      return h.localName !== 'p' || SESSION_LINE.test(text) ? text : '';
    })
    .filter((text) => text !== '' && text.length < 300)
    .slice(0, HEADINGS);

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

/** The first headings in reading order. By tag name: a list of selectors takes three times as long. */
const headingsOf = (document: Document): string[] =>
  ['h1', 'h2', 'h3']
    .flatMap((name) => [...document.getElementsByTagName(name)].slice(0, HEADINGS))
    .sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))
    .slice(0, HEADINGS)
    .map((h) => (h.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.length < 300);

/**
 * What the detector reads and what it finds. Segments and citations are plain
 * values, so the same detector runs in a content script, in a test and in the
 * `npm run scan` command.
 */

/**
 * The text of one block of a page (a paragraph, a table cell, a list item):
 * inline elements joined as they are read, blocks and cells never joined.
 */
export interface Segment {
  text: string;
  /** Links inside the text: [start, end) in characters of `text`, `href` absolute. */
  links: readonly SegmentLink[];
  /** True inside a heading or the page title: such text may tell what the page is about. */
  heading?: boolean;
}

export interface SegmentLink {
  start: number;
  end: number;
  href: string;
  /** The address as written in the page, where it is cheaper to have than `href`. */
  raw?: string;
}

/** What is known of the page apart from its text. */
export interface PageFacts {
  /** Absolute address, or null for a loose text. */
  url: string | null;
  /** `<link rel=canonical>`, where the page has one. */
  canonical?: string | null;
  title?: string;
  /** Text of the main headings, where known before the scan: they may tell the session. */
  headings?: readonly string[];
  /** Day on which the page says that it was published, `YYYY-MM-DD`, where it says so. */
  published?: string;
  /** Day of reading, ISO `YYYY-MM-DD`: decides which session is current. */
  today: string;
}

/** One mention of a bill in a text. */
export interface Citation {
  /** Index of the segment, in the order given. */
  segment: number;
  /** [start, end) in characters of that segment's text. */
  start: number;
  end: number;
  /** The exact text, for example `SB2273`. */
  text: string;
  jurisdiction: string;
  /** Open States session, or null where neither words, link, page nor calendar tell. */
  session: string | null;
  /** `SB 2273`. */
  identifier: string;
  /** Which written form matched, for explanations and tests. */
  form: 'short' | 'long' | 'list' | 'range' | 'link' | 'special';
}

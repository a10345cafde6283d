/** What a bill's own page says has become of it. The page is somebody else's: its words advise, and change nothing. */
import type { Chamber } from '../model/bill';

export type StatusKind =
  'passed_chamber' | 'passed_both' | 'died' | 'signed' | 'vetoed' | 'amended' | 'replaced';

export interface Status {
  kind: StatusKind;
  /** Of `passed_chamber` and, where the page tells it, of `amended`. */
  chamber?: Chamber;
  /** `YYYY-MM-DD`, where the page gives a whole date. */
  day?: string;
  /** The page's own text, at most 160 characters. */
  words: string;
}

/** One row of a table, one item of a list or one block of text, as a person reads them together. */
export interface StatusRow {
  /** Texts in reading order, such as date, chamber and action. */
  cells: readonly string[];
  /** It names a bill that the page is not about. */
  namesOther?: boolean;
}

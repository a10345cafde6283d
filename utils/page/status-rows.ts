/** A document's text as rows, for reading what it says of its bill: table rows, list items, pairs of a term and its value. */
import type { StatusRow } from '../status/status';
import { HAS_TEXT, type PageSegment, Walk } from './walk';

/** Frames of a page: menus, steps to choose from and what stands on every page say nothing of this bill. */
const FRAMES =
  'nav, footer, aside, button, label, legend, [role=navigation], [role=contentinfo], [role=search], [role=tablist], [role=menu], [role=listbox], [aria-hidden=true]';
const ROWS = 'tr, li, dd';
/** More lines of text are no page of one bill; nor are so many pauses of the walk over texts that hold nothing. */
const MOST = 4000;
const PAUSES = 2000;

/**
 * @param isOther true where a part of the page names a bill that the page is not about
 * @returns the rows in reading order; the document is only read
 */
export function statusRows(root: Element, isOther: (part: Element) => boolean): StatusRow[] {
  const rows: StatusRow[] = [];
  let group: Element | null = null;
  let cells: string[] = [];
  const end = () => {
    if (group && cells.length > 0) rows.push({ cells, namesOther: isOther(group) });
    group = null;
    cells = [];
  };
  for (const segment of linesBelow(root)) {
    const element = segment.pieces[0]?.node.parentElement;
    if (!element || element.closest(FRAMES)) continue;
    const row = element.closest(ROWS);
    if (row !== group) end();
    if (!row) {
      const namesOther = isOther(element);
      for (const line of linesOf(segment)) rows.push({ cells: [line], namesOther });
      continue;
    }
    if (!group) {
      group = row;
      const term = row.localName === 'dd' ? termOf(row) : '';
      if (term) cells.push(term);
    }
    cells.push(...linesOf(segment));
  }
  end();
  return rows;
}

function linesBelow(root: Element): PageSegment[] {
  const walk = new Walk([root], HAS_TEXT);
  const segments: PageSegment[] = [];
  let pauses = 0;
  for (let step = walk.next(); step !== undefined; step = walk.next()) {
    if (step) segments.push(step);
    if (segments.length >= MOST || (step === null && ++pauses >= PAUSES)) break;
  }
  return segments;
}

const linesOf = ({ text }: PageSegment): string[] => text.split('\n').filter((line) => HAS_TEXT.test(line));

/** The term that a value stands under. */
function termOf(value: Element): string {
  for (let at = value.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === 'dt') return at.textContent?.trim() ?? '';
  return '';
}

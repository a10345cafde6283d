/**
 * A document's text as rows, for reading what it says of its bill: table rows, list items, pairs of a term and its
 * value. A walk of its own: the one that looks for bills knows numbers, this one tells lines that stand together.
 */
import type { StatusRow } from '../status/status';
import { breaks, isElement, isSkipped, isText } from './places';

/** Frames of a page: menus, steps to choose from and what stands on every page say nothing of this bill. */
const FRAMES =
  'nav, footer, aside, button, label, legend, [role=navigation], [role=contentinfo], [role=search], [role=tablist], [role=menu], [role=listbox], [aria-hidden=true]';
const ROWS = new Set(['tr', 'li', 'dd']);
/** More lines are no page of one bill; nor is so large a document. */
const MOST_LINES = 4000;
const MOST_NODES = 200_000;

const [ELEMENTS_AND_TEXTS, ACCEPT, REJECT] = [5, 1, 2] as const;

interface Line {
  text: string;
  /** The element that the line stands in. */
  block: Element;
}

/**
 * @param isOther true where a part of the page names a bill that the page is not about
 * @returns the rows in reading order; the document is only read
 */
export function statusRows(root: Element, isOther: (part: Element) => boolean): StatusRow[] {
  const rows: StatusRow[] = [];
  let group: Element | null = null;
  let cells: string[] = [];
  const end = () => {
    if (group) rows.push({ cells, namesOther: isOther(group) });
    group = null;
    cells = [];
  };
  for (const { text, block } of linesBelow(root)) {
    const row = rowOf(block, root);
    if (row !== group) end();
    if (!row) {
      rows.push({ cells: [text], namesOther: isOther(block) });
      continue;
    }
    if (!group) {
      group = row;
      const term = row.localName === 'dd' ? termOf(row) : '';
      if (term) cells.push(term);
    }
    cells.push(text);
  }
  end();
  return rows;
}

function linesBelow(root: Element): Line[] {
  const lines: Line[] = [];
  let text = '';
  let block = root;
  const flush = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line) lines.push({ text: line, block });
    text = '';
  };
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXTS, (node) =>
    isElement(node) && (isSkipped(node) || node.matches(FRAMES)) ? REJECT : ACCEPT,
  );
  for (let i = 0; i < MOST_NODES && lines.length < MOST_LINES; i++) {
    const node = walker.nextNode();
    if (!node) break;
    if (isText(node)) {
      const own = blockOf(node, root);
      if (own !== block) flush();
      block = own;
      text += node.data;
    } else if (breaks(node) || (node as Element).localName === 'br') flush();
  }
  flush();
  return lines;
}

function blockOf(node: Node, root: Element): Element {
  let at = node.parentElement ?? root;
  while (at !== root && !breaks(at)) at = at.parentElement ?? root;
  return at;
}

function rowOf(block: Element, root: Element): Element | null {
  for (let at: Element | null = block; at && at !== root; at = at.parentElement)
    if (ROWS.has(at.localName)) return at;
  return null;
}

/** The term that a value stands under. */
function termOf(value: Element): string {
  for (let at = value.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === 'dt') return at.textContent?.trim() ?? '';
  return '';
}

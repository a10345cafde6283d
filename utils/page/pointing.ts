/** Which mention the reader points at, or has reached by the tab key. Only listens; the page's links keep working. */
import type { Mention, Mentions } from './mentions';

/** Milliseconds that the pointer has to stay away before the chip goes: time to move onto it. */
const LEAVE = 400;

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The place in the text under a point of the window. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const caret = document as CaretDocument;
  const position = caret.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = caret.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The box of a mention that holds the point; the caret alone would also answer for the empty end of a line. */
export function boxOf(mention: Mention, point?: { x: number; y: number }): DOMRect | null {
  const range = mention.ends.startContainer.ownerDocument.createRange();
  range.setStart(mention.ends.startContainer, mention.ends.startOffset);
  range.setEnd(mention.ends.endContainer, mention.ends.endOffset);
  const boxes = [...range.getClientRects()];
  if (!point) return boxes[0] ?? null;
  return (
    boxes.find((b) => b.left <= point.x && point.x <= b.right && b.top <= point.y && point.y <= b.bottom) ??
    null
  );
}

/**
 * @param onChip true for events on the chip, which then stays
 * @param onPoint called with a marked mention and its box, or null when the reader has moved on
 */
export function watchPointing(
  document: Document,
  mentions: Mentions,
  onChip: (event: Event) => boolean,
  onPoint: (mention: Mention | null, box: DOMRect | null) => void,
  signal: AbortSignal,
): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  const point = (mention: Mention, box: DOMRect) => {
    clearTimeout(leaving);
    leaving = undefined;
    onPoint(mention, box);
  };
  const leave = () => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      onPoint(null, null);
    }, LEAVE);
  };

  function look(x: number, y: number): void {
    const caret = caretAt(document, x, y);
    const mention = caret && mentions.at(caret.node, caret.offset);
    const box = mention && boxOf(mention, { x, y });
    if (mention && box) point(mention, box);
    else leave();
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      if (onChip(event)) {
        clearTimeout(leaving);
        leaving = undefined;
        return;
      }
      if (waiting || event.pointerType === 'touch') return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (!signal.aborted) look(event.clientX, event.clientY);
      });
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'focusin',
    (event) => {
      if (onChip(event)) return;
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const mention = link && mentions.within(link);
      const box = mention && boxOf(mention);
      if (mention && box) point(mention, box);
      else leave();
    },
    { passive: true, signal },
  );
  document.addEventListener('scroll', leave, { passive: true, capture: true, signal });
}

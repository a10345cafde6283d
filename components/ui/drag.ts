import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const CORNERS = ['bottom-end', 'bottom-start', 'top-start', 'top-end'] as const;
export type PillCorner = (typeof CORNERS)[number];

/** Around the window, for whoever moves the pill by its button. */
export const nextCorner = (corner: PillCorner): PillCorner =>
  CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? 'bottom-end';

/** The corner nearest to a point of a window; `end` is where lines end. */
export function nearestCorner(x: number, y: number, width: number, height: number, rtl: boolean): PillCorner {
  const vertical = y < height / 2 ? 'top' : 'bottom';
  const horizontal = x > width / 2 !== rtl ? 'end' : 'start';
  return `${vertical}-${horizontal}`;
}

/** Pixels of movement that tell a drag from a press. */
const DRAG = 8;

/** Lets an element be dragged to a corner of the window. A drag is not also a press. */
export function useDragToCorner(onMove: (corner: PillCorner) => void): RefObject<HTMLDivElement> {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(onMove);
  latest.current = onMove;
  useEffect(() => {
    const moved = element.current;
    if (!moved) return;
    const end = new AbortController();
    const { signal } = end;
    let from: { x: number; y: number } | null = null;
    let dragging = false;
    moved.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && event.button === 0) from = { x: event.clientX, y: event.clientY };
        dragging = false;
      },
      { signal },
    );
    moved.addEventListener(
      'pointermove',
      (event) => {
        if (!from || !event.isTrusted) return;
        const x = event.clientX - from.x;
        const y = event.clientY - from.y;
        if (!dragging && Math.hypot(x, y) < DRAG) return;
        if (!dragging) moved.setPointerCapture(event.pointerId);
        dragging = true;
        moved.style.translate = `${x}px ${y}px`;
      },
      { signal },
    );
    const drop = (event: PointerEvent) => {
      from = null;
      moved.style.translate = '';
      if (!dragging || event.type === 'pointercancel') return;
      const rtl = getComputedStyle(moved).direction === 'rtl';
      latest.current(nearestCorner(event.clientX, event.clientY, innerWidth, innerHeight, rtl));
    };
    moved.addEventListener('pointerup', drop, { signal });
    moved.addEventListener('pointercancel', drop, { signal });
    // The press that ends a drag presses nothing.
    moved.addEventListener('click', (event) => dragging && event.stopPropagation(), {
      signal,
      capture: true,
    });
    return () => end.abort();
  }, []);
  return element as RefObject<HTMLDivElement>;
}

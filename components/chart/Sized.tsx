import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Until it is measured, and where nothing can be. */
const UNMEASURED = 720;
const LEAST = 240;
/** Of a page of paper between its margins: texts are as large there as on the screen. */
const PAPER = 680;

/** Draws a chart as wide as there is room, so that its texts keep their size on a narrow window. */
export function Sized({ children }: { children: (width: number) => ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const room = Math.floor(element.getBoundingClientRect().width);
      if (room > 0) setWidth(Math.max(LEAST, room));
    };
    measure();
    const forPaper = () => setWidth(PAPER);
    addEventListener('beforeprint', forPaper);
    addEventListener('afterprint', measure);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      removeEventListener('beforeprint', forPaper);
      removeEventListener('afterprint', measure);
      observer?.disconnect();
    };
  }, []);
  return (
    <div class="chart-box" ref={box}>
      {children(width)}
    </div>
  );
}

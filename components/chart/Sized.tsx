import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Until it is measured, and where nothing can be. */
const UNMEASURED = 720;
const LEAST = 240;

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
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="chart-box" ref={box}>
      {children(width)}
    </div>
  );
}

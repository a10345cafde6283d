/** The part of the drawing that a map shows, as large as the map is on the screen. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapDrawing } from '../../../utils/model/finder';
import { keepIn, wholeView, type MapView, type Sheet, type Size } from './view';

/** Until the map is measured, and where nothing can be. */
const UNMEASURED: Size = { width: 700, height: 420 };

export interface ShownMap {
  view: MapView;
  sheet: Sheet;
  /** Changes the view by the newest one, once a frame however often it is called. */
  move: (change: (view: MapView, sheet: Sheet) => MapView) => void;
}

export function useMapView(box: RefObject<HTMLElement | null>, drawing: MapDrawing): ShownMap {
  const [size, setSize] = useState(UNMEASURED);
  const sheet: Sheet = { drawing, size };
  const [kept, setView] = useState<MapView | null>(null);
  const view = kept ? keepIn(kept, sheet) : wholeView(sheet);
  const now = useRef({ view, sheet });
  now.current = { view, sheet };
  /** Where the map is about to be: a drawing in between must not undo it. */
  const next = useRef<MapView | null>(null);
  const frame = useRef(0);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // Before it is measured: the box takes the drawing's shape, so that no empty land stands above and below.
    element.style.setProperty('--map-shape', `${drawing.width} / ${drawing.height}`);
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) setSize({ width, height });
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawing]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  return {
    view,
    sheet,
    move(change) {
      next.current = change(next.current ?? now.current.view, now.current.sheet);
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => {
        setView(next.current);
        next.current = null;
      });
    },
  };
}

/** Pointer, wheel and keys on the map: a drag pans, a press picks, two fingers or the wheel zoom. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShownMap } from './use-map-view';
import { panned, wholeView, zoomed } from './view';

/** Pixels of movement that tell a drag from a press. */
const DRAG = 6;
/** Pixels that an arrow key moves the map by, and with Shift. */
const STEP = 60;
const SMALL_STEP = 8;
export const ZOOM_STEP = 1.6;

type At = { x: number; y: number };

export interface MapInput {
  /** A place was pressed, in pixels of the map; from the keyboard that is the middle. */
  onPick: (at: At) => void;
  /** What is pointed at now, in pixels; by a key the middle, and null where the pointer has left. */
  onPoint: (at: At | 'middle' | null) => void;
}

const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export function useMapInput(box: RefObject<HTMLElement | null>, shown: ShownMap, input: MapInput): void {
  const latest = useRef({ shown, input });
  latest.current = { shown, input };
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const end = new AbortController();
    const { signal } = end;
    const fingers = new Map<number, At>();
    let start: At | null = null;
    let dragging = false;
    const move: ShownMap['move'] = (change) => latest.current.shown.move(change);
    const at = (event: MouseEvent): At => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      heed: (event: HTMLElementEventMap[K]) => void,
      passive = true,
    ) => element.addEventListener(name, heed, { signal, passive });

    on('pointerdown', (event) => {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, at(event));
      if (fingers.size === 1) [start, dragging] = [at(event), false];
      else dragging = true;
    });
    on('pointermove', (event) => {
      const to = at(event);
      const from = fingers.get(event.pointerId);
      if (!from) return latest.current.input.onPoint(to);
      if (!dragging && start && Math.hypot(to.x - start.x, to.y - start.y) < DRAG) return;
      if (!dragging) element.setPointerCapture(event.pointerId);
      dragging = true;
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, to);
      if (other) {
        const before = Math.hypot(from.x - other.x, from.y - other.y);
        const factor = Math.hypot(to.x - other.x, to.y - other.y) / Math.max(before, 1);
        move((view, sheet) => zoomed(view, factor, sheet, other));
      } else {
        move((view, sheet) => panned(view, to.x - from.x, to.y - from.y, sheet));
      }
    });
    const lift = (event: PointerEvent) => {
      if (!fingers.delete(event.pointerId)) return;
      if (event.type === 'pointerup' && !dragging) latest.current.input.onPick(at(event));
    };
    on('pointerup', lift);
    on('pointercancel', lift);
    on('pointerleave', () => latest.current.input.onPoint(null));
    on(
      'wheel',
      (event) => {
        const { view, sheet } = latest.current.shown;
        const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002));
        const place = at(event);
        // At the end of the zoom the wheel moves the page again.
        if (zoomed(view, factor, sheet, place).scale === view.scale) return;
        event.preventDefault();
        move((v, s) => zoomed(v, factor, s, place));
      },
      false,
    );
    on(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const arrow = ARROWS[event.key];
        const step = event.shiftKey ? SMALL_STEP : STEP;
        if (arrow) move((view, sheet) => panned(view, arrow[0] * step, arrow[1] * step, sheet));
        else if (event.key === '+' || event.key === '=') move((v, s) => zoomed(v, ZOOM_STEP, s));
        else if (event.key === '-') move((v, s) => zoomed(v, 1 / ZOOM_STEP, s));
        else if (event.key === '0') move((_, sheet) => wholeView(sheet));
        else if (event.key === 'Enter' || event.key === ' ') {
          const { size } = latest.current.shown.sheet;
          latest.current.input.onPick({ x: size.width / 2, y: size.height / 2 });
        } else return;
        event.preventDefault();
        latest.current.input.onPoint('middle');
      },
      false,
    );
    return () => end.abort();
  }, []);
}

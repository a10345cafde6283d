import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { OUTCOMES, type Outcome } from '../../utils/model/call';
import { useGuard } from '../ui/trusted';

export interface SheetKeys {
  onOutcome: (outcome: Outcome) => void;
  onCopy: () => void;
  onNext: () => void;
  onUndo: () => void;
  onHelp: () => void;
}

const TYPING = 'input, textarea, select, [contenteditable]';

/**
 * Keys of the call sheet: 1-4 the outcomes, C copy, N next, U undo, ? the list of
 * them. They listen on the sheet's own root, so the page around it keeps its keys,
 * and are silent while somebody types.
 */
export function useSheetKeys(root: RefObject<HTMLElement | null>, handlers: SheetKeys): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  const guard = useGuard();
  const guarded = useRef(guard);
  guarded.current = guard;
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent) =>
      guarded.current<KeyboardEvent>((e) => {
        if (pressKey(e, latest.current)) e.preventDefault();
      })(event);
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [root]);
}

/** Does what a key stands for. @returns false for a key that means nothing here */
export function pressKey(event: KeyboardEvent, keys: SheetKeys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return false;
  if (event.target instanceof Element && event.target.closest(TYPING)) return false;
  const outcome = /^[1-4]$/.test(event.key) ? OUTCOMES[Number(event.key) - 1] : undefined;
  const letter = event.key.toLowerCase();
  if (outcome) keys.onOutcome(outcome);
  else if (letter === 'c') keys.onCopy();
  else if (letter === 'n') keys.onNext();
  else if (letter === 'u') keys.onUndo();
  else if (letter === '?') keys.onHelp();
  else return false;
  return true;
}

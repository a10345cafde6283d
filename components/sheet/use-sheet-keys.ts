import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { pressFor, useGuard } from '../ui/trusted';

const TYPING = 'input, textarea, select, [contenteditable]';

/** The group whose buttons the digits mean, where a letter chose one. */
export interface Armed {
  group: string | null;
}

/**
 * Keys of the call sheet. What a key does stands on the element that it works: `data-key` presses a button or link,
 * goes to a field, or chooses a group (`data-digits`) whose buttons are then 1, 2, 3…; `data-arms` names a group
 * that the press brings up. Digits alone are the outcomes, or the reasons while those are asked. The keys are heard
 * on the sheet's own root, so the page around it keeps its keys, and are silent while somebody types.
 */
export function useSheetKeys(root: RefObject<HTMLElement | null>): void {
  const guard = useGuard();
  const guarded = useRef(guard);
  guarded.current = guard;
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const armed: Armed = { group: null };
    const onKeyDown = (event: KeyboardEvent) =>
      guarded.current<KeyboardEvent>((e) => {
        if (!pressKey(e, element, armed)) return;
        e.preventDefault();
        // Escape that left a field or closed a question must not close the card around the sheet too.
        e.stopPropagation();
      })(event);
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [root]);
}

/** Does what a key stands for. @returns false for a key that means nothing here */
export function pressKey(event: KeyboardEvent, root: HTMLElement, armed: Armed): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return false;
  if (event.target instanceof Element && event.target.closest(TYPING)) {
    if (event.key !== 'Escape') return false;
    root.focus({ preventScroll: true });
    return true;
  }
  return /^[1-9]$/.test(event.key)
    ? pressDigit(Number(event.key), root, armed)
    : pressLetter(event.key, root, armed);
}

function pressDigit(digit: number, root: HTMLElement, armed: Armed): boolean {
  const { group } = armed;
  armed.group = null;
  const inGroup = (name: string) =>
    root.querySelectorAll<HTMLElement>(`[data-digits="${name}"] button, [data-digits="${name}"] input`);
  const reason = group === null ? inGroup('reason') : [];
  const element =
    group !== null || reason.length > 0
      ? (group === null ? reason : inGroup(group))[digit - 1]
      : root.querySelector<HTMLElement>(`[data-digit="${digit}"]`);
  if (!element) return false;
  if (element instanceof HTMLInputElement) element.focus();
  else {
    pressFor(element);
    // Back from the group that was chosen, so that the next digit is an outcome's again.
    if (group !== null) root.focus({ preventScroll: true });
  }
  return true;
}

function pressLetter(key: string, root: HTMLElement, armed: Armed): boolean {
  armed.group = null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const element = [...root.querySelectorAll<HTMLElement>('[data-key]')].find(
    (e) => e.dataset['key'] === name,
  );
  if (!element) return false;
  const { digits, arms } = element.dataset;
  if (digits !== undefined) {
    armed.group = digits;
    element.querySelector<HTMLElement>('button')?.focus();
  } else if (element.matches(TYPING)) element.focus();
  else {
    pressFor(element);
    if (arms !== undefined) armed.group = arms;
  }
  return true;
}

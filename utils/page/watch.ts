/** Changes of a page after it was read: collected as they come, looked at when the page has time and is seen. */
import { HAS_NUMBER } from '../detect/normalize';
import { idle } from './slices';

/** What changed since the last time; with nothing in it, perhaps the address alone. */
export interface Changes {
  /** Elements with new text in them; none inside another. */
  roots: Element[];
  /** Text was removed or edited, so that what was found may be gone. */
  lost: boolean;
}

/** More changes than this are not kept one by one. */
const MOST = 20_000;
/** On a page that changes all the time: rest, as a multiple of the work before it, and its bounds in milliseconds. */
const [TIMES, LEAST, LONGEST] = [30, 50, 500];

/**
 * Watches until the signal ends it.
 * @param onChanges is awaited before the next changes are handed over
 */
export function watchPage(
  document: Document,
  onChanges: (changes: Changes) => Promise<void>,
  signal: AbortSignal,
): void {
  let fresh: Node[] = [];
  let lost = false;
  let moved = false;
  let all = false;
  let working = false;

  const keep = (node: Node) => {
    if (document.hidden || fresh.length >= MOST) {
      // Nothing is held of a page that nobody sees.
      fresh = [];
      all = true;
    } else fresh.push(node);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') {
        lost = true;
        keep(target);
      } else {
        lost ||= removedNodes.length > 0;
        for (let i = 0, { length } = addedNodes; i < length; i++) keep(addedNodes[i] ?? target);
      }
    }
    void work();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  async function work(): Promise<void> {
    if (working || document.hidden || (fresh.length === 0 && !lost && !moved && !all)) return;
    working = true;
    await idle();
    const begin = performance.now();
    if (!signal.aborted) {
      const changes = { roots: all ? [document.body] : rootsOf(fresh), lost: lost || all };
      fresh = [];
      lost = moved = all = false;
      await onChanges(changes);
    }
    const pause = Math.min(LONGEST, Math.max(LEAST, TIMES * (performance.now() - begin)));
    await new Promise((resolve) => setTimeout(resolve, pause));
    working = false;
    if (!signal.aborted) void work();
  }

  const look = () => void work();
  const move = () => {
    moved = true;
    look();
  };
  document.addEventListener('visibilitychange', look, { signal });
  // The address may change without a change of the text, or after it.
  const view = document.defaultView;
  view?.addEventListener('popstate', move, { signal });
  (view as (Window & { navigation?: EventTarget }) | null)?.navigation?.addEventListener(
    'currententrychange',
    move,
    { signal },
  );
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The elements to read again: still in the page, each text once. Most of what pages insert has no number. */
function rootsOf(nodes: readonly Node[]): Element[] {
  const elements = new Set<Element>();
  for (const node of nodes) {
    if (!node.isConnected || !HAS_NUMBER.test(node.textContent ?? '')) continue;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (element) elements.add(element);
  }
  return [...elements].filter((element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (elements.has(up)) return false;
    return true;
  });
}

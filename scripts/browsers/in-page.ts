/**
 * Functions that run inside a page, sent there as source text. They may use
 * nothing but their argument and the page's own globals.
 */

/** Where an element stands and whether a person could press it. */
export interface Located {
  state: 'missing' | 'hidden' | 'disabled' | 'covered' | 'ready';
  /** Middle of the element's visible part, in CSS pixels of the viewport. */
  x: number;
  y: number;
  /** What lies on top of a covered element. */
  by: string;
}

/**
 * Source text of `fn(argument)` for a browser to evaluate. tsx and esbuild wrap
 * named inner functions in `__name`, which a page does not have.
 */
export function asExpression<A, R>(fn: (argument: A) => R, argument: A): string {
  return `(() => { const __name = (f) => f; return (${fn.toString()})(${JSON.stringify(argument) ?? 'undefined'}); })()`;
}

/**
 * Looks in the document and in the open shadow root of our card, scrolls the
 * first shown match into view and tells whether a click in its middle meets it.
 */
export function locate(selector: string): Located {
  const cards = [...document.querySelectorAll('rotunda-card')];
  const roots = [document, ...cards.flatMap((card) => card.shadowRoot ?? [])];
  const all = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const shown = all.find((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible';
  });
  const nowhere = { x: 0, y: 0, by: '' };
  if (!shown) return { state: all.length > 0 ? 'hidden' : 'missing', ...nowhere };
  if (shown.matches(':disabled, [aria-disabled="true"]')) return { state: 'disabled', ...nowhere };
  const inView = (box: DOMRect) =>
    box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  if (!inView(shown.getBoundingClientRect())) {
    shown.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  }
  // A link broken over two lines has an empty middle: press its first line.
  const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const root = shown.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  const label = hit instanceof HTMLElement && hit.closest('label');
  const met = hit !== null && (shown.contains(hit) || (label !== false && label?.control === shown));
  if (met) {
    const scope = globalThis as { rotundaAim?: { targets: unknown[]; met: boolean } };
    if (!scope.rotundaAim) {
      const note = (event: Event): void => {
        const aim = scope.rotundaAim;
        if (aim && event.isTrusted) aim.met = event.composedPath().some((node) => aim.targets.includes(node));
      };
      addEventListener('pointerdown', note, { capture: true });
    }
    scope.rotundaAim = { targets: [shown, label], met: false };
  }
  return met
    ? { state: 'ready', x, y, by: '' }
    : { state: 'covered', x, y, by: hit ? hit.outerHTML.slice(0, 120) : 'nothing (outside the window)' };
}

/** After a press: whether it met what {@link locate} found last. A page may scroll or move between the two. */
export function aimMet(): boolean {
  return (globalThis as { rotundaAim?: { met: boolean } }).rotundaAim?.met ?? true;
}

/** Text, attributes and state of every match, in the document and in our card's shadow root. */
export interface Seen {
  text: string;
  attributes: Record<string, string>;
  value: string;
  shown: boolean;
  focused: boolean;
}

export function look(selector: string): Seen[] {
  const cards = [...document.querySelectorAll('rotunda-card')];
  const roots = [document, ...cards.flatMap((card) => card.shadowRoot ?? [])];
  return roots.flatMap((root) =>
    [...root.querySelectorAll(selector)].map((element) => {
      const box = element.getBoundingClientRect();
      return {
        text: element instanceof HTMLElement ? element.innerText : (element.textContent ?? ''),
        attributes: Object.fromEntries([...element.attributes].map((a) => [a.name, a.value])),
        value: 'value' in element ? String(element.value) : '',
        shown: box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible',
        focused: root.activeElement === element,
      };
    }),
  );
}

/** Chooses an option of a `<select>` as a person would: by its value or its label. */
export function choose(wanted: { selector: string; option: string }): string {
  const select = document.querySelector(wanted.selector);
  if (!(select instanceof HTMLSelectElement)) return 'missing';
  const option = [...select.options].find(
    (o) => o.value === wanted.option || o.label.trim() === wanted.option,
  );
  if (!option)
    return `no option "${wanted.option}" among ${[...select.options].map((o) => o.value).join(', ')}`;
  select.value = option.value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return 'chosen';
}

/** Puts the focus on a field and selects what it holds, so that typing replaces it. */
export function selectAll(selector: string): boolean {
  const cards = [...document.querySelectorAll('rotunda-card')];
  const roots = [document, ...cards.flatMap((card) => card.shadowRoot ?? [])];
  for (const root of roots) {
    const field = root.querySelector(selector);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    field.focus();
    field.select();
    return root.activeElement === field;
  }
  return false;
}

/** Waits until what moves or fades has come to rest, in the document and in our card. */
export async function settle(): Promise<void> {
  const cards = [...document.querySelectorAll('rotunda-card')].flatMap((card) => card.shadowRoot ?? []);
  const moving = [document, ...cards].flatMap((root) => root.getAnimations());
  const ending = moving.filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map((animation) => animation.finished));
}

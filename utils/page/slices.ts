/** Work in slices short enough that nobody notices. */

/** Milliseconds of work before the page gets its turn again. */
const SLICE = 8;

/**
 * Draws values until there are no more, with a pause after each slice. Some are drawn before the first of them is
 * worked on: of two kinds of work done in turn each is slower.
 * @param next the next value; null where there may be a pause, undefined at the end
 * @param signal ends it early
 * @returns false where it was ended
 */
export async function inSlices<T>(
  next: () => T | null | undefined,
  step: (value: T) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let until = performance.now() + SLICE;
  const drawn: T[] = [];
  for (;;) {
    const value = next();
    if (value != null) {
      drawn.push(value);
      continue;
    }
    for (const one of drawn) step(one);
    drawn.length = 0;
    if (value === undefined) return !signal.aborted;
    if (performance.now() < until) continue;
    await idle();
    if (signal.aborted) return false;
    until = performance.now() + SLICE;
  }
}

/** After the page's own waiting work, at the latest after a fifth of a second. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve);
  });

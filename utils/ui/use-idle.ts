import { useEffect, useState } from 'preact/hooks';

/** What is wanted besides is asked for at the latest so many milliseconds after the page stands. */
const PATIENCE = 300;

/**
 * For what nobody waits for: fetching code takes the page's own time, and would come before the first paint.
 * @param shown true once the page has something to show
 * @returns true once that is painted and nothing more is to be done
 */
export function useIdle(shown: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const asked = requestIdleCallback(() => setIdle(true), { timeout: PATIENCE });
    return () => cancelIdleCallback(asked);
  }, [shown]);
  return idle;
}

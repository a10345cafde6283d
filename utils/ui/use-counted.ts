import { useEffect, useState } from 'preact/hooks';
import { onChange, type Change } from '../browser/changes';

/** After this long it is said how far a walk is, in milliseconds. */
const PATIENCE = 1000;

export interface Counted<T> {
  /** Undefined until the first answer; then the newest, also while it is counted anew. */
  value: T | undefined;
  /** How many calls were read so far, once that takes longer than a second. */
  calls?: number;
  /** Of about how many, where the walk says so. */
  of?: number;
}

/**
 * What a walk over all calls tells, walked again when something it depends on was written. Never two walks at once:
 * what is written during one is counted by the next.
 * @param query is given what tells how far it is
 * @param about what it is asked about; another one starts anew, without the last one's answer
 */
export function useCounted<T>(
  query: (told: (calls: number, of?: number) => void) => Promise<T>,
  changes: readonly Change[],
  about: string,
): Counted<T> {
  const [state, setState] = useState<Counted<T> & { about: string }>({ value: undefined, about });
  useEffect(() => {
    let isOpen = true;
    let isWalking = false;
    let isOld = false;
    async function walk(): Promise<void> {
      isOld = true;
      if (isWalking) return;
      isWalking = true;
      while (isOld && isOpen) {
        isOld = false;
        let far: { calls: number; of?: number } = { calls: 0 };
        const show = () =>
          isOpen &&
          setState((held) => ({ value: held.about === about ? held.value : undefined, about, ...far }));
        const timer = setTimeout(show, PATIENCE);
        const started = performance.now();
        const value = await query((calls, of) => {
          far = { calls, ...(of !== undefined && { of }) };
          if (performance.now() - started > PATIENCE) show();
        }).catch(() => undefined);
        clearTimeout(timer);
        if (isOpen)
          setState((held) => ({ value: value ?? (held.about === about ? held.value : undefined), about }));
      }
      isWalking = false;
    }
    void walk();
    const stop = onChange((change) => changes.includes(change) && void walk());
    return () => {
      isOpen = false;
      stop();
    };
  }, [about]);
  // Before the effect runs, the state is still the last one's.
  return state.about === about ? state : { value: undefined };
}

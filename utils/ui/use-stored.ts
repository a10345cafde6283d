import { useLayoutEffect, useState } from 'preact/hooks';
import { onChange, type Change } from '../browser/changes';

/**
 * The result of a query, asked again when something it depends on was written. Nobody keeps a second copy.
 * @returns undefined until the first answer
 */
export function useStored<T>(query: () => Promise<T>, changes: readonly Change[]): T | undefined {
  const [value, setValue] = useState<T>();
  // Asked for at once: an effect would wait until the empty page is painted.
  useLayoutEffect(() => {
    let newest = 0;
    // Two writes in a row ask twice, and the first answer may come last: only the newest question's counts.
    const ask = () => {
      const mine = ++newest;
      void query().then((v) => mine === newest && setValue(() => v));
    };
    ask();
    const stop = onChange((change) => changes.includes(change) && ask());
    return () => {
      newest = -1;
      stop();
    };
  }, []);
  return value;
}

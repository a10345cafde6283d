import { useEffect, useState } from 'preact/hooks';
import { fingerprintOf } from '../../utils/sign/fingerprint';

/** Public keys as people compare them; one that is not worked out yet is missing. */
export function useFingerprints(keys: readonly string[]): ReadonlyMap<string, string> {
  const [prints, setPrints] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    void Promise.all(keys.map(async (key) => [key, await fingerprintOf(key)] as const)).then(
      (list) => current && setPrints(new Map(list)),
    );
    return () => {
      current = false;
    };
  }, [keys.join()]);
  return prints;
}

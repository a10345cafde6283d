import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is fetched when it is first wanted. @returns null until it is there */
export function useLater<P>(wanted: boolean, load: () => Promise<ComponentType<P>>): ComponentType<P> | null {
  const [component, setComponent] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    // Where it cannot be read the list stays, and the next press tries again.
    if (wanted && !component)
      void load()
        .then((loaded) => setComponent(() => loaded))
        .catch(() => undefined);
  }, [wanted, component]);
  return component;
}

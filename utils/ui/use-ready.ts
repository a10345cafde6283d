import { useLayoutEffect } from 'preact/hooks';

/** Sets `data-ready` on the page's root once there is content to see; tests and screenshots wait for it. */
export function useReady(ready: boolean): void {
  useLayoutEffect(() => {
    if (ready) document.getElementById('app')?.setAttribute('data-ready', '');
  }, [ready]);
}

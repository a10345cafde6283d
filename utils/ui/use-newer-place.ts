import { useEffect } from 'preact/hooks';

/**
 * After an update of the extension: the reader's places get the newer data's members. What that takes is fetched
 * when the page stands, since most times there is nothing to do and the page would wait for it.
 * @param shown true once the page has something to show
 */
export function useNewerPlace(shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    void import('./renew-places').then(({ renewPlaces }) => renewPlaces()).catch(() => undefined);
  }, [shown]);
}

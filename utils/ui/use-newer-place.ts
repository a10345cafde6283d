import { useEffect } from 'preact/hooks';

/**
 * After an update of the extension: the reader's places get the newer data's members. What that takes is fetched
 * when the page stands: most times there is nothing to do.
 */
export function useNewerPlace(): void {
  useEffect(() => {
    void import('./renew-places').then(({ renewPlaces }) => renewPlaces()).catch(() => undefined);
  }, []);
}

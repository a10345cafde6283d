import { useEffect } from 'preact/hooks';
import { newerPlace } from '../app/newer-place';
import type { PagePorts } from '../app/ports';
import { askAgain } from '../browser/ask';
import { sendMessage } from '../browser/messages';

/** After an update of the extension: the reader's districts get the newer data's members. */
export function useNewerPlace(ports: PagePorts): void {
  useEffect(() => {
    void newerPlace(ports).then((place) => place && askAgain(() => sendMessage('keepPlace', place)));
  }, []);
}

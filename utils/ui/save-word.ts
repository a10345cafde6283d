import type { Ports } from '../app/ports';
import { saveWords } from '../browser/settings';

/** Keeps a word of the reader's own, beside those kept before. */
export const saveWord =
  (ports: Ports) =>
  async (blank: string, value: string): Promise<void> =>
    saveWords({ ...(await ports.words()), [blank]: value });

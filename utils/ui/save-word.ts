import type { Ports } from '../app/ports';
import { askAgain } from '../browser/ask';
import { sendMessage } from '../browser/messages';

/** Keeps a word of the reader's own, beside those kept before. */
export const saveWord =
  (ports: Ports) =>
  async (blank: string, value: string): Promise<void> => {
    const words = { ...(await ports.words()), [blank]: value };
    await askAgain(() => sendMessage('saveWords', words));
  };

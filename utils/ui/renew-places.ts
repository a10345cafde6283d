import { newerPlaces } from '../app/newer-place';
import { askAgain } from '../browser/ask';
import { sendMessage } from '../browser/messages';
import { createPagePorts } from '../browser/page-ports';

/** Gives the reader's places the members of newer data, where there is newer. */
export async function renewPlaces(): Promise<void> {
  const places = await newerPlaces(createPagePorts());
  if (places.length > 0) await askAgain(() => sendMessage('renewPlaces', { places }));
}

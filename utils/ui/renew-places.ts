import { newerPlaces } from '../app/newer-place';
import { createPagePorts } from '../browser/page-ports';

/** Gives the reader's places the members of newer data, where there is newer. */
export async function renewPlaces(): Promise<void> {
  const ports = createPagePorts();
  const places = await newerPlaces(ports);
  if (places.length > 0) await ports.store.renewPlaces(places);
}

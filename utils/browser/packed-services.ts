import type { Services } from '../model/services';
import { readPacked } from './packed';

/** What the build knows of a legislature's telephone services, or null. */
export async function packedServices(jurisdiction: string): Promise<Services | null> {
  const all = (await readPacked('data/services.json')) as Services[];
  return all.find((services) => services.code === jurisdiction) ?? null;
}

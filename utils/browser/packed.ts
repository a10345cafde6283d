import { browser } from './api';

/** Reads a file that the build packed into the extension. */
export async function readPacked(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  return response.json();
}

/** Who sent a message, as the browser says. */
export interface Sender {
  url?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito: boolean } | undefined;
  frameId?: number | undefined;
}

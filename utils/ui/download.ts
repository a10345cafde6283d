/** Hands a text to the reader as a file, without asking for a permission. */
export const downloadText = (name: string, type: string, text: string): void =>
  downloadBytes(name, `${type};charset=utf-8`, text);

/** As {@link downloadText}, of anything that a blob is made of. */
export function downloadBytes(name: string, type: string, bytes: BlobPart): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob by the next turn; a minute is for slow ones.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

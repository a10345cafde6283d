/** gzip by the browser's own streams, never to more bytes than is allowed. */

const pipe = (bytes: Uint8Array<ArrayBuffer>, by: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(by);

export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = pipe(new TextEncoder().encode(text), new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export type Unpacked = { text: string } | { failed: 'damaged' | 'too_big' };

/**
 * Counts while it unpacks, and stops at the cap: a kilobyte can hold gigabytes of nothing.
 * @param most bytes
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Unpacked> {
  const reader = pipe(bytes, new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: parts.join('') + decoder.decode() };
      size += value.byteLength;
      if (size > most) {
        await reader.cancel();
        return { failed: 'too_big' };
      }
      parts.push(decoder.decode(value, { stream: true }));
    }
  } catch {
    return { failed: 'damaged' };
  }
}

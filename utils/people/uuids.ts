/** Rows of UUIDs as text: 22 characters of base64url for each instead of 36, which compression cannot win by itself. */

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CHARACTERS = 22;

/** Throws a RangeError on an id that is not the prefix and a UUID in lower case. */
export const packUuids = (prefix: string, rows: readonly { id: string }[]): string =>
  rows.map(({ id }) => packUuid(prefix, id)).join('');

/** The inverse of {@link packUuids}. */
export const unpackUuids = (prefix: string, packed: string): string[] =>
  (packed.match(/.{22}/g) ?? []).map((text) => prefix + unpackUuid(text));

function packUuid(prefix: string, id: string): string {
  const uuid = id.slice(prefix.length);
  if (!id.startsWith(prefix) || !UUID.test(uuid)) throw new RangeError(`not ${prefix} and a UUID: ${id}`);
  const bytes = uuid
    .replaceAll('-', '')
    .replace(/../g, (hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').slice(0, CHARACTERS);
}

function unpackUuid(text: string): string {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

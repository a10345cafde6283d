/** A packet as it travels: a signed document, packed as a link or a file, and read again from hostile hands. */
import { fail, ok, type Result } from '../model/result';
import { fromBase64url, toBase64url } from '../sign/base64url';
import { sealOf, signDocument } from '../sign/document';
import type { KeyPair, PublicKey } from '../sign/ed25519';
import { thumbprint } from '../sign/thumbprint';
import { checkDocument } from './check';
import { fromDocument, toDocument, type PacketDocument } from './document';
import { gunzip, gzip } from './gzip';
import { LIMITS } from './limits';
import { FRAGMENT } from './names';
import type { GroupRecord, MemberNumber } from './record';

/** What was read, checked, and is known to be of this member. */
export interface Packet {
  group: string;
  /** Day on which it was made. */
  made: string;
  member: MemberNumber;
  key: PublicKey;
  records: GroupRecord[];
}

/**
 * @param records of the member whose key it is; at most `LIMITS.records`
 * @param made day, `YYYY-MM-DD`
 * @returns the signed document as JSON, which says all that is in it; problem `packet_too_many`
 */
export async function packetText(
  group: string,
  made: string,
  records: readonly GroupRecord[],
  pair: KeyPair,
): Promise<Result<string>> {
  if (records.length > LIMITS.records)
    return fail('packet_too_many', undefined, `${records.length} > ${LIMITS.records}`);
  return ok(JSON.stringify(await signDocument(toDocument(group, made, records), pair)));
}

/** The bytes of a `.rotunda-tally` file. @param text of {@link packetText} */
export const packetFile = (text: string): Promise<Uint8Array<ArrayBuffer>> => gzip(text);

/**
 * @param text of {@link packetText}
 * @param page `https:` address that the link opens; empty where there is none: it can be pasted all the same
 */
export const packetLink = async (text: string, page: string): Promise<string> =>
  page + FRAGMENT + toBase64url(await gzip(text));

/**
 * @param packed the letters behind `#rotunda-tally=`
 * @returns problems `packet_too_big`, `packet_damaged`, and those of {@link readText}
 */
export async function readLink(packed: string): Promise<Result<Packet>> {
  if (packed.length > (LIMITS.packed * 4) / 3) return tooBig();
  const bytes = fromBase64url(packed);
  return bytes ? readFile(bytes) : fail('packet_damaged');
}

/**
 * @param bytes of a file: packed, or its JSON
 * @returns problems as of {@link readLink}
 */
export async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Packet>> {
  if (bytes.length > LIMITS.packed) return tooBig();
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return readText(new TextDecoder().decode(bytes));
  const unpacked = await gunzip(bytes, LIMITS.unpacked);
  if ('text' in unpacked) return readText(unpacked.text);
  return unpacked.failed === 'too_big' ? tooBig() : fail('packet_damaged');
}

const tooBig = () => fail('packet_too_big', undefined, `> ${LIMITS.packed / 1e6} MB`);

/**
 * @param text a document as JSON
 * @returns problems `packet_damaged` (no JSON), those of `checkDocument`, `packet_unsigned`, `packet_forged` (the
 *   signature is not this key's over this document: changed on the way, or made up)
 */
export async function readText(text: string): Promise<Result<Packet>> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail('packet_damaged');
  }
  const checked = checkDocument(json);
  if (!checked.ok) return checked;
  const seal = await sealOf(checked.value);
  if (seal.kind === 'unsigned') return fail('packet_unsigned');
  if (seal.kind === 'broken') return fail('packet_forged');
  return ok(await packetOf(checked.value, seal.key));
}

async function packetOf(document: PacketDocument, key: PublicKey): Promise<Packet> {
  const member = await thumbprint(key);
  const { group, made } = document;
  return { group, made, member, key, records: fromDocument(document, member) };
}

/**
 * The documents that a hub holds. A call is sealed: who runs the hub, or breaks into it, sees a member number, a
 * random id, and how long the text is. README, "The hub".
 */
import { uuidBytes, uuidFrom } from '../packet/uuid';
import type { MemberNumber } from '../packet/record';
import { fromBase64url, toBase64url } from '../sign/base64url';
import type { Envelope } from '../sign/x25519';

/** One member's word about one call: `x~<member>~<call id, 22 letters>`, the same from whatever device or attempt. */
export type SealedId = string;

export interface SealedDocument extends Envelope {
  _id: SealedId;
  type: 'sealed';
  v: 1;
  /** The sealed text and signature. */
  c: string;
}

/** What a leader puts in the place of a call: it holds against the same call being sent again. Signed. */
export interface ErasedDocument {
  _id: SealedId;
  type: 'erased';
  v: 1;
  group: string;
  key: string;
  signature: string;
}

/** No call's document is longer, in letters of JSON. */
export const MOST_SEALED = 8000;
/** So many leaders can open a call. */
export const MOST_READERS = 8;

const ID = /^x~([\w-]{21}[AQgw])~([\w-]{21}[AQgw])$/;

/** @param id UUID of the record */
export const sealedId = (member: MemberNumber, id: string): SealedId =>
  `x~${member}~${toBase64url(uuidBytes(id))}`;

/** @returns the member, and the record's UUID; null where it is no such id */
export function readSealedId(id: string): { member: MemberNumber; id: string } | null {
  const [, member, short] = ID.exec(id) ?? [];
  const bytes = short === undefined ? null : fromBase64url(short);
  return member === undefined || !bytes ? null : { member, id: uuidFrom(bytes) };
}

type Fields = Record<string, unknown>;
const isText = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value);

/** Fields that the hub itself adds begin with `_`. */
const hasOnly = (fields: Fields, names: readonly string[]): boolean =>
  Object.keys(fields).every((name) => name.startsWith('_') || names.includes(name));

/** Whether it has the form of a sealed call; what it holds is another question. */
export function isSealedDocument(value: unknown): value is SealedDocument {
  const fields = Object(value) as Fields;
  const { _id, type, v, k, w, c } = fields;
  const wraps = Object.entries(Object(w) as Fields);
  return (
    type === 'sealed' &&
    v === 1 &&
    isText(_id, ID) &&
    isText(k, /^[\w-]{43}$/) &&
    isText(c, /^[\w-]{100,6000}$/) &&
    wraps.length > 0 &&
    wraps.length <= MOST_READERS &&
    wraps.every(([hint, wrapped]) => /^[\w-]{8}$/.test(hint) && isText(wrapped, /^[\w-]{64}$/)) &&
    hasOnly(fields, ['type', 'v', 'k', 'w', 'c'])
  );
}

/** Whether it has the form of an erased stub; the signature is another question. */
export function isErasedDocument(value: unknown): value is ErasedDocument {
  const fields = Object(value) as Fields;
  return (
    fields['type'] === 'erased' &&
    fields['v'] === 1 &&
    isText(fields['_id'], ID) &&
    isText(fields['group'], /^[\w.-]{1,100}$/) &&
    isText(fields['key'], /^[\w-]{43}$/) &&
    isText(fields['signature'], /^[\w-]{86}$/) &&
    hasOnly(fields, ['type', 'v', 'group', 'key', 'signature'])
  );
}

/** A document as it was signed: without what the hub wrote into it, `_rev` and the like. */
export function asWritten(doc: object): Fields {
  return Object.fromEntries(Object.entries(doc).filter(([name]) => name === '_id' || !name.startsWith('_')));
}

/** A leader's side: documents from a hub that may hold anything become records that are known to be of their members. */
import { thumbprintOf } from '../sign/thumbprint';
import { toBase64url } from '../sign/base64url';
import { verifier, type KeyPair, type PublicKey, type Verifier } from '../sign/ed25519';
import { sealOf } from '../sign/document';
import { envelopeOpener, openWith } from '../sign/x25519';
import { readRecord } from '../packet/read-record';
import type { GroupRecord } from '../packet/record';
import {
  asWritten,
  isErasedDocument,
  isSealedDocument,
  readSealedId,
  type ErasedDocument,
  type SealedDocument,
} from './documents';
import { aboutOf, KEY, purposeOf, SIGNATURE, signedText } from './seal';

/** Why a document has no effect: its form is none of ours; it is sealed to others; it is not what it says it is. */
export type Refusal = 'hub_alien' | 'hub_not_for_me' | 'hub_forged';

export type Opened =
  | { kind: 'record'; record: GroupRecord; key: PublicKey }
  /** A leader's stub: the call is to be forgotten. */
  | { kind: 'erased'; member: string; id: string }
  | { kind: 'refused'; id: string; why: Refusal };

export interface Opener {
  open(doc: unknown): Promise<Opened>;
}

/** Envelopes and keys that are kept at hand; beyond that they are worked out anew. */
const KEPT = 20_000;

/**
 * @param reader a leader's key that calls are sealed to
 * @param leaders keys whose stubs are believed
 */
export function createOpener(group: string, reader: KeyPair, leaders: readonly PublicKey[]): Opener {
  const openEnvelope = envelopeOpener(reader);
  const envelopes = new Map<string, Promise<CryptoKey | null>>();
  const members = new Map<string, Promise<{ member: string; verify: Verifier } | null>>();
  const kept = <T>(map: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> => {
    const known = map.get(name);
    if (known) return known;
    if (map.size >= KEPT) map.clear();
    const made = make();
    map.set(name, made);
    return made;
  };
  const contentKey = ({ k, w }: SealedDocument) =>
    kept(envelopes, `${k} ${JSON.stringify(w)}`, () => openEnvelope({ k, w }, purposeOf(group)));

  const openSealed = async (doc: SealedDocument): Promise<Opened> => {
    const refused = (why: Refusal): Opened => ({ kind: 'refused', id: doc._id, why });
    const named = readSealedId(doc._id);
    if (!named) return refused('hub_alien');
    const content = await contentKey(doc);
    if (!content) return refused('hub_not_for_me');
    const bytes = await openWith(content, doc.c, aboutOf(group, doc._id));
    if (!bytes || bytes.length <= SIGNATURE + KEY) return refused('hub_forged');
    const rawKey = bytes.slice(SIGNATURE, SIGNATURE + KEY);
    const key = toBase64url(rawKey);
    const line = textOf(bytes.subarray(SIGNATURE + KEY));
    const record = line === null ? null : readRecord(line, group);
    if (!record || line === null || record.member !== named.member || record.id !== named.id)
      return refused('hub_forged');
    const known = await kept(members, key, async () => {
      const verify = await verifier(key);
      return verify && { member: await thumbprintOf(rawKey), verify };
    });
    if (known?.member !== record.member) return refused('hub_forged');
    const isTrue = await known.verify(bytes.slice(0, SIGNATURE), utf8(signedText(group, line)));
    return isTrue ? { kind: 'record', record, key } : refused('hub_forged');
  };

  const openErased = async (doc: ErasedDocument): Promise<Opened> => {
    const refused: Opened = { kind: 'refused', id: doc._id, why: 'hub_forged' };
    const seal = await sealOf(asWritten(doc));
    const named = readSealedId(doc._id);
    if (!named || doc.group !== group || seal.kind !== 'signed' || !leaders.includes(seal.key))
      return refused;
    return { kind: 'erased', ...named };
  };

  return {
    async open(doc) {
      if (isSealedDocument(doc)) return openSealed(doc);
      if (isErasedDocument(doc)) return openErased(doc);
      const { _id } = Object(doc) as { _id?: unknown };
      return { kind: 'refused', id: typeof _id === 'string' ? _id.slice(0, 100) : '', why: 'hub_alien' };
    },
  };
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const decoder = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../utils/sign/base64url';
import { BESIDE_FEED, isSignedBy, sealOf, signBare, signDocument } from '../../../utils/sign/document';
import { makeKeyPair, sign, verify } from '../../../utils/sign/ed25519';

describe('base64url', () => {
  it('brings any bytes back', () =>
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toMatch(/^[\w-]*$/);
        expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes));
      }),
    ));
  it('refuses what is none', () => expect(['a', 'a b=', 'ä'].map(fromBase64url)).toEqual([null, null, null]));
});

describe('ed25519', () => {
  it('keeps to the first test of RFC 8032, section 7.1', async () => {
    const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (x) => parseInt(x, 16));
    const key = hex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    const seal = hex(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
    expect(await verify(toBase64url(key), toBase64url(seal), new Uint8Array())).toBe(true);
    expect(await verify(toBase64url(key), toBase64url(seal), new Uint8Array([0]))).toBe(false);
  });
  it('throws on a private key that is none', () =>
    expect(sign('no key!', new Uint8Array())).rejects.toThrow(TypeError));
});

describe('a signed document', () => {
  const document = { id: 'neighbors', campaigns: [{ title: { en: 'Água' }, goal: 12 }], updated: 'now' };

  it('is known by its key however it is indented or ordered', async () => {
    const pair = await makeKeyPair();
    const signed = await signDocument(document, pair);
    const turned = Object.fromEntries(Object.entries(signed).reverse());
    expect(await sealOf(JSON.parse(JSON.stringify(turned, null, 4)))).toEqual({
      kind: 'signed',
      key: pair.publicKey,
    });
  });

  it('is broken by any one character that is changed, its key or signature left out or another', async () => {
    const signed = await signDocument(document, await makeKeyPair());
    const other = await signDocument(document, await makeKeyPair());
    const { key, signature, ...bare } = signed;
    for (const changed of [
      { ...signed, id: 'neighbor5' },
      { ...signed, more: 1 },
      { ...signed, campaigns: [{ title: { en: 'Água' }, goal: 13 }] },
      { ...signed, key: other.key },
      { ...signed, signature: other.signature },
      { ...bare, key },
      { ...bare, signature },
      { ...signed, signature: 7 },
    ]) {
      expect(await sealOf(changed), JSON.stringify(changed)).toEqual({ kind: 'broken' });
    }
    expect(await sealOf(bare)).toEqual({ kind: 'unsigned' });
    expect(await sealOf(null)).toEqual({ kind: 'unsigned' });
  });

  it('of a feed leaves out what partners add beside it, and nothing else does so', async () => {
    const pair = await makeKeyPair();
    const of = async (value: object, beside?: readonly string[]) => (await sealOf(value, beside)).kind;
    const plain = await signDocument(document, pair);
    expect(await of({ ...plain, amendments: [] })).toBe('broken');
    const asFeed = await signDocument({ ...document, amendments: [1] }, pair, BESIDE_FEED);
    expect(await of({ ...asFeed, amendments: [2, 3] }, BESIDE_FEED)).toBe('signed');
    expect(await of({ ...asFeed, amendment: [2] }, BESIDE_FEED)).toBe('broken');
    expect(await of(asFeed)).toBe('broken');
  });

  it('that does not name its key is signed by that one only, and broken by one change', async () => {
    const [pair, other] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    const bare = await signBare(document, pair);
    expect(await isSignedBy(pair.publicKey, bare)).toBe(true);
    expect(await isSignedBy(other.publicKey, bare)).toBe(false);
    expect(await isSignedBy(pair.publicKey, { ...bare, amendments: [] })).toBe(false);
    expect(await isSignedBy(pair.publicKey, document)).toBe(false);
  });
});

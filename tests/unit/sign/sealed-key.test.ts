import { describe, expect, it } from 'vitest';
import { makeKeyPair, sign, verify } from '../../../utils/sign/ed25519';
import { ITERATIONS } from '../../../utils/sign/passphrase';
import { openKey, sealKey } from '../../../utils/sign/sealed-key';

const PASSPHRASE = 'three herons and a bus';
const made = '2026-11-24T12:00:00.000Z';
const keep = async () => ({ ...(await makeKeyPair()), made });

async function sealed(passphrase = PASSPHRASE) {
  const kept = await keep();
  const file = await sealKey(kept, passphrase);
  if (!file.ok) throw new Error('not sealed');
  return { kept, text: file.value, json: JSON.parse(file.value) as Record<string, unknown> };
}

describe('a key in a file', () => {
  it('comes out as it went in, and signs for the same public key', async () => {
    const { kept, text } = await sealed();
    const opened = await openKey(text, PASSPHRASE);
    expect(opened).toEqual({ ok: true, value: kept });
    const message = new TextEncoder().encode('call');
    if (!opened.ok) return;
    expect(await verify(kept.publicKey, await sign(opened.value.privateKey, message), message)).toBe(true);
  });

  it('says its form, and holds the secret nowhere in clear', async () => {
    const { kept, text, json } = await sealed();
    expect(json).toMatchObject({
      rotunda_key: 1,
      key: kept.publicKey,
      made,
      kdf: { name: 'PBKDF2', hash: 'SHA-256' },
      cipher: { name: 'AES-GCM' },
    });
    expect((json['kdf'] as { iterations: number }).iterations).toBeGreaterThanOrEqual(600_000);
    expect(text).not.toContain(kept.privateKey);
    expect(text).not.toContain(kept.privateKey.slice(-40));
  });

  it('is sealed anew each time: no two files are alike', async () => {
    const kept = await keep();
    const [a, b] = [await sealKey(kept, PASSPHRASE), await sealKey(kept, PASSPHRASE)];
    expect(a).not.toEqual(b);
  });

  it('does not open by another passphrase', async () => {
    const { text } = await sealed();
    expect(await openKey(text, `${PASSPHRASE} `)).toEqual({
      ok: false,
      problems: [{ code: 'passphrase_wrong' }],
    });
    expect(await openKey(text, '')).toEqual({ ok: false, problems: [{ code: 'passphrase_wrong' }] });
  });

  it('opens whichever way the letters were typed', async () => {
    const { text, kept } = await sealed('año nuevo, vida nueva');
    expect(await openKey(text, 'an\u0303o nuevo, vida nueva')).toEqual({ ok: true, value: kept });
  });

  it('takes no short passphrase, counted in letters', async () => {
    const short = { ok: false, problems: [{ code: 'passphrase_short', detail: '12' }] };
    expect(await sealKey(await keep(), 'elevenchars')).toEqual(short);
    expect(await sealKey(await keep(), '🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌')).toEqual(short);
  });

  it('does not open once anything in it was changed', async () => {
    const { json } = await sealed();
    const other = await makeKeyPair();
    for (const change of [
      { key: other.publicKey },
      { made: '2025-01-01T00:00:00.000Z' },
      { kdf: { ...(json['kdf'] as object), iterations: ITERATIONS + 1 } },
      { more: true },
    ]) {
      const opened = await openKey(JSON.stringify({ ...json, ...change }), PASSPHRASE);
      expect(opened, JSON.stringify(change)).toEqual({ ok: false, problems: [{ code: 'passphrase_wrong' }] });
    }
  });

  it('is told apart from what is no such file', async () => {
    const { json, text } = await sealed();
    const unknown = { ok: false, problems: [{ code: 'key_file_unknown' }] };
    for (const no of ['', '{}', '[]', 'null', '3', text.slice(0, -20), 'x'.repeat(20_000)]) {
      expect(await openKey(no, PASSPHRASE), no.slice(0, 20)).toEqual(unknown);
    }
    for (const change of [
      { rotunda_key: 2 },
      { key: 'short' },
      { made: 'yesterday' },
      { kdf: undefined },
      { kdf: { ...(json['kdf'] as object), iterations: 1000 } },
      { kdf: { ...(json['kdf'] as object), iterations: 1e12 } },
      { kdf: { ...(json['kdf'] as object), salt: '' } },
      { cipher: { name: 'AES-CBC', iv: 'AAAA' } },
      { sealed: undefined },
    ]) {
      expect(await openKey(JSON.stringify({ ...json, ...change }), PASSPHRASE)).toEqual(unknown);
    }
  });
});

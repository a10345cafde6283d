import { expect, it } from 'vitest';
import { toBase64url } from '../../../utils/sign/base64url';
import { fourWords } from '../../../utils/sign/four-words';

it('writes the bytes of the published examples as they do', () => {
  // arXiv:0901.4016: 127.0.0.1 and 63.84.220.193.
  const bytes = new Uint8Array([127, 0, 0, 1, 63, 84, 220, 193, ...Array<number>(8).fill(9)]);
  expect(fourWords(toBase64url(bytes))).toBe('lusab babad gutih tugad');
});

it('differs where any of the first eight bytes does', () => {
  const of = (at: number) => fourWords(toBase64url(new Uint8Array(16).fill(7).fill(8, at, at + 1)));
  expect(new Set([of(99), ...Array.from({ length: 8 }, (_, at) => of(at))]).size).toBe(9);
});

it('leaves what is no thumbprint as it is', () => expect(fourWords('abc')).toBe('abc'));

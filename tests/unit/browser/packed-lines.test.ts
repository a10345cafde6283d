import { afterEach, describe, expect, it, vi } from 'vitest';
import { packedLines } from '../../../utils/browser/packed-lines';
import { sampleLines } from '../../../utils/sample/lines';
import { sampleMap } from '../../../utils/sample/map';

/** Plays the files that the build packed; what is not there is refused, as browsers do. */
function pack(files: Readonly<Record<string, string>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: URL) => {
    const path = address.pathname.slice(1);
    asked.push(path);
    const body = files[path];
    return body === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(body));
  });
  return asked;
}

const whole = {
  'data/lines.json': '["xx","il"]',
  'data/lines/xx.json': JSON.stringify(sampleLines),
  'data/map/xx.json': JSON.stringify(sampleMap),
};

afterEach(() => vi.unstubAllGlobals());

describe('the packed lines', () => {
  it('are read for one state at a time', async () => {
    const asked = pack(whole);
    expect(await packedLines.load('xx')).toEqual({ ok: true, value: sampleLines });
    expect(await packedLines.map('xx')).toEqual({ ok: true, value: sampleMap });
    expect(asked).toEqual(['data/lines.json', 'data/lines/xx.json', 'data/lines.json', 'data/map/xx.json']);
  });

  it.each(['ca', '', '../people/xx', 'XX'])('are missing for "%s"', async (code) => {
    pack(whole);
    const problems = { problems: [{ code: 'lines_missing', where: code }] };
    expect(await packedLines.load(code)).toMatchObject(problems);
    expect(await packedLines.map(code)).toMatchObject(problems);
  });

  it.each([
    ['are not there', undefined],
    ['are cut short', '{"version":1,'],
    ['are of another version', '{"version":2}'],
    ['are something else', '{"version":1}'],
    ['are nothing', 'null'],
  ])('are broken when they %s', async (_, body) => {
    const files = body === undefined ? {} : { 'data/lines/il.json': body, 'data/map/il.json': body };
    pack({ ...whole, ...files });
    const problems = { problems: [{ code: 'lines_broken', where: 'il' }] };
    expect(await packedLines.load('il')).toMatchObject(problems);
    expect(await packedLines.map('il')).toMatchObject(problems);
  });
});

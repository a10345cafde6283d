import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Messages = { [key: string]: string | Messages };
const root = join(__dirname, '../../..');
const read = (language: string) =>
  parse(readFileSync(join(root, `utils/locales/${language}.yml`), 'utf8')) as Messages;

function flat(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );
}
const en = new Map(flat(read('en')));
const es = new Map(flat(read('es')));
const blanks = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
const code = sources(join(root, 'components')).map((path) => [path, readFileSync(path, 'utf8')] as const);

describe('the two languages', () => {
  it('have the same messages', () => {
    expect([...es.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('leave the same gaps in each message, and no message empty', () => {
    for (const [key, text] of en) {
      const other = es.get(key) ?? '';
      expect(other.trim(), key).not.toBe('');
      // "1 bill" may be written as a word where the other counts.
      if (/\.[01]$/.test(key)) continue;
      expect(blanks(other), key).toEqual(blanks(text));
    }
  });

  it('speak to one person in one way: Spanish says usted throughout', () => {
    const familiar =
      /(?<!\p{L})(?:tu|tus|tú|ti|contigo|tuy[oa]s?)(?!\p{L})|(?:^|[.:;] )(?:Pregunta|Elige|Comprueba|Avisa|Revisa|Escribe|Pega|Prueba) (?:a|al|el|la|los|las|un|una|que|si) /iu;
    expect([...es].filter(([, text]) => familiar.test(text))).toEqual([]);
  });

  it('do not hold what browsers or plural forms would read as their own', () => {
    for (const text of [...en.values(), ...es.values()]) {
      expect(text).not.toMatch(/ \| |\{\w+\}|\$(?!\d)/);
    }
  });

  it('keep different names apart once dots become underscores, as browsers want', () => {
    const names = [...en.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('describe the extension in no more than the 132 characters that stores take', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    for (const messages of [en, es]) expect(messages.get('extDescription')?.length).toBeLessThanOrEqual(132);
  });
});

describe('the words of the interface', () => {
  it('are all in the language files: no component holds a sentence of its own', () => {
    // Text between tags, or a label given as a plain string.
    const literal =
      />\s*[A-Z][a-z]+[^<>{}();=]*<\/|(?:aria-label|title|placeholder|label|hint)="[^"]*[A-Za-z]{3}[^"]*"/;
    const found = code.flatMap(([, text]) => text.match(new RegExp(literal, 'g')) ?? []);
    // The name of the thing, and the start of every address, are the same in all languages.
    const free = /^>\s*Rotunda\s*<\/|^placeholder="https:\/\/"/;
    expect(found.filter((text) => !free.test(text))).toEqual([]);
  });

  it('are all used, and all there', () => {
    const all = code.map(([, text]) => text).join('\n');
    const used = [
      ...all.matchAll(
        /i18n\.t\(\s*(?:[^'`()]*\?\s*)?(?:'([^']+)'|`([^`]+)`)(?:\s*:\s*(?:'([^']+)'|`([^`]+)`))?/g,
      ),
    ]
      .flatMap((m) => m.slice(1))
      .filter((key) => key !== undefined);
    expect(used.length).toBeGreaterThan(80);
    for (const key of used) {
      const pattern = new RegExp(
        `^${key.replace(/\$\{[^}]*\}/g, '[\\w]+').replaceAll('.', '\\.')}(\\.[01n])?$`,
      );
      expect(
        [...en.keys()].some((name) => pattern.test(name)),
        key,
      ).toBe(true);
    }
  });
});

/** Every problem that the code can report has words of its own in the interface. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : [path];
  });

it('names each code in both languages and in the list', () => {
  const code = ['utils', 'entrypoints']
    .flatMap(filesIn)
    .filter((f) => /\.tsx?$/.test(f))
    .map((f) => readFileSync(join(root, f), 'utf8'))
    .join('\n');
  const codes = new Set(
    [
      ...code.matchAll(
        /(?:fail\(|return \{ code: )\s*(?:abort\.signal\.aborted \? )?'([a-z_]+)'(?: : '([a-z_]+)')?/g,
      ),
    ]
      .flatMap((m) => [m[1], m[2]])
      .filter((c) => c?.includes('_')),
  );
  for (const code of ['feed_invalid', 'permission_refused']) codes.add(code);
  expect(codes.size).toBeGreaterThan(12);
  const list = readFileSync(join(root, 'components/ProblemList.tsx'), 'utf8');
  for (const language of ['en', 'es']) {
    const words = parse(readFileSync(join(root, `utils/locales/${language}.yml`), 'utf8')) as {
      problem: Record<string, unknown>;
    };
    for (const problem of codes) expect(Object.keys(words.problem), language).toContain(problem);
  }
  for (const problem of codes) expect(list).toContain(`'${problem}'`);
});

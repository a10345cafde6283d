/** The commands as people run them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'rotunda-scan-'));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const node = (script: string, args: string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    input,
  });

it('scan prints a line of JSON for each bill, and nothing where there is none', () => {
  const page = file(
    'page.html',
    '<title>x</title><p>The <b>SB</b> <a href="#">2273</a> passed.</p><p>No bill.</p>',
  );
  const { stdout, status } = node('scan', [
    '--url',
    'https://www.ilga.gov/',
    page,
    file('none.txt', 'Room 12'),
  ]);
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([
    {
      file: page,
      bill: 'IL SB 2273',
      jurisdiction: 'il',
      session: '104th',
      identifier: 'SB 2273',
      text: 'SB 2273',
      start: 4,
    },
  ]);
});

it('scan says what is wrong', () => {
  const missing = node('scan', [join(folder, 'missing.html')]);
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('missing.html: cannot be read');
  expect(node('scan', []).status).toBe(2);
  expect(node('scan', ['--url', 'nowhere', 'x']).stderr).toContain('"nowhere" is not an address');
});

it('address prints what each address names', () => {
  const { stdout } = node('address', [], 'https://malegislature.gov/Bills/194/H1\nhttps://example.com/\n');
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([
    {
      url: 'https://malegislature.gov/Bills/194/H1',
      jurisdiction: 'ma',
      session: '194th',
      identifier: 'H 1',
      kind: 'bill',
    },
    { url: 'https://example.com/', jurisdiction: null, session: null, identifier: null, kind: null },
  ]);
});

it('accuracy counts hits, misses and false marks', () => {
  const set = mkdtempSync(join(tmpdir(), 'rotunda-labels-'));
  execFileSync('mkdir', [join(set, 'raw')]);
  writeFileSync(join(set, 'raw', '1.txt'), 'SB 1 and SB 2');
  writeFileSync(join(set, 'index.jsonl'), '{"id":"1","state":"IL","host":"ilga.gov","format":"txt"}\n');
  const labels = ['SB 1', 'SB 3'].map((mention) =>
    JSON.stringify({ id: '1', mention, canonical: `IL ${mention}` }),
  );
  writeFileSync(join(set, 'labels.jsonl'), labels.join('\n'));
  const { stdout } = node('accuracy', [set]);
  expect(stdout).toContain('found     1  false    1  missed    1');
  expect(stdout).toContain('FALSE  1 IL');
  expect(stdout).toContain('MISSED 1 IL');
  expect(node('accuracy', [join(set, 'nowhere')]).status).toBe(2);
});

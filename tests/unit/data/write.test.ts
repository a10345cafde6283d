import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FOLDERS, writeData, type Built } from '../../../scripts/data/write';
import type { DataIndex } from '../../../utils/people/data-index';
import { temporaryFolder } from './make-archive';

const index: DataIndex = {
  version: 1,
  parts: {
    people: { source: { name: 'a', url: 'b' }, asOf: '2026-08-05', sha256: 'c', files: {} },
    lines: { sources: {}, files: {} },
    map: { sources: [], files: {} },
  },
  jurisdictions: [],
};

const built: Built = { people: new Map([['il', 'new']]), lines: new Map(), map: new Map([['il', 'new']]) };

it('puts all folders back when the last step fails', async () => {
  const out = await temporaryFolder();
  await mkdir(path.join(out, 'people'));
  await writeFile(path.join(out, 'people', 'old.json'), 'old');
  await mkdir(path.join(out, 'lines'));
  await writeFile(path.join(out, 'lines', 'old.json'), 'old');
  // No file takes the place of a folder.
  await mkdir(path.join(out, 'index.json', 'x'), { recursive: true });
  await expect(writeData(out, built, index)).rejects.toThrow(/cannot be written .* untouched/);
  expect((await readdir(out)).sort()).toEqual(['index.json', 'lines', 'people']);
  for (const folder of ['people', 'lines'])
    expect(await readdir(path.join(out, folder))).toEqual(['old.json']);
});

it('takes old files of states away, also where there are none now', async () => {
  const out = await temporaryFolder();
  await mkdir(path.join(out, 'lines'));
  await writeFile(path.join(out, 'lines', 'old.json'), 'old');
  await writeData(out, built, index);
  const files = await Promise.all(FOLDERS.map((folder) => readdir(path.join(out, folder))));
  expect(files).toEqual([['il.json'], [], ['il.json']]);
  expect(await readFile(path.join(out, 'people', 'il.json'), 'utf8')).toBe('new');
});

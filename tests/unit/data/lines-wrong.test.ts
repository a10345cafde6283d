import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestSources } from '../../../scripts/data/lines/find';
import { buildLines } from '../../../scripts/data/lines/lines';
import { build, IL, listed, seats, senate, upper } from './illinois-lines';
import { temporaryFolder } from './make-archive';
import { censusSquares, shapefile, squares, writeLines, zipped, type ListedFile } from './make-lines';

describe('lines that are wrong name the state and', () => {
  const both = seats('upper', '1', '2');
  type Case = [what: string, message: RegExp, files: () => ListedFile[] | Promise<ListedFile[]>];

  const cases: Case[] = [
    [
      'the districts without a polygon',
      /^IL: 1 district has no polygon in .*IL_upper\.geojson\.gz: upper\/2\.$/,
      () => [listed('upper', zipped(censusSquares('upper', ['001'], IL)))],
    ],
    [
      'the polygons without a district',
      /^IL: 2 districts have a polygon in .*, but are no district: upper\/3, upper\/4A\.$/,
      () => [listed('upper', zipped(censusSquares('upper', ['001', '002', '003', '04A'], IL)))],
    ],
    [
      'a district that is there twice',
      /^IL: .*IL_upper\.geojson\.gz has district 001 twice/,
      () => [listed('upper', zipped(censusSquares('upper', ['001', '001', '002'], IL)))],
    ],
    [
      'a file of another state',
      /^IL: .* is of another state \(26, not 17\)/,
      () => [listed('upper', zipped(censusSquares('upper', ['001', '002'], '26')))],
    ],
    [
      'a file that is not the one listed',
      /^IL: .*IL_upper\.geojson\.gz is not the file that lines\/manifest\.json lists: its sha256 is [0-9a-f]{64}, not 0{64}/,
      () => [{ ...senate, sha256: '0'.repeat(64) }],
    ],
    [
      'a zip cut short',
      /^IL: .*cut\.zip cannot be read .*cut short/,
      async () => {
        const whole = await shapefile(censusSquares('upper', ['001', '002'], IL));
        return [listed('upper', whole.subarray(0, whole.length - 100), { file: 'cut.zip' })];
      },
    ],
    [
      'a zip with a broken file inside',
      /^IL: .*broken\.zip cannot be read/,
      async () => {
        const whole = await shapefile(censusSquares('upper', ['001', '002'], IL));
        return [listed('upper', whole.fill(0x41, 60, 120), { file: 'broken.zip' })];
      },
    ],
    [
      'a compressed file cut short',
      /^IL: .*IL_upper\.geojson\.gz cannot be read .*cut short/,
      () => [listed('upper', senate.bytes.subarray(0, 100))],
    ],
    [
      'a page instead of a file',
      /^IL: .*page\.zip cannot be read/,
      () => [listed('upper', Buffer.from('<html>Not found</html>'), { file: 'page.zip' })],
    ],
    [
      'attributes that are missing',
      /^IL: .* has changed its shape: a polygon has no SLDUST or SLDU/,
      () => [listed('upper', zipped(squares([{ attributes: { DISTRICT: 1 } }])))],
    ],
    [
      'what is no list of polygons',
      /^IL: .* has changed its shape: type should be "FeatureCollection", but is "Topology"/,
      () => [listed('upper', zipped({ type: 'Topology', features: [] }))],
    ],
    [
      'a point instead of an area',
      /^IL: .* has changed its shape: features\.0\.geometry\.type/,
      () => {
        const geometry = { type: 'Point', coordinates: [-90, 40] };
        return [
          listed('upper', zipped({ type: 'FeatureCollection', features: [{ properties: {}, geometry }] })),
        ];
      },
    ],
    [
      'a chamber no file has',
      /^IL: no file has the lines of upper \(of 2024\) in .*manifest\.json\.$/,
      () => [],
    ],
  ];

  it.each(cases)('%s', async (_, message, files) => {
    await expect(build(await files(), [upper], both)).rejects.toThrow(message);
  });

  it('a list that cannot be read', async () => {
    const folder = await temporaryFolder();
    const sources = manifestSources(folder);
    await expect(buildLines('il', [upper], both, sources)).rejects.toThrow(
      /list of the lines cannot be read: ENOENT/,
    );
  });

  it('a listed file that is not there', async () => {
    const folder = await temporaryFolder();
    await writeLines(folder, [senate]);
    await rm(path.join(folder, 'lines', senate.file));
    await expect(buildLines('il', [upper], both, manifestSources(folder))).rejects.toThrow(
      /file of IL's lines cannot be read: ENOENT.*IL_upper/,
    );
  });

  it.each(['{"sets":', '{"sets":{}}', '[]'])('a list that is broken: %s', async (text) => {
    const folder = await temporaryFolder();
    await writeLines(folder, [senate]);
    await writeFile(path.join(folder, 'lines', 'manifest.json'), text);
    await expect(buildLines('il', [upper], both, manifestSources(folder))).rejects.toThrow(
      /manifest\.json cannot be read .*changed its shape/,
    );
  });
});

/** The build without `--from`, against a stand-in for GitHub and the Census Bureau on loopback. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runData } from '../../../scripts/data/command';
import { censusSources } from '../../../scripts/data/lines/find';
import { buildLines } from '../../../scripts/data/lines/lines';
import { plansOf } from '../../../scripts/data/lines/plans';
import { seatsOf } from '../../../scripts/data/seats';
import type { LinesFile } from '../../../utils/model/lines';
import { councilArchive, temporaryFolder } from './make-archive';
import { censusSquares, shapefile } from './make-lines';

const ARCHIVE = '/people/archive/refs/heads/main.tar.gz';

/** Serves bodies by path, or a status where it is a number; 404 for the rest. */
async function serve(
  answers: Readonly<Record<string, Buffer | number>>,
): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url ?? ''] ?? 404;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const wards = (count = 8) =>
  shapefile(
    censusSquares(
      'upper',
      Array.from({ length: count }, (_, i) => `00${i + 1}`),
      '11',
    ),
  );

async function run(answers: Readonly<Record<string, Buffer | number>>) {
  const { archive } = await councilArchive();
  const { base, asked } = await serve({ [ARCHIVE]: await readFile(archive), ...answers });
  const out = await temporaryFolder();
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const homes = { people: `${base}/people`, census: `${base}/tiger` };
  const code = await runData(['--out', out, 'dc'], '/nowhere', { out: say, err: say }, homes);
  return { code, out, asked, said: said.join('\n') };
}

describe('the data from their homes', () => {
  it('come from the people archive and the Census Bureau', async () => {
    const { code, out, asked } = await run({ '/tiger/TIGER2024/SLDU/tl_2024_11_sldu.zip': await wards() });
    expect(code).toBe(0);
    expect(asked).toEqual([ARCHIVE, '/tiger/TIGER2024/SLDU/tl_2024_11_sldu.zip']);
    const lines = JSON.parse(await readFile(path.join(out, 'lines', 'dc.json'), 'utf8')) as LinesFile;
    expect(lines.plans).toEqual([{ chamber: 'legislature', object: 'wards', vintage: 'TIGER/Line 2024' }]);
    expect(lines.names?.['wards']).toMatchObject({ '001': 'Ward 1', '008': 'Ward 8' });
    expect(lines.sources).toMatchObject([
      {
        name: 'U.S. Census Bureau',
        url: 'https://www2.census.gov/geo/tiger/TIGER2024/SLDU/tl_2024_11_sldu.zip',
      },
    ]);
  });

  it.each([
    ['is not there', {}, 1, /DC: no file has the lines of wards/],
    [
      'answers with an error',
      { '/tiger/TIGER2024/SLDU/tl_2024_11_sldu.zip': 503 },
      2,
      /DC's lines could not be fetched .*503/,
    ],
    [
      'answers with a page',
      { '/tiger/TIGER2024/SLDU/tl_2024_11_sldu.zip': Buffer.from('<html></html>') },
      1,
      /DC: http.*cannot be read/,
    ],
  ])('are not built when the file %s', async (_, answers, expected, message) => {
    const { code, out, said } = await run(answers);
    expect(said).toMatch(message);
    expect(code).toBe(expected);
    expect(await readdir(out)).toEqual([]);
  });

  it('are not built when a district lacks a polygon', async () => {
    const { code, said } = await run({ '/tiger/TIGER2024/SLDU/tl_2024_11_sldu.zip': await wards(7) });
    expect(said).toMatch(/DC: 1 district has no polygon in .*: legislature\/Ward 8\./);
    expect(code).toBe(1);
  });

  it('go without New Hampshire’s lines, whose floterial districts the Census Bureau does not draw', async () => {
    const { base, asked } = await serve({});
    const { file, notes } = await buildLines('nh', plansOf('nh'), seatsOf('nh'), censusSources(base));
    expect(file).toBeNull();
    expect(notes).toEqual([expect.stringMatching(/^NH: no lines: .*floterial/)]);
    expect(asked).toEqual([]);
  });

  it('take the newest lines that are published', async () => {
    const senate = await shapefile(censusSquares('upper', ['001'], '28'));
    const { base, asked } = await serve({ '/TIGER2024/SLDU/tl_2024_28_sldu.zip': senate });
    const rows = plansOf('ms').filter(({ chamber }) => chamber === 'upper');
    const seats = [{ chamber: 'upper', district: '1', seats: 1, most: 1 } as const];
    const { notes } = await buildLines('ms', rows, seats, censusSources(base));
    expect(asked).toEqual(['/TIGER2026/SLDU/tl_2026_28_sldu.zip', '/TIGER2024/SLDU/tl_2024_28_sldu.zip']);
    expect(notes).toEqual([expect.stringMatching(/^MS: the lines of upper are of 2024; .*2025/)]);
  });
});

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, truncate, writeFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runData } from '../../../scripts/data/command';
import { unpackPeople } from '../../../utils/people/packed';
import { FOLDERS, type Folder } from '../../../scripts/data/write';
import type { LinesFile } from '../../../utils/model/lines';
import type { DataIndex } from '../../../utils/people/data-index';
import { archiveFolder, councilArchive, person, temporaryFolder } from './make-archive';

interface Run {
  code: number;
  out: string;
  err: string;
}

async function run(...argv: string[]): Promise<Run> {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  const console = {
    out: (line: string) => lines.out.push(line),
    err: (line: string) => lines.err.push(line),
  };
  const code = await runData(argv, '/nowhere', console);
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

const json = async (...parts: string[]): Promise<unknown> =>
  JSON.parse(await readFile(path.join(...parts), 'utf8'));

/** A folder with data from before, and a look at whether it is still that. */
async function oldData(): Promise<{ out: string; intact: () => Promise<boolean> }> {
  const out = await temporaryFolder();
  for (const folder of FOLDERS) {
    await mkdir(path.join(out, folder));
    await writeFile(path.join(out, folder, 'old.json'), `old ${folder}`);
  }
  await writeFile(path.join(out, 'index.json'), 'old index');
  const intact = async () => {
    const names = (await readdir(out)).sort();
    const texts = [await readFile(path.join(out, 'index.json'), 'utf8')];
    for (const folder of FOLDERS) {
      names.push(...(await readdir(path.join(out, folder))));
      texts.push(await readFile(path.join(out, folder, 'old.json'), 'utf8'));
    }
    return (
      names.join() === 'index.json,lines,map,people,old.json,old.json,old.json' &&
      texts.join() === 'old index,old people,old lines,old map'
    );
  };
  return { out, intact };
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('npm run data', () => {
  it('builds the states asked for, whatever their case, and says what it did', async () => {
    const { folder, archive } = await councilArchive();
    const { out } = await oldData();
    const { code, out: said, err } = await run('--from', folder, '--out', out, 'DC');
    expect({ code, err }).toEqual({ code: 0, err: '' });

    const people = unpackPeople((await json(out, 'people', 'dc.json')) as Parameters<typeof unpackPeople>[0]);
    expect(people.legislators).toHaveLength(12);
    expect(people.vacancies).toEqual([{ chamber: 'legislature', district: 'At-Large' }]);
    expect(people.legislators[0]?.offices[0]).toMatchObject({ voice: '+12175550142', shared: true });

    const sha256 = createHash('sha256')
      .update(await readFile(archive))
      .digest('hex');
    const source = { name: 'Open States', url: 'https://github.com/openstates/people' };
    expect(people.source).toEqual({ ...source, asOf: '2026-08-05', sha256 });
    const bytes = (await readFile(path.join(out, 'people', 'dc.json'))).length;
    const built = async (folder: Folder) => {
      const text = await readFile(path.join(out, folder, 'dc.json'));
      return { bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') };
    };
    const lines = (await json(out, 'lines', 'dc.json')) as LinesFile;
    const index = (await json(out, 'index.json')) as DataIndex;
    expect(index).toEqual({
      version: 1,
      parts: {
        people: { source, asOf: '2026-08-05', sha256, files: { dc: await built('people') } },
        lines: { sources: { dc: lines.sources }, files: { dc: await built('lines') } },
        map: { sources: index.parts.map.sources, files: { dc: await built('map') } },
      },
      jurisdictions: [{ code: 'dc', legislators: 12, vacancies: 1, bytes }],
    } satisfies DataIndex);
    const wards = await readFile(path.join(folder, 'lines', 'dc_wards_2022.geojson.gz'));
    expect(lines.sources).toMatchObject([
      { vintage: 'Wards of 2022', sha256: createHash('sha256').update(wards).digest('hex') },
    ]);
    expect(index.parts.map.sources.map(({ licence }) => licence)).toEqual(['public domain', 'CC BY 4.0']);
    const sizes = `${bytes} +${(await built('lines')).bytes} +${(await built('map')).bytes}`;
    expect(said).toMatch(new RegExp(`^ +dc +12 +1 +100\\.0% +0\\.0% +100\\.0% +0 +0 +${sizes}$`, 'm'));
    for (const part of FOLDERS) expect(await readdir(path.join(out, part))).toEqual(['dc.json']);
    expect((await readdir(out)).sort()).toEqual(['index.json', 'lines', 'map', 'people']);
  });

  it('builds all that the archive has when no state is named, into a folder that is not there yet', async () => {
    const { folder } = await councilArchive();
    const out = path.join(await temporaryFolder(), 'new', 'data');
    expect(await run('--from', folder, '--out', out)).toMatchObject({ code: 0 });
    expect(await readdir(path.join(out, 'people'))).toEqual(['dc.json']);
  });

  it('builds the people of a folder that has no lines, and says so', async () => {
    const { folder } = await councilArchive();
    await rm(path.join(folder, 'lines'), { recursive: true });
    const out = await temporaryFolder();
    const { code, out: said } = await run('--from', folder, '--out', out, 'dc');
    expect(code).toBe(0);
    expect(said).toContain(`DC: no lines: ${folder} has no folder lines.`);
    expect(await readdir(path.join(out, 'people'))).toEqual(['dc.json']);
    expect(await readdir(path.join(out, 'lines'))).toEqual([]);
  });

  it('fetches archive and lines from a base address', async () => {
    const { folder } = await councilArchive();
    const asked: string[] = [];
    const base = await serve((request, response) => {
      asked.push(request.url ?? '');
      void readFile(path.join(folder, (request.url ?? '').replace('/mirror/', ''))).then((body) =>
        response.end(body),
      );
    });
    const out = await temporaryFolder();
    expect(await run('--from', `${base}/mirror/`, '--out', out, 'dc')).toMatchObject({ code: 0 });
    expect(asked).toEqual([
      '/mirror/people/people-main.tar.gz',
      '/mirror/lines/manifest.json',
      '/mirror/lines/dc_wards_2022.geojson.gz',
    ]);
  });

  it('takes no implausible date for the day of the data', async () => {
    const out = await temporaryFolder();
    const { folder } = await councilArchive({}, new Date('1980-01-01T00:00:00Z'));
    expect((await run('--from', folder, '--out', out)).err).toMatch(/plausible date/);
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--from') as string });
  });
});

describe('npm run data, given something wrong, says what and leaves the old data alone:', () => {
  type Case = [what: string, code: 1 | 2, message: RegExp, argv: () => Promise<string[]>];

  const cut = async (bytes: (whole: Buffer) => Buffer): Promise<string[]> => {
    const { folder, archive } = await councilArchive();
    await writeFile(archive, bytes(await readFile(archive)));
    return ['--from', folder];
  };
  const withFile = async (name: string, content: Record<string, unknown> | string): Promise<string[]> => {
    const { folder } = await councilArchive({ [name]: content });
    return ['--from', folder];
  };
  const answering = async (listener: RequestListener): Promise<string[]> => ['--from', await serve(listener)];

  const cases: Case[] = [
    [
      'an unknown state',
      2,
      /Unknown state: zz\. Known are ak, al, .*wy\./,
      () => Promise.resolve(['zz', 'IL']),
    ],
    ['an unknown option', 2, /--form[^]*Usage:/, () => Promise.resolve(['--form', 'x'])],
    [
      'no folder',
      2,
      /cannot be read: ENOENT.*--from takes a folder/,
      () => Promise.resolve(['--from', '/nowhere/at/all']),
    ],
    ['an empty --from', 2, /--from needs/, () => Promise.resolve(['--from='])],
    [
      'a state the archive lacks',
      1,
      /no legislators for il.*It has dc\./,
      async () => [...(await withFile('a', 'a')), 'il', 'dc'],
    ],
    [
      'a state folder with no people',
      1,
      /no legislators for il/,
      () => withFile('data/il/committees/a.yml', 'id: 1'),
    ],
    [
      'an archive cut short',
      1,
      /cannot be unpacked.*cut short/,
      () => cut((whole) => whole.subarray(0, whole.length - 40)),
    ],
    ['an empty archive', 1, /cannot be unpacked/, () => cut(() => Buffer.alloc(0))],
    ['an archive of nothing at all', 1, /end mark/, () => cut(() => gzipSync(Buffer.alloc(0)))],
    [
      'what is no archive',
      1,
      /cannot be unpacked.*no gzip file/,
      () => cut(() => Buffer.from('<html>Not found</html>')),
    ],
    [
      'a tar file cut between two files',
      1,
      /was cut short: the end mark/,
      () => cut((whole) => gzipSync(gunzipSync(whole).subarray(0, 8 * 512))),
    ],
    [
      'a tar file with a broken header',
      1,
      /broken tar file/,
      () =>
        cut((whole) => {
          const tar = gunzipSync(whole);
          tar.fill(0x41, 512, 1024);
          return gzipSync(tar);
        }),
    ],
    [
      'an archive of something else',
      1,
      /no folder data\/<state>\/legislature/,
      async () => ['--from', (await archiveFolder({ 'README.md': 'Hello' })).folder],
    ],
    [
      'a broken file',
      1,
      /data\/dc\/legislature\/broken\.yml is broken YAML/,
      () => withFile('data/dc/legislature/broken.yml', 'a: ['),
    ],
    [
      'a state whose seats are not known',
      1,
      /seats are not known: gu/,
      () => withFile('data/gu/legislature/a.yml', person()),
    ],
    [
      'more members than seats',
      1,
      /DC: members exceed seats .*Ward 1/,
      () => {
        const jurisdiction = 'ocd-jurisdiction/country:us/district:dc/government';
        const second = person({ roles: [{ type: 'legislature', jurisdiction, district: 'Ward 1' }] });
        return withFile('data/dc/legislature/second.yml', second);
      },
    ],
    [
      'a server that has it not',
      2,
      /could not be fetched from http.*answered 404/,
      () => answering((_, r) => r.writeHead(404).end()),
    ],
    [
      'a server that is not there',
      2,
      /could not be fetched from http:\/\/127\.0\.0\.1:1\//,
      () => Promise.resolve(['--from', 'http://127.0.0.1:1']),
    ],
    [
      'a server that breaks off',
      2,
      /could not be fetched/,
      () =>
        answering((_, response) => {
          response.writeHead(200, { 'Content-Length': '1000' }).write('half');
          setTimeout(() => response.destroy(), 20);
        }),
    ],
    [
      'an answer far too large',
      1,
      /more than 64 MB/,
      () => answering((_, response) => response.writeHead(200, { 'Content-Length': String(2 ** 31) }).end()),
    ],
  ];

  it.each(cases)('%s', async (_, expected, message, argv) => {
    const { out, intact } = await oldData();
    const { code, err } = await run(...(await argv()), '--out', out);
    expect(err).toMatch(message);
    expect(err).toMatch(/^data: /);
    expect(code).toBe(expected);
    expect(await intact()).toBe(true);
  });

  it('a file too large', async () => {
    const { folder, archive } = await councilArchive();
    await truncate(archive, 65 * 1024 * 1024);
    const { out, intact } = await oldData();
    expect(await run('--from', folder, '--out', out)).toMatchObject({
      code: 1,
      err: expect.stringContaining('64 MB') as string,
    });
    expect(await intact()).toBe(true);
  });

  it('a place that cannot be written to', async () => {
    const { folder } = await councilArchive();
    const file = path.join(await temporaryFolder(), 'file');
    await writeFile(file, 'not a folder');
    expect(await run('--from', folder, '--out', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot be written') as string,
    });
    expect(await readFile(file, 'utf8')).toBe('not a folder');
  });
});

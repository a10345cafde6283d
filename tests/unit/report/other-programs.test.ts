/** The report's spreadsheet and JSON opened by a program that is no JavaScript: Python's own readers, where there is one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withQuotes } from '../../../utils/report/make';
import { outreachesJson, outreachOf } from '../../../utils/report/osdi';
import { reportCsv } from '../../../utils/report/report-csv';
import { reportJson } from '../../../utils/report/report-json';
import { madeCalls, madeKnown, madeQuotes, madeReport } from '../../fixtures/made-report';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import csv']).status === 0);

/** Counts what it read, section by section, as JSON. */
const READ = `
import csv, json, sys
folder = sys.argv[1]
def number(text): return int(text) if text else 0
with open(folder + '/report.csv', newline='', encoding='utf-8-sig') as file:
    rows = list(csv.DictReader(file, strict=True))
report = json.load(open(folder + '/report.json', encoding='utf-8'))
osdi = json.load(open(folder + '/osdi.json', encoding='utf-8'))
sums = {}
for row in rows:
    assert None not in row and None not in row.values(), row
    section = sums.setdefault(row['section'], [0] * 6)
    for i, column in enumerate(['calls', 'contact', 'voicemail', 'unavailable', 'skip', 'missing']):
        section[i] += number(row[column])
print(json.dumps({
    'sums': sums,
    'quotes': [row['text'] for row in rows if row['section'] == 'quote'],
    'json': [report['headline']['figures']['attempts'], sum(t['figures']['reached']['n'] for t in report['targets'])],
    'osdi': [osdi['total_records'], sum(1 for o in osdi['_embedded']['osdi:outreaches'] if o['rotunda:outcome'] == 'contact')],
}))
`;

it.skipIf(python === undefined)('reads the same numbers in Python', () => {
  const quotes = madeQuotes(2).map((q, i) => ({
    ...q,
    text: i === 0 ? '=1+1, "two"\nthree' : 'niño; ñandú',
  }));
  const report = withQuotes(madeReport(), quotes, madeKnown());
  writeFileSync(join(folder, 'report.csv'), reportCsv(report, { bom: true }));
  writeFileSync(join(folder, 'report.json'), reportJson(report));
  const outreaches = madeCalls().flatMap((c) => outreachOf(c, undefined) ?? []);
  writeFileSync(join(folder, 'osdi.json'), outreachesJson(outreaches));
  const { stdout, stderr } = spawnSync(python!, ['-c', READ, folder], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const { figures, progress } = report.headline;
  const all = [
    figures.attempts,
    figures.reached.n,
    figures.voicemail.n,
    figures.unavailable.n,
    figures.skipped,
  ];
  const read = JSON.parse(stdout) as {
    sums: Record<string, number[]>;
    quotes: string[];
    json: number[];
    osdi: number[];
  };
  for (const section of ['total', 'day', 'target', 'district', 'group', 'campaign'])
    expect(read.sums[section]?.slice(0, 5), section).toEqual(all);
  expect([read.sums['total']?.[5], read.sums['target']?.[5]]).toEqual([progress?.missing, progress?.missing]);
  expect(read.sums['reason']?.[3]).toBe(figures.unavailable.n);
  expect(read.quotes).toEqual([`'=1+1, "two"\nthree`, 'niño; ñandú']);
  expect(read.json).toEqual([figures.attempts, figures.reached.n]);
  expect(read.osdi).toEqual([figures.attempts, figures.reached.n]);
});

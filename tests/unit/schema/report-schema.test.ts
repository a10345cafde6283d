/** The published JSON Schema of a report is the code's own, takes what the code writes, and refuses what it never would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSchemaText } from '../../../scripts/schema/report-schema';
import { outreachOf, outreachesJson, divisionOf } from '../../../utils/report/osdi';
import { reportOf, withQuotes } from '../../../utils/report/make';
import { reportJson } from '../../../utils/report/report-json';
import { madeCalls, madeKnown, madeQuotes, madeReport } from '../../fixtures/made-report';
import { anyCalls, anyScope, AS_OF, known } from '../report/any-report';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
const ajv = new Ajv2020({ allErrors: true });
const accepts = ajv.compile(JSON.parse(read('utils/schema/report.schema.json')) as object);

const made = () => JSON.parse(reportJson(withQuotes(madeReport(), madeQuotes(), madeKnown()))) as unknown;
const isGood = (document: unknown) => accepts(document) || JSON.stringify(accepts.errors?.slice(0, 3));

describe('the schema of a report', () => {
  it('is what the code makes of its own rules', async () => {
    expect(read('utils/schema/report.schema.json')).toBe(await reportSchemaText());
  });

  it('takes the made report, with quotes, and a report of any calls', () => {
    expect(isGood(made())).toBe(true);
    fc.assert(
      fc.property(anyCalls, anyScope, (calls, scope) => {
        expect(isGood(JSON.parse(reportJson(reportOf(calls, scope, AS_OF, known()))))).toBe(true);
      }),
    );
  });

  it.each<[string, (string | number)[], unknown]>([
    ['a number below none', ['headline', 'figures', 'attempts'], -1],
    ['a share above all', ['headline', 'figures', 'reached', 'share'], 1.5],
    ['half a call', ['days', 0, 'figures', 'voicemail', 'n'], 0.5],
    ['a day that is none', ['days', 0, 'day'], '24 Nov'],
    ['another version', ['rotunda_report'], 2],
    ['a position that nobody has', ['targets', 0, 'position', 'standing'], 'maybe'],
    ['who called', ['quotes', 0, 'member'], 'm'],
    ['an id of a call', ['quotes', 0, 'id'], 'x'],
    ['a reason that is none', ['reasons', 0, 'reason'], 'tired'],
    ['a report that is no self-report', ['source'], 'verified'],
  ])('refuses %s', (_, path, value) => {
    const document = made();
    let at = document as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) at = at[step] as typeof at;
    at[path.at(-1)!] = value;
    expect(accepts(document)).toBe(false);
  });
});

describe('outreaches', () => {
  const outreaches = ajv.compile(JSON.parse(read('tests/fixtures/osdi-outreaches.schema.json')) as object);
  const written = (calls: Parameters<typeof outreachOf>[0][]) =>
    JSON.parse(
      outreachesJson(
        calls.flatMap((c) => outreachOf(c, { name: 'Noor Halvorsen', familyName: 'Halvorsen' }) ?? []),
      ),
    ) as { _embedded: { 'osdi:outreaches': { targets: object[]; action_date: string }[] } };

  it('are as OSDI writes them', () => {
    const file = written(madeCalls(300));
    expect(outreaches(file) || JSON.stringify(outreaches.errors?.slice(0, 3))).toBe(true);
    fc.assert(
      fc.property(anyCalls, (calls) => {
        expect(outreaches(written(calls)) || JSON.stringify(outreaches.errors?.slice(0, 3))).toBe(true);
      }),
    );
  });

  it('are none of those who were passed over', () => {
    const skips = madeCalls(200).filter((c) => c.outcome === 'skip');
    expect(skips.length).toBeGreaterThan(3);
    expect(written(skips)._embedded['osdi:outreaches']).toEqual([]);
  });

  it('name whom was called, and where they sit', () => {
    const [call] = madeCalls(50).filter((c) => c.outcome !== 'skip');
    const [outreach] = written([{ ...call!, jurisdiction: 'il', district: '20' }])._embedded[
      'osdi:outreaches'
    ];
    expect(outreach?.targets).toEqual([
      {
        ...{
          title: 'Senator',
          organization: 'Illinois Senate',
          given_name: 'Noor',
          family_name: 'Halvorsen',
        },
        ocdid: 'ocd-division/country:us/state:il/sldu:20',
      },
    ]);
    expect(outreach?.action_date).toBe(`${call!.day}T12:00:00Z`);
  });

  it('never name a division that may not be there', () => {
    const of = (
      jurisdiction: string,
      chamber: 'lower' | 'upper' | 'legislature' | 'executive',
      district: string,
    ) => divisionOf({ jurisdiction, chamber, district });
    expect(of('mn', 'lower', '1A')).toBe('ocd-division/country:us/state:mn/sldl:1a');
    expect(of('ne', 'legislature', '7')).toBe('ocd-division/country:us/state:ne/sldu:7');
    expect(of('ma', 'lower', '10th Bristol')).toBe('ocd-division/country:us/state:ma');
    expect(of('dc', 'legislature', 'Ward 3')).toBe('ocd-division/country:us/district:dc');
    expect(of('pr', 'upper', '1')).toBe('ocd-division/country:us/territory:pr');
    expect(of('il', 'executive', '')).toBe('ocd-division/country:us/state:il');
    expect(of('xx', 'upper', '1')).toBeUndefined();
  });
});

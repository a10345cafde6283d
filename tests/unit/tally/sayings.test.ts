import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../utils/tally/evidence';
import { sayingsOf } from '../../../utils/tally/sayings';
import { ROSA } from '../make';

const told = (over: Partial<Evidence> = {}): Evidence => ({
  ...{ legislator: ROSA, position: 'yes', source: 'phone_call', day: '2026-11-20', count: 1, group: 'hill' },
  ...over,
});

describe('what callers heard', () => {
  it('is one line for each group and answer, with its first and its newest day', () =>
    expect(
      sayingsOf([
        told({ count: 2 }),
        told({ group: 'river' }),
        told({ day: '2026-11-18' }),
        told({ day: '2026-11-02' }),
      ]),
    ).toMatchObject([
      { group: 'hill', count: 4, day: '2026-11-20', since: '2026-11-02' },
      { group: 'river', count: 1, day: '2026-11-20' },
    ]));

  it('leaves published words apart, and changes nothing that it was given', () => {
    const cited = told({ source: 'cited_source', url: 'https://example.org' });
    const given = [told(), cited, { ...cited, day: '2026-11-01' }, told()];
    expect(sayingsOf(given).map((s) => [s.source, s.count])).toEqual([
      ['phone_call', 2],
      ['cited_source', 1],
      ['cited_source', 1],
    ]);
    expect(given.map((e) => e.count)).toEqual([1, 1, 1, 1]);
  });
});

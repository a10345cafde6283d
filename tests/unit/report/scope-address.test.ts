import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readScope, scopeHash } from '../../../utils/report/scope-address';
import type { ReportScope } from '../../../utils/report/report';

it('is read back as it was written, whatever stands in it', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const text = fc.string({ minLength: 1, unit: 'grapheme' });
  const scope = fc.record(
    { campaign: text, bill: text, group: text, from: day, to: day },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(scope, (s: ReportScope) => {
      expect(readScope(scopeHash(s))).toEqual(s);
    }),
  );
});

it.each([
  ['#/report', null],
  ['#/report?', null],
  ['#/report?all', {}],
  ['#/tally', {}],
  ['#/tally/x', {}],
  ['#/report?from=yesterday', null],
  ['#/report?campaign=a%2Fb&from=2026-13-45&to=2026-11-30', { campaign: 'a/b', to: '2026-11-30' }],
  ['#/report?campaign=', null],
  ['#/report?__proto__=1&constructor=2', null],
])('reads %s', (hash, scope) => expect(readScope(hash)).toEqual(scope));

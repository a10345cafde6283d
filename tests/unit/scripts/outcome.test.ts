import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, inWords, outcome, sum } from '../../../scripts/test/outcome';

const vitest = (numbers: object, testResults: object[] = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
  ...numbers,
});

describe('counting a Vitest report', () => {
  it('takes its numbers', () => {
    const report = vitest({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(countVitest(report, 1)).toEqual(outcome(7, 1, 3));
  });

  it('counts a file that could not be read as a failure', () => {
    const broken = { name: 'a.test.ts', status: 'failed', assertionResults: [] };
    expect(countVitest(vitest({ numPassedTests: 7 }, [broken]), 1)).toMatchObject({ passed: 7, failed: 1 });
  });

  it('names what failed, in one line each', () => {
    const file = {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'adding adds', status: 'passed' },
        { fullName: 'adding subtracts', status: 'failed', failureMessages: ['Error: 2 is not 3\n  at a:1'] },
      ],
    };
    expect(countVitest(vitest({ numPassedTests: 1, numFailedTests: 1 }, [file]), 1)).toEqual(
      outcome(1, 1, 0, 'FAILED: adding subtracts: Error: 2 is not 3'),
    );
  });

  it('does not believe a report without failures from a runner that failed', () => {
    expect(countVitest(vitest({ numPassedTests: 7 }), 1)).toMatchObject({ passed: 7, failed: 1 });
  });

  it('does not take an empty run for a good one', () => {
    expect(countVitest(vitest({}), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('counting a Playwright report', () => {
  const skipped = {
    title: 'on real pages',
    tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no pages here' }] }],
  };
  const report = (stats: object, errors: object[] = []) => ({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
    errors,
    suites: [{ suites: [{ specs: [skipped] }] }],
  });

  it('takes its numbers, and says why a test was skipped', () => {
    expect(countPlaywright(report({ expected: 4, unexpected: 2, skipped: 1 }), 1)).toEqual(
      outcome(4, 2, 1, 'SKIPPED: on real pages: no pages here'),
    );
  });

  it('names what failed, in one line each', () => {
    const results = [{ error: { message: '\u001b[31mError: no card\u001b[39m\nmore' } }];
    const spec = { title: 'a call', tests: [{ status: 'unexpected', annotations: [], results }] };
    const suites = [{ specs: [spec] }];
    expect(countPlaywright({ ...report({ unexpected: 1 }), suites }, 1)).toEqual(
      outcome(0, 1, 0, 'FAILED: a call: Error: no card'),
    );
  });

  it('never counts a skipped test as passed, nor one that passed only at the second try', () => {
    expect(countPlaywright(report({ skipped: 1 }), 0)).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
    expect(countPlaywright(report({ expected: 1, flaky: 1 }), 0)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts an error outside any test', () => {
    expect(
      countPlaywright(report({ expected: 1 }, [{ message: 'cannot read a.spec.ts\nmore' }]), 1),
    ).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });
});

it('sums levels into one closing line', () => {
  expect(inWords(sum([outcome(1, 0), outcome(40, 2, 1), outcome(0, 0, 1, 'SKIPPED: no Firefox')]))).toBe(
    '41 passed, 2 failed, 2 skipped',
  );
});

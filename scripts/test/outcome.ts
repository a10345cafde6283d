/** What a level of the tests came to, and how the reports of the runners are counted. Pure. */

export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** One line each, for the person who reads the log: why something was skipped or could not be counted. */
  notes: string[];
}

export const outcome = (passed: number, failed: number, skipped = 0, ...notes: string[]): Outcome => ({
  passed,
  failed,
  skipped,
  notes,
});

export const sum = (all: readonly Outcome[]): Outcome => ({
  passed: all.reduce((n, o) => n + o.passed, 0),
  failed: all.reduce((n, o) => n + o.failed, 0),
  skipped: all.reduce((n, o) => n + o.skipped, 0),
  notes: all.flatMap((o) => o.notes),
});

/** `3 passed, 0 failed, 1 skipped` */
export const inWords = (o: Outcome): string => `${o.passed} passed, ${o.failed} failed, ${o.skipped} skipped`;

/** A run that says it failed, or that ran nothing, is a failure whatever it counted. */
function honest(counted: Outcome, exitCode: number): Outcome {
  if (exitCode !== 0 && counted.failed === 0) {
    return { ...counted, failed: 1, notes: [...counted.notes, `The runner ended with code ${exitCode}`] };
  }
  if (counted.passed + counted.failed + counted.skipped === 0) {
    return outcome(0, 1, 0, 'No test ran');
  }
  return counted;
}

const firstLine = (text: string | undefined): string => (text ?? 'no message').trim().split('\n')[0] ?? '';

/** Said again below the level, and below all of them: a log is often read from its end. */
const failure = (what: string, message: string | undefined): string =>
  // Playwright colours its messages even in a report.
  `FAILED: ${what}: ${firstLine(message?.replace(/\u001b\[[0-9;]*m/g, ''))}`;

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

/** @param report what `vitest --reporter=json` wrote */
export function countVitest(report: unknown, exitCode: number): Outcome {
  const r = report as VitestReport;
  // A file that could not even be read has no test to fail.
  const broken = r.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
  const counted = outcome(
    r.numPassedTests,
    r.numFailedTests + broken.length,
    r.numPendingTests + r.numTodoTests,
    ...broken.map((f) => `Could not be run: ${f.name}`),
    ...r.testResults.flatMap((file) =>
      file.assertionResults
        .filter((t) => t.status === 'failed')
        .map((t) => failure(t.fullName, t.failureMessages?.[0])),
    ),
  );
  return honest(counted, exitCode);
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: {
      status: string;
      annotations: { type: string; description?: string }[];
      results?: { error?: { message?: string } }[];
    }[];
  }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
}

/** Why tests were skipped, and which ones failed. */
function reasons(suite: PlaywrightSuite): string[] {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.flatMap((t) => {
      if (t.status === 'skipped') {
        const why =
          t.annotations.find((a) => a.type === 'skip')?.description ?? 'not run after an earlier failure';
        return [`SKIPPED: ${spec.title}: ${why}`];
      }
      if (t.status === 'expected') return [];
      return [failure(spec.title, t.results?.find((r) => r.error)?.error?.message)];
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(reasons)];
}

/** @param report what Playwright's `json` reporter wrote */
export function countPlaywright(report: unknown, exitCode: number): Outcome {
  const r = report as PlaywrightReport;
  const { expected, unexpected, flaky, skipped } = r.stats;
  const counted = outcome(
    expected,
    unexpected + flaky + r.errors.length,
    skipped,
    ...reasons(r),
    ...r.errors.map((e) => (e.message ?? 'error').split('\n')[0] ?? ''),
  );
  return honest(counted, exitCode);
}

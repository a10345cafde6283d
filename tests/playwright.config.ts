/**
 * The journeys through the real extension. `both` is walked in Chromium and in
 * Firefox; the folders named after a browser hold what only that browser can do.
 */
import { defineConfig } from '@playwright/test';
import type { DriverOptions } from './e2e/harness/fixtures';

const json: [string] | [string, object] = ['json'];

export default defineConfig<object, DriverOptions>({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  // One browser at a time: two fight over two cores and make every wait longer.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], json] : [['list']],
  projects: [
    {
      name: 'chromium',
      testMatch: ['both/**/*.spec.ts', 'chromium/**/*.spec.ts'],
      use: { browserKind: 'chromium' },
    },
    {
      name: 'firefox',
      testMatch: ['both/**/*.spec.ts', 'firefox/**/*.spec.ts'],
      use: { browserKind: 'firefox' },
    },
  ],
});

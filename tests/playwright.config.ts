/**
 * The journeys through the real extension. `both` is walked in Chromium and in
 * Firefox; the folders named after a browser hold what only that browser can do.
 */
import { defineConfig } from '@playwright/test';
import type { DriverOptions } from './e2e/harness/fixtures';

const json: [string] | [string, object] = ['json'];

export default defineConfig<object, DriverOptions>({
  testDir: './e2e',
  // One page at a time and browser; `npm test` runs the two browsers beside each other.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  // Two browsers on two cores: what is waited for comes, but it may take its time.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], json] : [['list']],
  projects: [
    {
      name: 'chromium',
      outputDir: '../test-results/e2e/chromium',
      testMatch: ['both/**/*.spec.ts', 'chromium/**/*.spec.ts'],
      use: { browserKind: 'chromium' },
    },
    {
      name: 'firefox',
      outputDir: '../test-results/e2e/firefox',
      testMatch: ['both/**/*.spec.ts', 'firefox/**/*.spec.ts'],
      use: { browserKind: 'firefox' },
    },
  ],
});

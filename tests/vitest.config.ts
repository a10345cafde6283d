import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  plugins: [preact(), WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contract/**/*.test.ts'],
    testTimeout: 20_000,
    // Modules are loaded once a worker, not once a file: a fifth of the time. No module keeps what a test leaves.
    isolate: false,
    maxWorkers: '100%',
  },
});

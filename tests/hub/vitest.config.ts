/** The protocol of a hub, spoken with one: `HUB_URL` (with the operator's name and password), or the trial hub. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/hub/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One hub, few cores.
    fileParallelism: false,
  },
});

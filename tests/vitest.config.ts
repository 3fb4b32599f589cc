import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The checkout: tests name files by their path in it. */
const root = fileURLToPath(new URL('..', import.meta.url));

const browser = (name: string) => ({
  root,
  test: {
    name,
    include: ['tests/e2e/**/*.test.ts'],
    env: { SAFI_BROWSER: name },
    testTimeout: 60_000,
    // What the product does after a click comes later: browser tests ask again, with `expect.poll`.
    expect: { poll: { timeout: 15_000, interval: 50 } },
    hookTimeout: 90_000,
    fileParallelism: false,
  },
});

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          testTimeout: 20_000,
        },
      },
      browser('chromium'),
      browser('firefox'),
    ],
  },
});

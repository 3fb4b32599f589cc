import { defineConfig } from 'vitest/config';

const browser = (name: string) => ({
  test: {
    name,
    include: ['tests/e2e/**/*.test.ts'],
    env: { SAFI_BROWSER: name },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    fileParallelism: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
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

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Univer ships modules that Node cannot import as they are.
    server: { deps: { inline: [/@univerjs/, /opentype/] } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two browsers at once on a small machine make keystrokes late.
    fileParallelism: false,
  },
});

import { defineConfig } from 'vitest/config';
import { univerForNode } from './scripts/build/univer-for-node.ts';

/** What drives a browser: two of them at once on a small machine would make keystrokes late. */
const PAGES = 'test/**/page-*.test.ts';

const univer = Object.entries(await univerForNode());

export default defineConfig({
  resolve: { alias: univer.map(([name, file]) => ({ find: new RegExp(`^${name}$`), replacement: file })) },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [PAGES],
          // Modules are loaded once by each of two workers: nothing of ours keeps a state between tests.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'pages', include: [PAGES], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});

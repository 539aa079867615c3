import { defineConfig } from 'vitest/config';
import { univerForNode } from './scripts/build/univer-for-node.ts';

/** Drives a browser: two of them at once on a small machine make keystrokes late. */
const PAGES = 'test/**/page-*.test.ts';
/** Drives LibreOffice. */
const CALC = 'test/**/calc-*.test.ts';

/** npm test says which of the programs that tests drive this machine has not. */
const absent = (process.env.MUTU_ABSENT ?? '').split(',');
const leftOut = [...(absent.includes('chromium') ? [PAGES] : []), ...(absent.includes('libreoffice') ? [CALC] : [])];

const univer = Object.entries(await univerForNode());

export default defineConfig({
  resolve: { alias: univer.map(([name, file]) => ({ find: new RegExp(`^${name}$`), replacement: file })) },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/support/slowest.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [PAGES, ...leftOut],
          // Modules are loaded once by each of two workers: nothing of ours keeps a state between tests.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'pages', include: [PAGES], exclude: leftOut, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});

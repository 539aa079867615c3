import { defineConfig } from 'vitest/config';
import { univerForNode } from './scripts/build/univer-for-node.ts';
import PagesFirst from './test/support/sequence.ts';

/** Drives a browser. */
const PAGES = 'test/**/page-*.test.ts';
/** Drives LibreOffice. */
const CALC = 'test/**/calc-*.test.ts';

/** Reads what a browser prints. */
const PDF = 'test/**/page-pdf-*.test.ts';

/** npm test says which of the programs that tests drive this machine has not. */
const absent = (process.env.MUTU_ABSENT ?? '').split(',');
const leftOut = [
  ...(absent.includes('chromium') ? [PAGES] : []),
  ...(absent.includes('libreoffice') ? [CALC] : []),
  ...(absent.includes('poppler') ? [PDF] : []),
];

const univer = Object.entries(await univerForNode());

/** Two, for two cores; MUTU_WORKERS=4 for four. Each loads modules once: nothing of ours keeps a state between files. */
const maxWorkers = Number(process.env.MUTU_WORKERS) || 2;
const workers = { isolate: false, maxWorkers, execArgv: ['--max-semi-space-size=64'] };

export default defineConfig({
  resolve: { alias: univer.map(([name, file]) => ({ find: new RegExp(`^${name}$`), replacement: file })) },
  test: {
    // On a machine that does four other things: only a test that fails waits so long for what it expects.
    testTimeout: 480_000,
    hookTimeout: 480_000,
    expect: { poll: { timeout: 30_000 } },
    globalSetup: './test/support/builds.ts',
    reporters: ['default', './test/support/slowest.ts'],
    sequence: { sequencer: PagesFirst },
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['test/**/*.test.ts'], exclude: [PAGES, ...leftOut], ...workers },
      },
      { extends: true, test: { name: 'pages', include: [PAGES], exclude: leftOut, ...workers } },
    ],
  },
});

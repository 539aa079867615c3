/** A room imports only from the rooms below it: the linter says so, and is seen refusing what it should. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** Each room, and those it may import from. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  core: [],
  panel: ['core'],
  engine: ['core'],
  xlsx: ['core', 'engine'],
  'excel-addin': ['core', 'panel'],
  'apps-script': ['core', 'panel'],
  playground: ['core', 'panel', 'engine', 'xlsx'],
};
const ABOVE_ALL = ['scripts', 'test'];
const PACKAGES = ['preact', 'node:fs', '@univerjs/core'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isAllowed: boolean;
}

const rooms = Object.keys(BELOW);
const imports: Import[] = rooms.flatMap((room) => [
  ...[...rooms, ...ABOVE_ALL]
    .filter((other) => other !== room)
    .flatMap((other) => {
      const isAllowed = BELOW[room]?.includes(other) ?? false;
      return [
        { file: `${room}/to-${other}.ts`, from: `../${other}/thing`, isAllowed },
        { file: `${room}/inside/index-of-${other}.ts`, from: `../../${other}`, isAllowed },
      ];
    }),
  { file: `${room}/inside/own.ts`, from: '../neighbour', isAllowed: true },
]);
const packages: Import[] = PACKAGES.map((from, place) => ({
  file: `core/package-${place}.ts`,
  from,
  isAllowed: false,
}));

let folder: string;
let refused: Set<string>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutu-rooms-'));
  copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const { file, from } of [...imports, ...packages]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import { thing } from '${from}';\n\nconsole.log(thing);\n`);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'),
      'lint',
      '--vcs-enabled=false',
      '--reporter=json',
      '--max-diagnostics=none',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: unknown } }[] };
  refused = new Set(
    diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location }) => pathIn(location.path)),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The report's own form has changed from a version to another: a text, or an object that holds it. */
const pathIn = (path: unknown): string =>
  (typeof path === 'string' ? path : String((path as { file: string }).file)).replace(/^\.\//, '');

it.each([...imports, ...packages])('$file imports $from: $isAllowed', ({ file, isAllowed }) => {
  expect(!refused.has(file)).toBe(isAllowed);
});

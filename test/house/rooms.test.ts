/** A room imports only from the rooms below it: the linter says so, and is seen refusing what it should. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
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

/** Inside the core: each room imports only from those before it. */
const CORE_ROOMS = [
  'values',
  'formula',
  'declare',
  'explain',
  'call',
  'functions',
  'mistakes',
  'grids/language',
  'grids',
  'emit',
  'index',
];
const CORE = join(ROOT, 'core');

function coreRoomOf(file: string): string {
  const path = relative(CORE, file).replace(/\\/g, '/');
  if (path.startsWith('grids/language/')) return 'grids/language';
  return path.includes('/') ? (path.split('/')[0] ?? '') : 'index';
}

/** The file that « ../values/text » is, seen from another. */
const fileOf = (from: string, path: string): string => {
  const base = join(dirname(from), path);
  return [`${base}.ts`, join(base, 'index.ts'), base].find((file) => existsSync(file)) ?? base;
};

function importsUpwards(files: readonly string[], read: (file: string) => string): string[] {
  return files.flatMap((file) =>
    [...read(file).matchAll(/from '(\.[^']*)'/g)]
      .map(([, path = '']) => fileOf(file, path))
      .filter((target) => CORE_ROOMS.indexOf(coreRoomOf(target)) > CORE_ROOMS.indexOf(coreRoomOf(file)))
      .map((target) => `${relative(CORE, file)} imports ${relative(CORE, target)}`),
  );
}

const coreFiles = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(CORE, file));

it('keeps the rooms of the core in their order', () => {
  expect(new Set(coreFiles.map(coreRoomOf))).toEqual(new Set(CORE_ROOMS));
  expect(importsUpwards(coreFiles, (file) => readFileSync(file, 'utf8'))).toEqual([]);
});

it('sees an import from a room above', () => {
  const file = join(CORE, 'values', 'text.ts');
  expect(importsUpwards([file], () => "import { call } from '../call/call';")).toHaveLength(1);
});

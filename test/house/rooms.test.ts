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
  site: ['core'],
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
  'kept',
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

/** Each import of another file of ours: which file imports which. */
const importsOf = (file: string, source: string): { file: string; target: string }[] =>
  [...source.matchAll(/(?:from |import\()'(\.[^']*)'/g)].map(([, path = '']) => ({ file, target: fileOf(file, path) }));

const isUpwards = ({ file, target }: { file: string; target: string }): boolean =>
  CORE_ROOMS.indexOf(coreRoomOf(target)) > CORE_ROOMS.indexOf(coreRoomOf(file));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

const coreFiles = filesIn(CORE);
const importsWithin = coreFiles.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));

it('keeps the rooms of the core in their order', () => {
  expect(new Set(coreFiles.map(coreRoomOf))).toEqual(new Set(CORE_ROOMS));
  expect(importsWithin.filter(isUpwards)).toEqual([]);
});

it('sees an import from a room above', () => {
  const file = join(CORE, 'values', 'text.ts');
  expect(importsOf(file, "import { call } from '../call/call';").filter(isUpwards)).toHaveLength(1);
});

it('draws the imports as they are', () => {
  const drawing = readFileSync(join(ROOT, 'docs', 'rooms.md'), 'utf8');
  const [ofRooms, ofCore] = [...drawing.matchAll(/```mermaid\n([\s\S]*?)```/g)].map(
    ([, block = '']) => new Set(block.match(/\S+ --> \S+/g)),
  );
  const roomOf = (file: string): string => relative(ROOT, file).split(/[\\/]/)[0] ?? '';
  const arrows = (pairs: readonly [string, string][]): Set<string> =>
    new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${a} --> ${b}`));
  const among = rooms.flatMap((room) =>
    filesIn(join(ROOT, room)).flatMap((file) => importsOf(file, readFileSync(file, 'utf8'))),
  );
  expect(ofRooms).toEqual(arrows(among.map(({ file, target }) => [roomOf(file), roomOf(target)])));
  const inCore = importsWithin.map(({ file, target }): [string, string] => [coreRoomOf(file), coreRoomOf(target)]);
  expect(ofCore).toEqual(arrows(inCore.filter(([, to]) => to !== 'values')));
});

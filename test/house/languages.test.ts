/** A third language costs translations: nowhere does the code ask whether the language is French. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOCALE } from '../../core/values/locale';
import { LANGUAGES } from '../../core/values/text';

const ROOT = join(import.meta.dirname, '..', '..');
const ROOMS = ['core', 'panel', 'engine', 'xlsx', 'excel-addin', 'apps-script', 'playground', 'scripts', 'site'];
/** « language === 'fr' », « 'en' !== language », « case 'fr': ». */
const BRANCH = /[!=]==?\s*'(?:fr|en)'|'(?:fr|en)'\s*[!=]==?|case '(?:fr|en)':/;

const branchesIn = (source: string): string[] => source.split('\n').filter((line) => BRANCH.test(line));

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);

it('has no branch on a language', () => {
  expect(files.length).toBeGreaterThan(400);
  const found = files.flatMap((file) => branchesIn(readFileSync(join(ROOT, file), 'utf8')).map((line) => [file, line]));
  expect(found).toEqual([]);
});

it('sees one', () => {
  expect(branchesIn("const mark = language === 'fr' ? ',' : '.';")).toHaveLength(1);
});

it('says as much of each language', () => {
  const shapes = LANGUAGES.map((language) => [Object.keys(LOCALE[language]), Object.keys(LOCALE[language].patterns)]);
  expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1);
});

/**
 * npm run languages -- es: pretends that the language is there, and lists what the compiler then finds untranslated, file by
 * file. Nothing is written in the project.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root';

const ROOMS = ['core', 'panel', 'engine', 'xlsx', 'excel-addin', 'apps-script', 'playground'];
/** Those whose types reach all the others. */
const CHECKED = ['playground', 'excel-addin', 'apps-script'];

const [language = 'es'] = process.argv.slice(2);
const copy = mkdtempSync(join(tmpdir(), 'mutu-language-'));
for (const name of [...ROOMS, 'tsconfig.json', 'package.json'])
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
const texts = join(copy, 'core', 'values', 'text.ts');
writeFileSync(
  texts,
  readFileSync(texts, 'utf8')
    .replace(/(export type Language = [^;]*)/, `$1 | '${language}'`)
    .replace('readonly en: string;', `readonly en: string;\n  readonly ${language}: string;`),
);

const places = new Map<string, Set<string>>();
for (const room of CHECKED) {
  const compiler = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', room, '--noEmit'], { cwd: copy, encoding: 'utf8' });
  for (const [, file = '', line = ''] of stdout.matchAll(/^(\S+?)\((\d+),\d+\): error/gm)) {
    places.set(file, (places.get(file) ?? new Set()).add(line));
  }
}
rmSync(copy, { recursive: true });

for (const [file, lines] of [...places].sort()) console.log(`${String(lines.size).padStart(5)}  ${file}`);
const total = [...places.values()].reduce((sum, lines) => sum + lines.size, 0);
console.log(`${total} places of ${places.size} files are still to be written in « ${language} ».`);

/**
 * npm run corpus -- FOLDER [NAME] [--all]: opens public workbooks as the page does, compares each cell with what another
 * reader sees (openpyxl, for Python: `pip install openpyxl`; PYTHON=… names another Python), calculates each one, compares its
 * figures with those that the file held, writes it out and opens it again. FOLDER holds clones of the repositories that
 * test/corpus.tsv names, each in owner/name at its commit: the files of the list are read, or with --all every .xlsx and
 * .xlsm file found there; with NAME, those whose path holds it.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { FOR_NODE } from './build/univer-for-node';
import { root } from './root';
import { run } from './run';

const outfile = join(root, 'node_modules', '.cache', 'mutu', 'corpus.mjs');
await build({ entryPoints: [join(root, 'scripts', 'corpus', 'run.ts')], outfile, ...FOR_NODE });
run('node', [outfile, ...process.argv.slice(2)]);

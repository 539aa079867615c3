/** « Réparer »: one thing to do and to say, for the panel's tool and for Excel's ribbon. */
import { unknownNames } from '../../../core/mistakes/names';
import type { Text } from '../../../core/values/text';
import { fill } from '../../context';
import type { Cells, Host, Refused } from '../../host';
import { type Revival, revivalIn } from '../../revive';
import { COMMON } from '../../texts/common';
import { TOOLS } from '../../texts/tools';
import { type FormulaCell, isMisspelt, ownFormulas, repairs } from './workbook';

/** Cells named in a sentence; beyond, it would not be read. */
const MOST_NAMED = 8;

/** « Feuille 1 : B2, Feuille 1 : B3… » */
export function namedCells(some: readonly Pick<FormulaCell, 'sheet' | 'cell'>[], host: Host): string {
  const cells = some.slice(0, MOST_NAMED).map(({ sheet, cell }) => fill(COMMON.place, host.language, { sheet, cell }));
  return cells.join(', ') + (some.length > MOST_NAMED ? '…' : '');
}

export const sentences = (...all: readonly string[]): string => all.filter((sentence) => sentence !== '').join(' ');

/** How to go back, after many cells were written. */
export function undoing(copies: readonly string[], { undo, language }: Host): string {
  if (copies.length > 0) return fill(TOOLS.copied, language, { sheets: copies.join(', ') });
  return undo === 'copies' ? '' : fill(TOOLS.canUndo, language);
}

async function revived(sheets: readonly Cells[], host: Host): Promise<Revival> {
  const search = revivalIn(sheets, host.spelling, host.language);
  const from = sheets[0]?.sheet ?? '';
  let step = search.next();
  while (!step.done) step = search.next(await host.read(step.value, from));
  return step.value;
}

/**
 * Writes again the formulas of ours that the host does not recognise, and puts back those that a file for anyone keeps beside
 * its figures, all in one step; answers what to say of it.
 */
export async function repairWorkbook(host: Host): Promise<{ readonly said: string } | Refused> {
  const say = (text: Text, holes: Readonly<Record<string, string | number>> = {}): string =>
    fill(text, host.language, holes);
  if (host.cannot.write) return { refused: host.cannot.write };
  const sheets = await host.everySheet();
  const { changes: put, count, stayed, spent } = await revived(sheets, host);
  const all = ownFormulas(sheets);
  const misspelt = all.filter((one) => isMisspelt(one, host.spelling));
  const changes = repairs(
    all.filter((one) => misspelt.indexOf(one) < 0),
    host.spelling.prefix,
  );
  const unknown = all.filter(({ formula }) => unknownNames(formula).length > 0);
  const leftAlone = unknown.length > 0 ? say(TOOLS.leftUnknown, { cells: namedCells(unknown, host) }) : '';
  const toCorrect = misspelt.length > 0 ? say(TOOLS.leftToCorrect, { cells: namedCells(misspelt, host) }) : '';
  const asValues = stayed.map(({ sheet, range }) => ({ sheet, cell: range }));
  const left = asValues.length > 0 ? say(TOOLS.stayed, { cells: namedCells(asValues, host) }) : '';
  if (changes.length + count === 0) return { said: sentences(say(TOOLS.repairedNone), left, leftAlone, toCorrect) };
  const outcome = await host.replace(put.concat(changes));
  if ('refused' in outcome) return outcome;
  const back = count > 0 ? say(TOOLS.revived, { n: count }) : '';
  const done = changes.length > 0 ? say(TOOLS.repaired, { n: changes.length }) : '';
  const useless = spent.length > 0 ? say(TOOLS.spent, { sheet: spent.join(', ') }) : '';
  return { said: sentences(back, done, left, leftAlone, toCorrect, useless, undoing(outcome.copies, host)) };
}

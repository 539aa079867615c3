/** « Réparer #NOM? »: one thing to do and to say, for the panel's tool and for Excel's ribbon. */
import { unknownNames } from '../../../core/mistakes/names';
import type { Text } from '../../../core/values/text';
import { fill } from '../../context';
import type { Host, Refused } from '../../host';
import { COMMON } from '../../texts/common';
import { TOOLS } from '../../texts/tools';
import { type FormulaCell, ownFormulas, repairs } from './workbook';

/** Cells named in a sentence; beyond, it would not be read. */
const MOST_NAMED = 8;

/** « Feuille 1 : B2, Feuille 1 : B3… » */
export function namedCells(some: readonly FormulaCell[], host: Host): string {
  const cells = some.slice(0, MOST_NAMED).map(({ sheet, cell }) => fill(COMMON.place, host.language, { sheet, cell }));
  return cells.join(', ') + (some.length > MOST_NAMED ? '…' : '');
}

export const sentences = (...all: readonly string[]): string => all.filter((sentence) => sentence !== '').join(' ');

/** How to go back, after many cells were written. */
export function undoing(copies: readonly string[], { undo, language }: Host): string {
  if (copies.length > 0) return fill(TOOLS.copied, language, { sheets: copies.join(', ') });
  return undo === 'copies' ? '' : fill(TOOLS.canUndo, language);
}

/** Writes again the formulas of ours that the host does not recognise; answers what to say of it. */
export async function repairWorkbook(host: Host): Promise<{ readonly said: string } | Refused> {
  const say = (text: Text, holes: Readonly<Record<string, string | number>> = {}): string =>
    fill(text, host.language, holes);
  if (host.cannot.write) return { refused: host.cannot.write };
  const all = ownFormulas(await host.everySheet());
  const changes = repairs(all, host.spelling.prefix);
  const left = all.filter(({ formula }) => unknownNames(formula).length > 0);
  const leftAlone = left.length > 0 ? say(TOOLS.leftUnknown, { cells: namedCells(left, host) }) : '';
  if (changes.length === 0) return { said: sentences(say(TOOLS.repairedNone), leftAlone) };
  const outcome = await host.replace(changes);
  if ('refused' in outcome) return outcome;
  return { said: sentences(say(TOOLS.repaired, { n: changes.length }), leftAlone, undoing(outcome.copies, host)) };
}

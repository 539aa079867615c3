import type { Nullable, Workbook } from '@univerjs/core';
import type { Text } from '../../core';
import type { LoopCell } from '../../engine/marks';

/** More cells than that are not written out. */
const MOST = 5;

/** « N62 → N61 → N62 »: the loop that a formula is in, cell by cell. */
export function loopText(loop: readonly LoopCell[], workbook: Nullable<Workbook>, sheetId: string): Text {
  const nameOf = (one: LoopCell): string => {
    const sheet = one.sheetId === sheetId ? undefined : workbook?.getSheetBySheetId(one.sheetId)?.getName();
    return sheet ? `${sheet}!${one.cell}` : one.cell;
  };
  const [first = '', ...others] = loop.map(nameOf);
  if (others.length === 0) {
    return {
      fr: `Cette formule tourne en rond : ${first} est parmi les cellules qu’elle lit. Retirez ${first} de la formule.`,
      en: `This formula goes round in a loop: ${first} is among the cells it reads. Take ${first} out of the formula.`,
    };
  }
  const shown = others.length > MOST ? [...others.slice(0, MOST - 1), '…', others[others.length - 1]] : others;
  const way = [first, ...shown, first].join(' → ');
  return {
    fr: `Cette formule tourne en rond : ${way}. Chaque cellule lit la suivante : corrigez l’une d’elles.`,
    en: `This formula goes round in a loop: ${way}. Each cell reads the next: mend one of them.`,
  };
}

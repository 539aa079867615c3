import type { ICellData, Nullable } from '@univerjs/core';
import type { Language, Text } from '../../core';
import { tokenize } from '../../core/formula';
import { type Area, relative } from '../../core/formula/addresses';
import { LOCALE } from '../../core/values/locale';
import { cellsRead } from '../grids/protection/references';

/** A cell as the sheet shows it; `sheet`: where the formula names another. */
export type CellAt = (sheet: string | undefined, row: number, column: number) => Nullable<ICellData>;

/** No more cells are looked at: whoever reads columns looks for himself. */
const MOST = 5000;
const QUOTED = 30;

interface Found {
  readonly place: string;
  readonly cell: Nullable<ICellData>;
}

function* cellsOf(formula: string, cellAt: CellAt, isAlone = false): Generator<Found> {
  let count = 0;
  for (const { sheet, read } of cellsRead(formula)) {
    if (isAlone && !isOneCell(read)) continue;
    for (let row = read.row; row < read.row + read.rows; row++) {
      for (let column = read.column; column < read.column + read.columns; column++) {
        if (++count > MOST) return;
        const name = relative({ row, column });
        yield { place: sheet === undefined ? name : `${sheet}!${name}`, cell: cellAt(sheet, row, column) };
      }
    }
  }
}

const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;
const isError = (cell: Nullable<ICellData>): cell is ICellData & { v: string } =>
  typeof cell?.v === 'string' && /^#[A-Z/0]+[!?A]?$/.test(cell.v);

/** The cell that an error comes from: one in error itself, a text where a number is awaited, a divisor that is nil. */
export function sourceText(formula: string, error: string, cellAt: CellAt, language: Language): Text | undefined {
  for (const { place, cell } of cellsOf(formula, cellAt)) if (isError(cell)) return inError(place, cell.v, language);
  if (error === '#DIV/0!') return divisorIn(formula, cellAt);
  if (
    error !== '#VALUE!' ||
    !tokenize(formula).some(({ kind, text }) => kind === 'operator' && /^[-+*/^]$/.test(text))
  ) {
    return undefined;
  }
  for (const { place, cell } of cellsOf(formula, cellAt, true)) {
    if (typeof cell?.v === 'string' && cell.v !== '' && !Number.isFinite(Number(cell.v))) return aText(place, cell.v);
  }
  return undefined;
}

/** « …/B9 » */
function divisorIn(formula: string, cellAt: CellAt): Text | undefined {
  const tokens = tokenize(formula);
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (tokens[at]?.text !== '/') continue;
    const end = tokens[at + 2]?.text === '!' ? at + 4 : at + 2;
    if (tokens[end]?.text === ':') continue;
    const divisor = tokens.slice(at + 1, end).map(({ text }) => text);
    for (const { place, cell } of cellsOf(`=${divisor.join('')}`, cellAt, true)) {
      const isBlank = cell?.v === undefined || cell?.v === null || cell?.v === '';
      if (isBlank || Number(cell?.v) === 0) return isBlank ? blank(place) : nil(place);
    }
  }
  return undefined;
}

const inError = (place: string, code: string, language: Language): Text => {
  const shown = LOCALE[language].errors[code] ?? code;
  return {
    fr: `${place} contient déjà l’erreur ${shown} : corrigez d’abord cette cellule.`,
    en: `${place} already holds the error ${shown}: mend that cell first.`,
  };
};
const aText = (place: string, text: string): Text => {
  const shown = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  return {
    fr: `${place} contient du texte, « ${shown} », et on ne calcule pas avec du texte : écrivez-y un nombre, ou désignez une autre cellule.`,
    en: `${place} holds a text, “${shown}”, and one cannot compute with a text: write a number there, or name another cell.`,
  };
};
const blank = (place: string): Text => ({
  fr: `Cette formule divise par ${place}, qui est vide : remplissez-la.`,
  en: `This formula divides by ${place}, which is blank: fill it in.`,
});
const nil = (place: string): Text => ({
  fr: `Cette formule divise par ${place}, qui vaut 0 : donnez-lui une autre valeur.`,
  en: `This formula divides by ${place}, which is 0: give it another value.`,
});

/** The formulas of a workbook as the tools see them. */

import { inSpellingOf } from '../../../core/formula/calls';
import { blockAt, cellIn, holdsCell } from '../../../core/formula/references';
import { holdsOwnNames, unknownNames, withNamesOf } from '../../../core/mistakes/names';
import { errorIn } from '../../../core/values/cell';
import type { Cells, CellValue, Change, SheetRange, Spelling } from '../../host';
import { suggestionFor } from '../../suggestion';

export interface FormulaCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value: CellValue;
  /** The sheet it is in. */
  readonly among: Cells;
}

/** Every cell with a formula, of those that `concern`. */
function formulasAmong(
  sheets: readonly Cells[],
  concern: (formula: string, value: CellValue) => boolean,
): readonly FormulaCell[] {
  return sheets.reduce<FormulaCell[]>((all, among) => {
    among.formulas.forEach((row, i) => {
      row.forEach((formula, j) => {
        const value = among.values[i]?.[j] ?? null;
        if (formula === '' || !concern(formula, value)) return;
        all.push({ sheet: among.sheet, cell: cellIn(among.range, i, j), formula, value, among });
      });
    });
    return all;
  }, []);
}

/** Every cell whose formula calls a function of ours; where it shows #NAME?, the name may lack its prefix. */
export const ownFormulas = (sheets: readonly Cells[]): readonly FormulaCell[] =>
  formulasAmong(
    sheets,
    (formula, value) => holdsOwnNames(formula) || (isLost(value) && withNamesOf('MUTU.', formula, true) !== formula),
  );

/** The same, and the cells in error where a function of ours was likely meant. */
export const likelyOwnFormulas = (sheets: readonly Cells[], spelling: Spelling): readonly FormulaCell[] =>
  formulasAmong(sheets, (formula, value) => {
    if (holdsOwnNames(formula)) return true;
    const error = errorIn(value);
    const suggestion = error && suggestionFor(formula, error.code, spelling);
    return suggestion !== undefined && holdsOwnNames(suggestion.formula);
  });

const isLost = (value: CellValue): boolean => errorIn(value)?.code === '#NAME?';
export const isErrorValue = (value: CellValue): boolean => errorIn(value) !== undefined;

const formulaChange = ({ sheet, cell }: FormulaCell, formula: string): Change => ({
  sheet,
  range: cell,
  contents: [[{ formula }]],
});

/** Not recognised for more than its names: written again, it would still be in error. */
export function isMisspelt({ formula, value }: FormulaCell, spelling: Spelling): boolean {
  if (!isLost(value) || unknownNames(formula).length > 0) return false;
  return suggestionFor(withNamesOf(spelling.prefix, formula, true), '#NAME?', spelling) !== undefined;
}

/** Formulas to write again: those that the host does not recognise, and those that it calls otherwise. */
export function repairs(formulas: readonly FormulaCell[], prefix: Spelling['prefix']): readonly Change[] {
  return formulas.reduce<Change[]>((all, one) => {
    if (unknownNames(one.formula).length > 0) return all;
    const lost = isLost(one.value);
    const written = withNamesOf(prefix, one.formula, lost);
    return written !== one.formula || lost ? all.concat([formulaChange(one, written)]) : all;
  }, []);
}

/** The same formulas, named as another host names them. */
export function conversions(formulas: readonly FormulaCell[], prefix: string): readonly Change[] {
  return formulas.reduce<Change[]>((all, one) => {
    const written = inSpellingOf(one.formula, prefix);
    return written === one.formula ? all : all.concat([formulaChange(one, written)]);
  }, []);
}

export interface Freezing {
  readonly changes: readonly Change[];
  /** Formulas without a value to keep: in error, or not computed yet. */
  readonly leftAlone: readonly FormulaCell[];
}

/** The values that our formulas show today, in their place: those a formula spills too. `sizeOf` where no host tells. */
export function frozen(
  formulas: readonly FormulaCell[],
  within: (formula: FormulaCell) => boolean,
  sizeOf: (formula: FormulaCell) => { rows: number; columns: number },
): Freezing {
  const chosen = formulas.filter(within);
  const isKept = ({ value }: FormulaCell): boolean => value !== null && !isErrorValue(value);
  return {
    changes: chosen.filter(isKept).map((one) => valuesOf(one, rangeFilledBy(one, sizeOf))),
    leftAlone: chosen.filter((one) => !isKept(one)),
  };
}

export function rangeFilledBy(
  one: FormulaCell,
  sizeOf: (formula: FormulaCell) => { rows: number; columns: number },
): string {
  if (one.among.spills) return one.among.spills.find(({ cell }) => cell === one.cell)?.range ?? one.cell;
  const { rows, columns } = sizeOf(one);
  return blockAt(one.cell, rows, columns);
}

function valuesOf({ sheet, among }: FormulaCell, range: string): Change {
  return { sheet, range, contents: valuesIn(among, range).map((row) => row.map((value) => ({ value }))) };
}

/** The values of a part of the cells that were read. */
export function valuesIn(among: Cells, range: string): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  among.values.forEach((row, i) => {
    const inside = row.filter((_, j) => holdsCell(range, cellIn(among.range, i, j)));
    if (inside.length > 0) rows.push([...inside]);
  });
  return rows;
}

/** Part of the workbook that a tool works on. */
export type Scope = 'selection' | 'sheet' | 'workbook';
export const isWithin =
  (scope: Scope, selected: SheetRange | undefined) =>
  ({ sheet, cell }: FormulaCell): boolean => {
    if (scope === 'workbook') return true;
    if (!selected || selected.sheet !== sheet) return false;
    return scope === 'sheet' || holdsCell(selected.range, cell);
  };

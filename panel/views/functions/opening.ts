/** What the form shows: a function from the list, or a call in the formula of a cell. */
import { type Declaration, find } from '../../../core';
import { paramsOf } from '../../../core/declare/define';
import { type OwnCall, ownCalls } from '../../../core/formula/calls';
import { argumentsByParam, fieldOf } from '../../arguments';
import type { Host, Selection, SheetCell } from '../../host';

/** The cell whose formula is changed, and which of our calls in it. */
export interface Edited extends SheetCell {
  readonly formula: string;
  readonly calls: readonly OwnCall[];
  readonly chosen: number;
}

export interface Opened {
  readonly declaration: Declaration;
  readonly fields: readonly string[];
  readonly edited?: Edited;
  /** Where the person was when it opened. */
  readonly home?: SheetCell;
  /** It was opened for that cell: what is selected since is for its fields. */
  readonly isPinned?: boolean;
  readonly isTouched: boolean;
  /** A form opened anew is drawn anew; one that has just written its formula stays as it is, focus included. */
  readonly key: number;
}

/** Our calls in a formula, but for those of functions that do not exist. */
const knownCalls = (formula: string): readonly OwnCall[] => ownCalls(formula).filter(({ id }) => find(id));

export const holdsCall = (selection: Selection | undefined): boolean =>
  selection !== undefined && selection.formula !== '' && knownCalls(selection.formula).length > 0;

/** A call of the formula, its arguments in the fields. */
export function openedCall(
  at: SheetCell & { readonly formula: string },
  chosen: number,
  { spelling, language }: Host,
): Pick<Opened, 'declaration' | 'fields' | 'edited' | 'home'> | undefined {
  const calls = knownCalls(at.formula);
  const call = calls[chosen];
  const declaration = call && find(call.id);
  if (!call || !declaration) return undefined;
  const args = argumentsByParam(declaration, call.args);
  const params = paramsOf(declaration);
  return {
    declaration,
    fields: params.map(([, param], i) => fieldOf(param, args[i] ?? '', spelling, language)),
    edited: { sheet: at.sheet, cell: at.cell, formula: at.formula, calls, chosen },
    home: { sheet: at.sheet, cell: at.cell },
  };
}

/** The form has just written this formula: the call that it changed is where it was among the others. */
export const editedAfter = (at: SheetCell, formula: string, former: Edited | undefined): Edited => ({
  ...at,
  formula,
  calls: knownCalls(formula),
  chosen: former?.chosen ?? 0,
});

/** The whole formula with its call replaced, the rest as it was to the letter; a formula of its own without one. */
export function formulaWith(call: string, edited: Edited | undefined): string {
  const former = edited?.calls[edited.chosen];
  if (!edited || !former) return `=${call}`;
  return edited.formula.slice(0, former.start) + call + edited.formula.slice(former.end);
}

/** The formula is that call and nothing else: what it fills is known. */
export const isWholeFormula = (edited: Edited | undefined): boolean =>
  edited?.calls[edited.chosen]?.isWhole ?? edited === undefined;

/**
 * Conditional formats and lists follow the rows and columns that come and go, as formulas of cells do. Univer 0.25.1
 * (FormulaRefRangeService, in sheets-formula) cuts a rule in two where a row is inserted above another, and lets the second half
 * read the cells of other rows; keeps the size of the ranges it reads, so that a list stops where it did; moves nothing but what
 * stands on the sheet that is seen.
 */
import type { IDisposable, IRange, IUniverInstanceService, Workbook } from '@univerjs/core';
import { DisposableCollection, isFormulaString, UniverInstanceType } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  generateStringWithSequence,
  type LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
  serializeRangeWithSpreadsheet,
} from '@univerjs/engine-formula';
import {
  type EffectRefRangeParams,
  EffectRefRangId,
  type RefRangeService,
  handleDefaultRangeChangeWithEffectRefCommands as rangeAfter,
  handleCommonDefaultRangeChangeWithEffectRefCommands as rangesAfter,
} from '@univerjs/sheets';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

type Follow = FormulaRefRangeService['registerRangeFormula'];
type Handler = Parameters<RefRangeService['registerRefRange']>[1];
interface Service {
  readonly _refRangeService: RefRangeService;
  readonly _lexerTreeBuilder: LexerTreeBuilder;
  readonly _univerInstanceService: IUniverInstanceService;
  transformFormulaByEffectCommand: FormulaRefRangeService['transformFormulaByEffectCommand'];
}
interface Where {
  readonly unitId: string;
  readonly sheetId: string;
}

const WHOLE: ReadonlySet<string> = new Set([
  EffectRefRangId.InsertRowCommandId,
  EffectRefRangId.InsertColCommandId,
  EffectRefRangId.RemoveRowCommandId,
  EffectRefRangId.RemoveColCommandId,
]);
const NOTHING = { redos: [], undos: [] };

export function moveRulesWithCells(): void {
  const patched = FormulaRefRangeService.prototype as unknown as Service & {
    registerRangeFormula: Follow;
    registerFormula: FormulaRefRangeService['registerFormula'];
  };
  const apart = patched.registerRangeFormula;
  patched.transformFormulaByEffectCommand = function (unitId, sheetId, formula, command) {
    return formulaAfter(this, { unitId, sheetId }, formula, command);
  };
  patched.registerFormula = function (unitId, sheetId, formula, callback) {
    const where = { unitId, sheetId };
    const follow: Handler = (command) => callback(formulaAfter(this, where, formula, command));
    return watched(this, follow, readBy(this, where, formula));
  };
  patched.registerRangeFormula = function (unitId, sheetId, ranges, formulas, callback) {
    const where = { unitId, sheetId };
    // Cells that move alone are followed as Univer does.
    let otherwise: Handler = () => NOTHING;
    const listening = Object.create(this, {
      _refRangeService: {
        value: {
          registerRefRange: (_: IRange, handler: Handler): IDisposable => {
            otherwise = handler;
            return { dispose: () => undefined };
          },
        },
      },
    });
    apart.call(listening, unitId, sheetId, ranges, formulas, callback);
    const follow: Handler = (command) => {
      if (!WHOLE.has(command.id)) return otherwise(command);
      const after = ruleAfter(this, where, ranges, formulas, command);
      if (!after) return callback([]);
      const isSame = JSON.stringify([ranges, formulas]) === JSON.stringify([after.ranges, after.formulas]);
      return isSame ? NOTHING : callback([after]);
    };
    const [first] = ranges;
    const read = formulas.flatMap((formula) => readBy(this, where, formula));
    const wide = first ? read.map(({ range, ...on }) => ({ ...on, range: reach(range, first, ranges) })) : read;
    return watched(this, follow, [...ranges.map((range) => ({ ...where, range })), ...wide]);
  };
}

/** Where a rule stands and what it reads after rows or columns came or went; nothing where no cell of it is left. */
function ruleAfter(
  service: Service,
  where: Where,
  ranges: readonly IRange[],
  formulas: readonly string[],
  command: EffectRefRangeParams,
): { ranges: IRange[]; formulas: string[] } | undefined {
  const isHere = isOn(service, where, command);
  const after = isHere ? ranges.flatMap((range) => rangesAfter(range, command)) : [...ranges];
  const [start] = ranges;
  const [home] = after;
  const kept = isHere ? firstLeft(ranges, command) : start;
  const now = kept && (isHere ? rangeAfter(kept, command) : kept);
  if (!start || !home || !kept || !now) return undefined;
  const move = (formula: string, from: IRange, to: IRange): string =>
    service._lexerTreeBuilder.moveFormulaRefOffset(
      formula,
      to.startColumn - from.startColumn,
      to.startRow - from.startRow,
    );
  // A rule is written for its first cell: for one that stays, as it becomes, then for the first again.
  const rewritten = (formula: string): string =>
    isFormulaString(formula)
      ? move(formulaAfter(service, where, move(formula, start, kept), command), now, home)
      : formula;
  return { ranges: after, formulas: formulas.map(rewritten) };
}

/** The first cell that the command does not take away. */
function firstLeft(ranges: readonly IRange[], command: EffectRefRangeParams): IRange | undefined {
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      const rest = { startRow: row, endRow: row, startColumn, endColumn };
      const left = rangeAfter(rest, command);
      if (!left) continue;
      const gone = endColumn - startColumn - (left.endColumn - left.startColumn);
      const column = command.id === EffectRefRangId.RemoveColCommandId ? startColumn + gone : startColumn;
      return { ...rest, startColumn: column, endColumn: column };
    }
  }
  return undefined;
}

/** A formula of a rule, its ranges as those of a cell would be. */
function formulaAfter(service: Service, where: Where, formula: string, command: EffectRefRangeParams): string {
  const nodes = service._lexerTreeBuilder.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const changed = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, unitId, sheetName } = deserializeRangeWithSheet(node.token);
    const on = sheetOf(service, where, unitId, sheetName);
    if (!on || !isOn(service, on, command)) return node;
    const after = rangeAfter(range, command);
    if (!after) return { ...node, token: '#REF!' };
    const { startRow, endRow, startColumn, endColumn } = after;
    const moved = { ...range, startRow, endRow, startColumn, endColumn };
    if (!sheetName) return { ...node, token: serializeRange(moved) };
    const token = unitId
      ? serializeRangeWithSpreadsheet(unitId, sheetName, moved)
      : serializeRangeWithSheet(sheetName, moved);
    return { ...node, token };
  });
  return `=${generateStringWithSequence(changed)}`;
}

interface Read extends Where {
  readonly range: IRange;
}

function readBy(service: Service, where: Where, formula: string): Read[] {
  const nodes = isFormulaString(formula) ? service._lexerTreeBuilder.sequenceNodesBuilder(formula) : undefined;
  return (nodes ?? []).flatMap((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return [];
    const { range, unitId, sheetName } = deserializeRangeWithSheet(node.token);
    const on = sheetOf(service, where, unitId, sheetName);
    return on ? [{ ...on, range }] : [];
  });
}

/** What the last cell of a rule reads lies as far from what the first one does. */
const reach = (read: IRange, first: IRange, ranges: readonly IRange[]): IRange => ({
  ...read,
  endRow: read.endRow + Math.max(...ranges.map(({ endRow }) => endRow)) - first.startRow,
  endColumn: read.endColumn + Math.max(...ranges.map(({ endColumn }) => endColumn)) - first.startColumn,
});

function watched(service: Service, follow: Handler, places: readonly Read[]): IDisposable {
  const all = new DisposableCollection();
  for (const { unitId, sheetId, range } of places) {
    all.add(service._refRangeService.registerRefRange(range, follow, unitId, sheetId));
  }
  return all;
}

const bookOf = (service: Service, unitId: string) =>
  service._univerInstanceService.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);

function sheetOf(service: Service, where: Where, unitId: string, name: string): Where | undefined {
  if (!name) return where;
  const sheet = bookOf(service, unitId || where.unitId)?.getSheetBySheetName(name);
  return sheet ? { unitId: unitId || where.unitId, sheetId: sheet.getSheetId() } : undefined;
}

/** Whether a command is about that sheet; about the one that is seen, where it does not say. */
function isOn(service: Service, { unitId, sheetId }: Where, { params }: EffectRefRangeParams): boolean {
  const about = (params ?? {}) as { readonly unitId?: string; readonly subUnitId?: string };
  if (about.unitId !== undefined && about.unitId !== unitId) return false;
  return (about.subUnitId ?? bookOf(service, unitId)?.getActiveSheet().getSheetId()) === sheetId;
}

import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type FunctionVariantType,
  LexerNode,
  NullValueObject,
  PrefixNodeFactory,
} from '@univerjs/engine-formula';

interface At {
  readonly _runtimeService?: { readonly currentRow: number; readonly currentColumn: number };
  _handlerAT(value: FunctionVariantType): FunctionVariantType;
}

/**
 * « @ » of Univer 0.25.1 (PrefixNode._handlerAT, engine-formula) is #VALUE! before anything but a column or a row: before a cell,
 * a call (=@INDEX(A1:A9,2)), a number. Excel gives these as they are, and the first value of an array. It is #VALUE! too where
 * the cell of that row is empty, which Excel reads as any empty cell.
 */
export function readOneOfAnything(): void {
  const token = new LexerNode();
  token.setToken('@');
  const none = undefined as never;
  const node = new PrefixNodeFactory(none, none).checkAndCreateNodeType(token);
  const prefix = Object.getPrototypeOf(node) as At;
  const { _handlerAT } = prefix;
  prefix._handlerAT = function (this: At, value) {
    if (!value.isReferenceObject()) return value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
    const reference = value as BaseReferenceObject;
    if (isOneCell(reference)) return value;
    return isEmptyAt(reference, this._runtimeService) ? NullValueObject.create() : _handlerAT.call(this, value);
  };
}

function isOneCell(reference: BaseReferenceObject): boolean {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return startRow === endRow && startColumn === endColumn;
}

/** Whether the cell of a column or a row that stands before the formula holds nothing. */
function isEmptyAt(reference: BaseReferenceObject, at: At['_runtimeService']): boolean {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  if (!at || (startRow !== endRow && startColumn !== endColumn)) return false;
  const row = startRow === endRow ? startRow : at.currentRow;
  const column = startColumn === endColumn ? startColumn : at.currentColumn;
  const isBefore = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
  const value = isBefore ? reference.getCellData(row, column)?.v : '';
  return value === undefined || value === null;
}

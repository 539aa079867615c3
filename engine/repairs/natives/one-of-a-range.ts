import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type FunctionVariantType,
  LexerNode,
  PrefixNodeFactory,
} from '@univerjs/engine-formula';

interface At {
  _handlerAT(value: FunctionVariantType): FunctionVariantType;
}

/**
 * « @ » of Univer 0.25.1 (PrefixNode._handlerAT, engine-formula) is #VALUE! before anything but a column or a row: before a cell,
 * a call (=@INDEX(A1:A9,2)), a number. Excel gives these as they are, and the first value of an array.
 */
export function readOneOfAnything(): void {
  const token = new LexerNode();
  token.setToken('@');
  const none = undefined as never;
  const node = new PrefixNodeFactory(none, none).checkAndCreateNodeType(token);
  const prefix = Object.getPrototypeOf(node) as At;
  const { _handlerAT } = prefix;
  prefix._handlerAT = function (this: At, value) {
    if (value.isReferenceObject())
      return isOneCell(value as BaseReferenceObject) ? value : _handlerAT.call(this, value);
    return value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
  };
}

function isOneCell(reference: BaseReferenceObject): boolean {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return startRow === endRow && startColumn === endColumn;
}

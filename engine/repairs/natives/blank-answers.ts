import {
  type ArrayValueObject,
  type BaseValueObject,
  FormulaRuntimeService,
  NumberValueObject,
} from '@univerjs/engine-formula';

interface Results {
  setRuntimeData(value: BaseValueObject): void;
}

/**
 * A formula of Univer 0.25.1 that hands on a blank cell, =IF(TRUE,Z99) or a VLOOKUP that finds nothing written, shows nothing and
 * is equal to "": in Excel it is 0.
 */
export function answerBlanksByNought(): void {
  const results = FormulaRuntimeService.prototype as unknown as Results;
  const { setRuntimeData } = results;
  results.setRuntimeData = function (this: Results, value) {
    setRuntimeData.call(this, isBlank(value) ? NumberValueObject.create(0) : value);
  };
}

function isBlank(value: BaseValueObject | undefined): boolean {
  if (!value?.isValueObject()) return false;
  if (!value.isArray()) return value.isNull();
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 && (array.get(0, 0)?.isNull() ?? true);
}

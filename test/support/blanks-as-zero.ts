import { ArrayValueObject, type BaseFunction, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import type { Registration } from '../../engine/functions';

/**
 * Our functions as some desktop Excels call them (office-js 4702 and 5262): a blank cell arrives as 0, alone or inside a
 * range, while an argument that is left out arrives as null. Native functions still see blanks as blanks.
 */
export const passingBlanksAsZero = (registrations: readonly Registration[]): Registration[] =>
  registrations.map(([functionClass, name]) => [
    name.startsWith('MUTU.') ? calledByDesktop(functionClass) : functionClass,
    name,
  ]);

type FunctionClass = typeof BaseFunction;
type Constructor = new (name: string) => BaseFunction;

function calledByDesktop(functionClass: FunctionClass): FunctionClass {
  const Called = class extends (functionClass as unknown as Constructor) {
    override calculate(...values: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
      return super.calculate(...values.map(withZeros));
    }
  };
  return Called as unknown as FunctionClass;
}

/** The engine gives cells as an array, even one; what is left out, as a blank of its own. */
function withZeros(value: BaseValueObject | undefined): BaseValueObject {
  if (!value?.isArray()) return value as BaseValueObject;
  const cells = value as ArrayValueObject;
  return ArrayValueObject.create({
    calculateValueList: cells
      .getArrayValue()
      .map((row) => row.map((cell) => (!cell || cell.isNull() ? NumberValueObject.create(0) : cell))),
    rowCount: cells.getRowCount(),
    columnCount: cells.getColumnCount(),
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  type ErrorValueObject,
  NullValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { native } from './classes';

type Arguments = readonly [
  sought: BaseValueObject,
  keys: ArrayValueObject,
  answers: ArrayValueObject,
  missing: BaseValueObject,
  ...others: readonly number[],
];
interface Lookup {
  _getResult(...asked: Arguments): BaseValueObject;
}

/**
 * XLOOKUP of Univer 0.25.1 takes an answer that is an error, or blank beside the nearest key, for no answer, and gives in its place
 * what one asks for where nothing is found: with 0 there, an amount in error was 0. And of a line of several answers, it is #N/A
 * whatever one asks for. It looks here for the place of the answer; the answer is what stands there.
 */
export function answerWhatIsFound(): void {
  const lookup = native<Lookup>('XLOOKUP');
  const { _getResult } = lookup;
  lookup._getResult = function (this: Lookup, sought, keys, answers, missing, ...others) {
    const none = NumberValueObject.create(-1);
    const found = _getResult.call(this, sought, keys, placesIn(answers), none, ...others);
    if (!found.isArray()) return answerAt(answers, found, missing);
    return found.mapValue((place) => answerAt(answers, place, missing));
  };
}

function answerAt(answers: ArrayValueObject, place: BaseValueObject, missing: BaseValueObject): BaseValueObject {
  if (place.isError()) return (place as ErrorValueObject).getErrorType() === ErrorType.NA ? missing : place;
  const at = Number(place.getValue());
  const columns = answers.getColumnCount();
  return at < 0 ? missing : (answers.get(Math.floor(at / columns), at % columns) ?? NullValueObject.create());
}

const known = new Map<string, ArrayValueObject>();

/** The places of so many answers: 0, 1, 2…, row by row. A workbook has few sizes of tables. */
function placesIn(answers: ArrayValueObject): ArrayValueObject {
  const [rowCount, columnCount] = [answers.getRowCount(), answers.getColumnCount()];
  const size = `${rowCount} ${columnCount}`;
  const places = known.get(size) ?? makePlaces(rowCount, columnCount);
  if (known.size > MOST_SIZES) known.clear();
  known.set(size, places);
  return places;
}
const MOST_SIZES = 50;

const makePlaces = (rowCount: number, columnCount: number): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => NumberValueObject.create(row * columnCount + column)),
    ),
    rowCount,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });

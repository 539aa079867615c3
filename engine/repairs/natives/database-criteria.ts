import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import { native } from './classes';

type Sign = '=' | '<>' | '>=' | '>' | '<=' | '<';
interface OfDatabase {
  calculate(database: BaseValueObject, field: BaseValueObject, criteria: BaseValueObject): BaseValueObject;
}
type Test = (value: BaseValueObject) => boolean;

const NAMES = 'DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT DSTDEV DSTDEVP DSUM DVAR DVARP'.split(' ');

/**
 * DSUM and its like, in Univer 0.25.1, find no line where the criterion is TRUE or FALSE, none for « <>Payé » where a cell is blank,
 * and only whole texts (isCriteriaMatch, in engine-formula): the total was 0. In Excel a text finds what begins with it, and « =Pay »
 * that text alone (Microsoft, DSUM). Here lines are chosen first, and Univer computes with them. A criterion under a title that the
 * table has not is refused: it was left aside, or found nothing, in silence.
 */
export function chooseLinesOfDatabases(): void {
  for (const name of NAMES) {
    const one = native<OfDatabase>(name);
    const { calculate } = one;
    one.calculate = function (this: OfDatabase, database, field, criteria) {
      if (!isTable(database) || !isTable(criteria)) return calculate.call(this, database, field, criteria);
      const titles = rowOf(database, 0).map(titleOf);
      const asked = criteriaOf(criteria, titles);
      if (!asked) return ErrorValueObject.create(ErrorType.VALUE);
      const lines = linesWhere(database, (line) =>
        asked.some((tests) => tests.every(([column, test]) => test(line[column] as BaseValueObject))),
      );
      return lines.length > 1
        ? calculate.call(this, tableOf(lines), field, EVERY())
        : calculate.call(this, database, field, NONE());
    };
  }
}

const isTable = (value: BaseValueObject): value is ArrayValueObject =>
  value.isArray() && (value as ArrayValueObject).getRowCount() >= 2;

const rowOf = (table: ArrayValueObject, row: number): BaseValueObject[] =>
  Array.from({ length: table.getColumnCount() }, (_, column) => table.get(row, column) ?? NullValueObject.create());

const titleOf = (value: BaseValueObject): string =>
  value.isNull() ? '' : String(value.getValue()).trim().toLocaleLowerCase();

/** For each line of criteria: what is asked of each column; undefined where a column is not in the table. */
function criteriaOf(
  criteria: ArrayValueObject,
  titles: readonly string[],
): [column: number, test: Test][][] | undefined {
  const columns = rowOf(criteria, 0).map((title) => (titleOf(title) === '' ? -1 : titles.indexOf(titleOf(title))));
  const asked: [number, Test][][] = [];
  for (let row = 1; row < criteria.getRowCount(); row++) {
    const tests: [number, Test][] = [];
    for (const [at, criterion] of rowOf(criteria, row).entries()) {
      if (criterion.isNull()) continue;
      const column = columns[at] ?? -1;
      if (column < 0) return undefined;
      tests.push([column, testOf(criterion)]);
    }
    asked.push(tests);
  }
  return asked;
}

const SIGNED = /^(=|<>|>=|>|<=|<)(.*)$/s;

function testOf(criterion: BaseValueObject): Test {
  if (!criterion.isString()) return (value) => !value.isNull() && isSo(value, '=', criterion);
  const text = String(criterion.getValue());
  const [, sign, rest = ''] = (SIGNED.exec(text) ?? []) as [string?, Sign?, string?];
  if (sign && rest === '') return (value) => value.isNull() === (sign === '=') && (sign === '=' || sign === '<>');
  const sought = ValueObjectFactory.create(sign ? rest : text);
  if (sign) return (value) => (value.isNull() ? sign === '<>' : isSo(value, sign, sought));
  const start = sought.isString() ? StringValueObject.create(`${text.replace(/\*+$/, '')}*`) : sought;
  return (value) => !value.isNull() && isSo(value, '=', start);
}

/** « 12 » typed as a text is 12 here, as it is for Univer. */
function isSo(value: BaseValueObject, sign: Sign, sought: BaseValueObject): boolean {
  const read = value.isString() ? ValueObjectFactory.create(String(value.getValue())) : value;
  if (read.isError()) return false;
  return read.compare(sought, sign as never).getValue() === true;
}

/** The titles, and the lines that are kept. */
function linesWhere(
  database: ArrayValueObject,
  isKept: (line: readonly BaseValueObject[]) => boolean,
): BaseValueObject[][] {
  const lines = Array.from({ length: database.getRowCount() }, (_, row) => rowOf(database, row));
  return lines.filter((line, row) => row === 0 || isKept(line));
}

const tableOf = (lines: BaseValueObject[][]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: lines,
    rowCount: lines.length,
    columnCount: lines[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });

/** Criteria that Univer finds every line by, and none. */
const EVERY = (): ArrayValueObject => tableOf([[StringValueObject.create('')], [NullValueObject.create()]]);
const NONE = (): ArrayValueObject =>
  tableOf([[StringValueObject.create('\u0000')], [StringValueObject.create('\u0000')]]);

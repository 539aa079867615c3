import { type Area, absolute, areaOf, around } from '../../formula/addresses';
import { ownIds } from '../../formula/calls';
import { type FormulaToken, tokenize } from '../../formula/index';
import type { PlanCell } from './drawing';
import { joined } from './protection';
import { areaOfCell, textsIn, wantsNumber } from './unread';
import { WAITING as waitingWord } from './words';

/** As formulas hold it: neither an error nor a nought. */
const WAITING = `"${waitingWord.fr}"`;

const isComputedNumber = ({ look }: PlanCell): boolean => look === 'formula' || look === 'total';

/** How texts among cells are counted: any of them where one types, ours where it is calculated. */
function textsRead(areas: readonly Area[], cells: readonly PlanCell[]): string[] {
  const read = cells.filter(({ row, column }) =>
    areas.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    ),
  );
  const within = (is: (cell: PlanCell) => boolean) => joined(read.filter(is).map(areaOfCell));
  const waiting = (area: Area): string => `COUNTIF(${absolute(area)},${WAITING})`;
  return [...within(wantsNumber).map(textsIn), ...within(isComputedNumber).map(waiting)];
}

const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+$/;
type AreaOfName = (name: string) => Area | undefined;

/** The cells of this sheet that a formula reads. */
function areasRead(tokens: readonly FormulaToken[], areaOfName: AreaOfName): readonly Area[] {
  const areas: Area[] = [];
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== 'name' || tokens[index - 1]?.text === '!' || tokens[index - 1]?.text === ':') return;
    const area = ADDRESS.test(text) ? areaOf(text) : areaOfName(text);
    const last = tokens[index + 1]?.text === ':' ? tokens[index + 2]?.text : undefined;
    if (area) areas.push(last && ADDRESS.test(last) ? around(area, areaOf(last)) : area);
  });
  return areas;
}

const ARITHMETIC = ['+', '-', '*', '/', '^'];
/** Whatever cells hold, these answer a number. */
const SURE = 'COUNT COUNTA COUNTIF COUNTIFS ISNUMBER ISTEXT LEN N ROW ROWS SUM SUMIF SUMIFS SUMPRODUCT'.split(' ');
const mayBeText = (token: FormulaToken | undefined): boolean =>
  token?.kind === 'name' || (token?.kind === 'function' && SURE.indexOf(token.text) < 0);

/** These refuse a text. */
const OF_NUMBERS = 'ABS DATE DAY EDATE INT MOD MONTH ROUND ROUNDUP YEAR'.split(' ');

/** What a text makes fail: a cell, or what a function finds, beside an operator of arithmetic; a function of numbers. */
const isReckoned = (tokens: readonly FormulaToken[]): boolean =>
  tokens.some(({ kind, text }, index) =>
    kind === 'operator'
      ? ARITHMETIC.indexOf(text) >= 0 && (mayBeText(tokens[index - 1]) || mayBeText(tokens[index + 1]))
      : kind === 'function' && OF_NUMBERS.indexOf(text) >= 0,
  );
const IS_SUM = /^=SUM\([^(),]+\)$/;

/** The formulas that say that they wait, rather than fail or leave a cell out. */
export function waitingFormulas(cells: readonly PlanCell[], areaOfName: AreaOfName): readonly PlanCell[] {
  if (!cells.some(wantsNumber)) return cells;
  return cells.map((cell) => {
    const { formula, look } = cell;
    if (formula === undefined || look === 'unread') return cell;
    const tokens = tokenize(formula.slice(1)).filter(({ kind }) => kind !== 'space');
    if (ownIds(formula).length === 0 && !IS_SUM.test(formula)) {
      return isReckoned(tokens) ? { ...cell, formula: `=IFERROR(${formula.slice(1)},${WAITING})` } : cell;
    }
    const texts = textsRead(areasRead(tokens, areaOfName), cells);
    return texts.length === 0 ? cell : { ...cell, formula: `=IF(${texts.join('+')}>0,${WAITING},${formula.slice(1)})` };
  });
}

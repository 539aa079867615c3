import { type Area, absolute, areaOf, around, cellArea } from '../../formula/addresses';
import { callsIn, ownIds, type Span } from '../../formula/calls';
import { type FormulaToken, tokenize } from '../../formula/index';
import type { PlanCell } from './drawing';
import { TAKEN_TEXTS } from './look';
import { joined } from './protection';
import { areaOfCell, textsIn, textsOf, wantsNumber } from './unread';
import { WAITING as waitingWord } from './words';

/** As formulas hold it: neither an error nor a nought. */
const WAITING = `"${waitingWord.fr}"`;

const isTakenUp = (cell: PlanCell): boolean => TAKEN_TEXTS.indexOf(cell.look) >= 0 || wantsNumber(cell);
/** Whatever is calculated, but for names taken up from other sheets. */
const mayWait = (cell: PlanCell): boolean => cell.formula !== undefined && !isTakenUp(cell);

const meet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** An answer of several cells that waits says so in its first one, the others blank: whoever reads one of them reads all. */
const filledBy = ({ row, column, spill }: PlanCell): Area => {
  const own = cellArea(row, column);
  return spill ? around(own, spill) : own;
};
const isOfSeveral = ({ spill }: PlanCell): boolean => spill !== undefined && spill.rows * spill.columns > 1;

/** The cells of a sheet where a text may stand, found by what a formula reads. */
interface Sources {
  readonly at: (area: Area) => readonly PlanCell[];
}
function sourcesAmong(cells: readonly PlanCell[]): Sources {
  const byPlace = new Map<string, PlanCell>();
  for (const cell of cells) byPlace.set(keyOf(cell.row, cell.column), cell);
  const answers = cells.filter(isOfSeveral);
  return {
    at: (area) => {
      const found: PlanCell[] = answers.filter((cell) => meet(filledBy(cell), area));
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = byPlace.get(keyOf(row, column));
          if (cell && !isOfSeveral(cell)) found.push(cell);
        }
      }
      return found;
    },
  };
}
const keyOf = (row: number, column: number): string => `${row},${column}`;

/** How texts among cells are counted: any of them where one types, ours where it is calculated. */
function textsRead(areas: readonly Area[], sources: Sources): string[] {
  const read = areas.reduce<readonly PlanCell[]>((all, area) => all.concat(sources.at(area)), []);
  const waiting = (area: Area): string => `COUNTIF(${absolute(area)},${WAITING})`;
  return [
    ...joined(read.filter(wantsNumber).map(areaOfCell)).map(textsIn),
    ...joined(read.filter(mayWait).map(filledBy)).map(waiting),
  ];
}

const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+$/;
type AreaOfName = (name: string) => Area | undefined;

/** Cells that a formula reads: as it writes them, by which tokens, and where they are; nowhere here, on another sheet. */
interface Read {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly area?: Area;
}
function readsOf(tokens: readonly FormulaToken[], areaOfName: AreaOfName): readonly Read[] {
  const reads: Read[] = [];
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'name' || tokens[at - 1]?.text === ':') return;
    const first = ADDRESS.test(text) ? areaOf(text) : areaOfName(text);
    if (!first) return;
    const last = tokens[at + 1]?.text === ':' ? tokens[at + 2]?.text : undefined;
    const isRange = last !== undefined && ADDRESS.test(last);
    const written = isRange ? `${text}:${last}` : text;
    const end = isRange ? at + 3 : at + 1;
    if (tokens[at - 1]?.text === '!') reads.push({ at, end, text: `${tokens[at - 2]?.text ?? ''}!${written}` });
    else reads.push({ at, end, text: written, area: isRange ? around(first, areaOf(last)) : first });
  });
  return reads;
}
const areasRead = (reads: readonly Read[]): readonly Area[] =>
  reads.reduce<readonly Area[]>((all, { area }) => (area ? all.concat(area) : all), []);

const ARITHMETIC = ['+', '-', '*', '/', '^'];
/** Whatever cells hold, these answer a number. */
const SURE = 'COUNT COUNTA COUNTIF COUNTIFS ISNUMBER ISTEXT LEN N ROW ROWS SUM SUMIF SUMIFS SUMPRODUCT'.split(' ');
const mayBeText = (token: FormulaToken | undefined): boolean =>
  token?.kind === 'name' || token?.kind === 'sheet' || (token?.kind === 'function' && SURE.indexOf(token.text) < 0);

/** These refuse a text. */
const OF_NUMBERS = 'ABS DATE DAY EDATE INT MOD MONTH ROUND ROUNDUP YEAR'.split(' ');

/** What a text makes fail: a cell, or what a function finds, beside an operator of arithmetic; a function of numbers. */
const isReckoned = (tokens: readonly FormulaToken[]): boolean =>
  tokens.some(({ kind, text }, index) =>
    kind === 'operator'
      ? ARITHMETIC.indexOf(text) >= 0 && (mayBeText(tokens[index - 1]) || mayBeText(tokens[index + 1]))
      : kind === 'function' && OF_NUMBERS.indexOf(text) >= 0,
  );

/** These leave a text out of what they answer, without a word. */
const LEAVE_OUT =
  'AVERAGE COUNT COUNTIF COUNTIFS ISNUMBER LARGE MAX MEDIAN MIN N SMALL SUM SUMIF SUMIFS SUMPRODUCT'.split(' ');
/** Any text comes after any number. */
const ORDERS = ['<', '>', '<=', '>='];
/** Of a cell to fill in, whether it is blank is known; not of one that waits. */
const MEASURES = ['LEFT', 'LEN', 'MATCH', 'MMULT', 'TRANSPOSE'];
const EQUALITIES = ['=', '<>'];
/** These hand on what they read. */
const HAND_ON = ['IF', 'INDEX', 'SUBSTITUTE', 'TRIM'];
/** Of another sheet, whose words cannot be told from its numbers: only what is added up. */
const ADDED_UP: Readonly<Record<string, (count: number) => readonly number[]>> = {
  N: () => [0],
  SUM: (count) => Array.from({ length: count }, (_, argument) => argument),
  SUMIF: (count) => [count === 3 ? 2 : 0],
  SUMIFS: () => [0],
  SUMPRODUCT: (count) => (count > 1 ? [count - 1] : []),
};

/** The reads where a text would be left out, or change what is answered. */
function readsLeavingOut(tokens: readonly FormulaToken[], reads: readonly Read[], sources: Sources): readonly Read[] {
  const calls = callsIn(tokens);
  return reads.filter(({ at, end, area }) => {
    const call = calls.find(({ name, first, last }) => first < at && at < last && HAND_ON.indexOf(name) < 0);
    if (!area) {
      const added = (call && ADDED_UP[call.name]?.(call.args.length)) ?? [];
      return added.some((argument) => isAt(at, call?.args[argument]));
    }
    const isAmong = (names: readonly string[]): boolean => call !== undefined && names.indexOf(call.name) >= 0;
    const isBeside = (operators: readonly string[]): boolean =>
      [at - 1, end].some((place) => operators.indexOf(tokens[place]?.text ?? '') >= 0);
    if (isAmong(LEAVE_OUT) || isBeside(ORDERS)) return true;
    const read = sources.at(area);
    if (!call && isWhole(tokens[at - 1]) && isWhole(tokens[end])) return read.some(wantsNumber);
    return read.some(isOfSeveral) || ((isAmong(MEASURES) || isBeside(EQUALITIES)) && read.some(mayWait));
  });
}
/** What stands before or after an argument, or a formula, that is these cells and nothing else. */
const isWhole = (token: FormulaToken | undefined): boolean =>
  token === undefined || token.kind === 'separator' || token.kind === 'close';
const isAt = (at: number, span: Span | undefined): boolean => span !== undefined && span.start <= at && at < span.end;

const isOfItsRow = ({ text }: Read): boolean => ADDRESS.test(text) && text.indexOf('$') < 0;

/** Those of its own row as the formula writes them, so that its copy in another row reads that row; others together. */
function textsLeftOut(reads: readonly Read[], sources: Sources): readonly string[] {
  const texts: string[] = [];
  const here: Area[] = [];
  for (const read of reads) {
    const { text, area } = read;
    if (!area) texts.push(textsOf(text, text.indexOf(':') >= 0));
    else {
      const [cell] = isOfItsRow(read) ? sources.at(area) : [];
      if (!cell || isOfSeveral(cell)) here.push(area);
      else if (wantsNumber(cell)) texts.push(textsOf(text, false));
      else if (mayWait(cell)) texts.push(`COUNTIF(${text},${WAITING})`);
    }
  }
  return texts.concat(textsRead(here, sources)).filter((one, index, all) => all.indexOf(one) === index);
}

/** The formulas that say that they wait, rather than fail or leave a cell out; `telling` are those that tell of a text. */
export function waitingFormulas(
  cells: readonly PlanCell[],
  areaOfName: AreaOfName,
  telling: readonly Area[],
): readonly PlanCell[] {
  if (!cells.some(wantsNumber)) return cells;
  const sources = sourcesAmong(cells);
  return cells.map((cell) => {
    const { formula, look } = cell;
    if (formula === undefined || look === 'unread') return cell;
    const isTelling = telling.some((area) => meet(area, areaOfCell(cell)));
    const body = formula.slice(1);
    const tokens = tokenize(body).filter(({ kind }) => kind !== 'space');
    const reads = readsOf(tokens, areaOfName);
    const isOurs = ownIds(formula).length > 0;
    const waitsForAll = isOurs || isOfSeveral(cell);
    const awaited = waitsForAll ? reads : isTelling ? [] : readsLeavingOut(tokens, reads, sources);
    const texts = waitsForAll ? textsRead(areasRead(awaited), sources) : textsLeftOut(awaited, sources);
    const sound = !isOurs && isReckoned(tokens) ? `IFERROR(${body},${WAITING})` : body;
    return { ...cell, formula: texts.length === 0 ? `=${sound}` : `=IF(${texts.join('+')}>0,${WAITING},${sound})` };
  });
}

import { type Area, absolute, cellArea, type Point, relative } from '../../formula/addresses';
import { inLanguage, type Text } from '../../values/text';
import { type Drawing, type PlanCell, put } from './drawing';
import { addressOf, counted, type Fault, type FaultWords, faultOf, quoted } from './faults';
import { CONDITION_LOOKS, LOOKS, linesOf, NUMBERS_TO_FILL, textWidth } from './look';
import { outOfBounds } from './out-of-bounds';
import type { PlanCondition } from './plan';
import { joined } from './protection';
import { STRAY, strays } from './strays';

/**
 * A text in a cell that wants a number: « 12 h », « n/d », a space. Typed, the cell refuses it; pasted, it is there, and
 * sums leave it out without a word. The cell is coloured, and a sentence beside the title, in the row that stays in sight
 * and prints on every page, names it. What cannot be calculated meanwhile shows that it waits (`waiting.ts`); another sheet of the
 * file that takes it up then says so in its turn.
 */
const TEXTS: FaultWords = {
  said: {
    fr: 'La cellule {cell} n’est ni un nombre ni une date : les calculs qui la lisent ne sont pas sûrs.',
    en: 'Cell {cell} is neither a number nor a date: the figures that read it are not reliable.',
  },
  saidSomewhere: {
    fr: 'Une cellule en rouge n’est ni un nombre ni une date : les calculs qui la lisent ne sont pas sûrs.',
    en: 'A cell in red is neither a number nor a date: the figures that read it are not reliable.',
  },
};

/** A cell left blank, that something typed beside it is counted by. */
const MISSING: Text = {
  fr: 'La cellule {cell} reste à remplir : les calculs qui la lisent attendent.',
  en: 'Cell {cell} is yet to be filled in: the figures that read it are waiting.',
};

/**
 * An amount that nobody shares, with a few digits too many: our functions refuse what cents cannot count, and leave #VALUE! in
 * each cell that reads them. One sentence says where it comes from.
 */
const HUGE: Text = {
  fr: 'Un montant en rouge dépasse un milliard de dollars : les calculs qui le lisent ne se font pas.',
  en: 'An amount in red is above a billion dollars: what reads it cannot be calculated.',
};
const BILLION = 1000000000;
const isMoney = ({ pattern = '' }: PlanCell): boolean => pattern.indexOf('$') >= 0;

/**
 * Cell by cell, any text but an empty one, which a cell that takes up a blank holds. COUNTIF of « ?* » would do, but
 * LibreOffice finds numbers by it too.
 */
const isText = (cells: string): string => `ISTEXT(${cells})*(LEN(${cells})>0)`;
/** How many cells hold one, as a formula calls them. */
export const textsOf = (cells: string, areSeveral: boolean): string =>
  areSeveral ? `SUMPRODUCT(${isText(cells)})` : isText(cells);
export const textsIn = (area: Area): string => counted(area, isText);

export const wantsNumber = ({ look }: PlanCell): boolean => NUMBERS_TO_FILL.indexOf(look) >= 0;

export const areaOfCell = ({ row, column }: Point): Area => cellArea(row, column);

/** The longest address that a sheet of ours has. */
const LONG_ADDRESS = 'AA100';
/** Between the title and the sentence, and on both sides of what a cell holds. */
const MARGIN = 16;

/** The cells past the title, of those that end first, where the sentence holds on two lines: no panel hides it there. */
function besideTitle(title: string, said: string, tracks: readonly number[]): Area {
  const from = textWidth(title, LOOKS.title) + MARGIN;
  const holds = (width: number): boolean =>
    width > MARGIN && linesOf(said.replace('{cell}', LONG_ADDRESS), width - MARGIN, LOOKS.unread) <= 2;
  let best: { readonly area: Area; readonly end: number } | undefined;
  let start = 0;
  tracks.forEach((track, column) => {
    let [after, end] = [column, start];
    while (after < tracks.length && !holds(end - start)) end += tracks[after++] ?? 0;
    if (start >= from && holds(end - start) && (!best || end < best.end))
      best = { area: { row: 0, column, rows: 1, columns: after - column }, end };
    start += track;
  });
  return best?.area ?? lastCells(tracks, from);
}

/** Of a sheet too narrow for the sentence: all that is past the title, one column at least. */
function lastCells(tracks: readonly number[], from: number): Area {
  const starts = tracks.map((_track, column) => tracks.slice(0, column).reduce((sum, track) => sum + track, 0));
  const past = starts.findIndex((start) => start >= from);
  const column = past < 0 ? tracks.length - 1 : past;
  return { row: 0, column, rows: 1, columns: tracks.length - column };
}

/** What Excel takes. */
const LONGEST_FORMULA = 8192;
/** Its length once rows are inserted by the hundred above what it reads. */
const lengthFarDown = (formula: string): number => formula.replace(/([A-Z]\$?)\d{1,2}(?!\d)/g, '$1999').length;

/** In those cells, blank as long as no text is where a number should be, nor any word but those of its list, nor a cell to fill in. */
export function tellOfUnread(drawing: Drawing, title: Text, missing: readonly PlanCondition[]): void {
  const { cells, validations } = drawing;
  const asked = joined(cells.filter(wantsNumber).map(areaOfCell));
  const texts = faultOf(
    asked.map((area) => ({ area, test: isText })),
    TEXTS,
  );
  const [outside, astray] = [outOfBounds(validations, cells), strays(validations)];
  const faults = [texts, outside, astray].flatMap((fault) => fault ?? []);
  if (faults.length === 0) return;
  const said = (text: Text): string => inLanguage(text, drawing.language);
  const naming = (text: Text, place: string): string => said(text).split('{cell}').map(quoted).join(`&${place}&`);
  const money = joined(cells.filter((cell) => wantsNumber(cell) && isMoney(cell)).map(areaOfCell)).map(absolute);
  // First: what it makes fail may be read by the others.
  const telling = (rest: string): string =>
    money.length === 0 ? `=${rest}` : `=IF(IFERROR(MAX(${money.join()}),0)>${BILLION},${quoted(said(HUGE))},${rest})`;
  const lacking = missing.reduceRight((rest, { area, formula }) => {
    const cell = absolute(area);
    return `IF(${formula.slice(1)},${naming(MISSING, `ADDRESS(ROW(${cell}),COLUMN(${cell}),4)`)},${rest})`;
  }, '""');
  const sentence = (fault: Fault, isNamed: boolean): string =>
    isNamed ? naming(fault.said, addressOf(fault.place)) : quoted(said(fault.saidSomewhere));
  const formulaNaming = (named: readonly Fault[]): string =>
    telling(
      faults.reduceRight(
        (rest, fault) => `IF(${fault.count}=0,${rest},${sentence(fault, named.indexOf(fault) >= 0)})`,
        lacking,
      ),
    );
  // A list here and a list there: which of them would take too long to tell.
  const named: Fault[] = [];
  for (const fault of [texts, astray, outside]) {
    if (fault && lengthFarDown(formulaNaming([...named, fault])) <= LONGEST_FORMULA) named.push(fault);
  }
  const area = besideTitle(said(title), said(STRAY.said), drawing.tracks);
  put(drawing, { row: area.row, column: area.column, look: 'unread', formula: formulaNaming(named) });
  drawing.merges.push(area);
}

/** The colour of the cell itself. Figures have none: each edit would ask it of all of them. */
export const unreadConditions = (cells: readonly PlanCell[]): readonly PlanCondition[] => {
  const asked = cells.filter(wantsNumber);
  const conditionsOf = (some: readonly PlanCell[], isWrong: (cell: string) => string): readonly PlanCondition[] =>
    joined(some.map(areaOfCell)).map((area) => ({
      area,
      formula: `=${isWrong(relative(areaOfCell(area)))}`,
      ...CONDITION_LOOKS.bad,
    }));
  const isTextual = (cell: string): string => `AND(ISTEXT(${cell}),LEN(${cell})>0)`;
  return [
    ...conditionsOf(
      asked.filter((cell) => !isMoney(cell)),
      isTextual,
    ),
    ...conditionsOf(asked.filter(isMoney), (cell) => `OR(${isTextual(cell)},ABS(N(${cell}))>${BILLION})`),
  ];
};

import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { LANGUAGES, type Language } from '../../../core/values/text';
import { functionRegistrations } from '../../../engine/functions';
import { headlessUniver } from '../../../engine/headless';
import { markOf } from '../../../engine/marks';
import { type Answer, Failure, type Shown } from '../answer';
import { type Formula, formulaOf, KNOWN_ERRORS, Ranges } from '../formula';
import type { Row } from '../row';
import type { Reader, Reading } from './reader';

/** The engine of the embedded host: one workbook a language, every row a formula in the first column of its sheet. */
export const embeddedReader = (): Reader => ({
  host: 'embedded',
  async read(rows, room) {
    const readings = new Array<Reading>(rows.length);
    for (const language of LANGUAGES) {
      const spoken = rows.flatMap((row, index) =>
        row.language === language ? [{ index, row, room: room[index] ?? [] }] : [],
      );
      const shown = await calculated(language, spoken);
      spoken.forEach(({ index }, place) => {
        readings[index] = shown[place] ?? { answer: [] };
      });
    }
    return readings;
  },
  close: () => {},
});

interface Asked {
  readonly row: Row;
  /** The answer that the formula must have room for, and nothing more: a larger one shows as #SPILL!. */
  readonly room: Answer;
}

/** Milliseconds; by default the engine gives up after thirty seconds. */
const LONGEST = 300_000;
const BOOK = 'book';
const FORMULAS = 'formulas';

async function calculated(language: Language, asked: readonly Asked[]): Promise<readonly Reading[]> {
  const ranges = new Ranges('Cells');
  const { placed, cellData, size } = belowEachOther(asked, ranges);
  const { univer, api } = headlessUniver(functionRegistrations(language));
  const formula = api.getFormula();
  // Before its end is told, a timer of the engine is left that outlives it.
  const ended = new Promise<void>((resolve) => formula.calculationEnd(() => resolve()));
  try {
    const book = api.createWorkbook({
      id: BOOK,
      sheetOrder: [FORMULAS, 'cells'],
      sheets: {
        [FORMULAS]: { id: FORMULAS, name: 'Formulas', ...size, cellData },
        cells: { id: 'cells', name: ranges.sheet, ...ranges.size, cellData: ranges.cellData },
      },
    });
    await formula.onCalculationResultApplied(LONGEST);
    await ended;
    const model = univer.__getInjector().get(FormulaDataModel);
    const areas = model.getArrayFormulaRange()[BOOK]?.[FORMULAS];
    // What spills is in the model; what does not is in the sheet's own cells, raw: what is displayed has twelve digits.
    const spilled = model.getArrayFormulaCellData()[BOOK]?.[FORMULAS];
    const own = book.getSheetBySheetId(FORMULAS)?.getSheet().getCellMatrix();
    return placed.map(({ top, origins }) => {
      const area = areas?.[top]?.[0];
      if (!area || !spilled?.[top]?.[0]) return { answer: [[shownIn(own?.getValue(top, 0))]], origins };
      const answer = numbersTo(area.endRow - top + 1).map((row) =>
        numbersTo(area.endColumn + 1).map((column) => shownIn(spilled?.[top + row]?.[column])),
      );
      return { answer, origins };
    });
  } finally {
    univer.dispose();
  }
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function belowEachOther(asked: readonly Asked[], ranges: Ranges) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const placed: { top: number; origins: Formula['origins'] }[] = [];
  let next = 0;
  let widest = 1;
  for (const { row, room } of asked) {
    const { text, origins } = formulaOf(row, ranges);
    cellData[next] = { 0: { f: text } };
    placed.push({ top: next, origins });
    next += Math.max(1, room.length);
    widest = Math.max(widest, room[0]?.length ?? 0);
  }
  return { cellData, placed, size: { rowCount: next + 1, columnCount: widest + 1 } };
}

function shownIn(cell: Nullable<ICellData>): Shown {
  const value = cell?.v;
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
  if (typeof value !== 'string') return value as Shown;
  const sentence = markOf({ custom: cell?.custom ?? null })?.sentence ?? '';
  return KNOWN_ERRORS.has(value) ? new Failure(value, sentence) : value;
}

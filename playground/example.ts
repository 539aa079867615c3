import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Language, Text } from '../core';
import { inLanguage, same } from '../core/values/text';
import { groupedPattern, moneyPattern } from './formats';

/**
 * The sheet one finds at the first visit: the planer that TIESS works out step by step, and a break-even point.
 * Figures: TIESS (2023), La mutualisation. 6 étapes pour un partage réussi, « Les aspects économiques et financiers ».
 */

type Format = 'money' | 'number' | 'share' | undefined;
/** A labelled input: what it is, its value, its unit. */
type Input = readonly [label: Text, value: number | undefined, format: Format, unit: Text];

const COST_INPUTS: readonly Input[] = [
  [{ fr: 'Bois plané', en: 'Wood planed' }, 50, 'number', { fr: 'pieds', en: 'feet' }],
  [{ fr: 'Durée de l’utilisation', en: 'Length of the use' }, 5, 'number', { fr: 'h', en: 'h ' }],
  [{ fr: 'Jeu de couteaux', en: 'Set of knives' }, 100, 'money', { fr: 'le jeu', en: 'a set' }],
  [{ fr: 'Un jeu dure', en: 'A set lasts' }, 2000, 'number', { fr: 'pieds', en: 'feet' }],
  [{ fr: 'Mise au point', en: 'Tune-up' }, 100, 'money', { fr: 'chaque fois', en: 'each time' }],
  [{ fr: 'Mise au point tous les', en: 'Tune-up every' }, 100000, 'number', { fr: 'pieds', en: 'feet' }],
  [{ fr: 'Prix du planeur', en: 'Price of the planer' }, 3500, 'money', { fr: 'neuf', en: 'new' }],
  [{ fr: 'Durée de vie', en: 'Life' }, 7, 'number', { fr: 'ans', en: 'years' }],
  [{ fr: 'Salaire, charges comprises', en: 'Wage, charges included' }, 30, 'money', { fr: 'l’heure', en: 'an hour' }],
  [{ fr: 'Préparation et vérification', en: 'Preparation and checking' }, 1, 'number', { fr: 'h', en: 'h ' }],
  [{ fr: 'Frais administratifs', en: 'Administrative costs' }, 5, 'money', { fr: 'par utilisation', en: 'a use' }],
];
const THRESHOLD_INPUTS: readonly Input[] = [
  [{ fr: 'Coûts fixes', en: 'Fixed costs' }, 12000, 'money', { fr: 'par an', en: 'a year' }],
  [{ fr: 'Prix d’une utilisation', en: 'Price of a use' }, 25, 'money', { fr: 'avant taxes', en: 'before taxes' }],
  [{ fr: 'Coût variable', en: 'Variable cost' }, 6, 'money', { fr: 'par utilisation', en: 'a use' }],
  [{ fr: 'Excédent voulu', en: 'Surplus wanted' }, undefined, 'money', { fr: 'par an', en: 'a year' }],
  [{ fr: 'Pertes', en: 'Losses' }, 0.05, 'share', { fr: 'du consommable', en: 'of the consumable' }],
];

const TEXTS = {
  sheet: { fr: 'Planeur', en: 'Planer' },
  title: { fr: 'Le planeur mis en commun', en: 'The shared planer' },
  subtitle: {
    fr: 'Changez une case crème : le coût, son explication et le seuil suivent.',
    en: 'Change a cream cell: the cost, its explanation and the threshold follow.',
  },
  cost: { fr: 'Ce que coûte une utilisation', en: 'What one use costs' },
  explanation: { fr: 'Le calcul, étape par étape', en: 'The calculation, step by step' },
  total: { fr: 'Coût de l’utilisation', en: 'Cost of the use' },
  threshold: { fr: 'À partir de quand ça se paie', en: 'When it pays for itself' },
  needed: { fr: 'Seuil de rentabilité', en: 'Break-even point' },
  uses: { fr: 'utilisations par an', en: 'uses a year' },
  credit: {
    fr: 'D’après TIESS (2023), La mutualisation. 6 étapes pour un partage réussi.',
    en: 'After TIESS (2023), La mutualisation. 6 étapes pour un partage réussi.',
  },
} satisfies Record<string, Text>;

const INK = '#24332c';
const GREEN = '#1f6d4e';
const PALE = '#f1f6f3';
const font = {
  ff: 'Arial',
  fs: 10,
  cl: { rgb: INK },
  vt: VerticalAlign.MIDDLE,
  pd: { l: 7, r: 7 },
} satisfies IStyleData;
const line = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb } });
const framed = { b: line('#e2e8e4') };

/** Inputs in one tone, formulas in another, totals in a third. */
const STYLES = {
  title: { ...font, fs: 16, bl: BooleanNumber.TRUE, cl: { rgb: GREEN } },
  subtitle: { ...font, cl: { rgb: '#5c6b63' } },
  heading: { ...font, bl: BooleanNumber.TRUE, cl: { rgb: '#ffffff' }, bg: { rgb: GREEN } },
  label: { ...font, bd: framed },
  unit: { ...font, cl: { rgb: '#5c6b63' }, bd: framed },
  input: { ...font, bg: { rgb: '#fdf6e3' }, bd: framed, ht: HorizontalAlign.RIGHT },
  formulaHeading: { ...font, fs: 9, bl: BooleanNumber.TRUE, cl: { rgb: GREEN }, bg: { rgb: PALE }, bd: framed },
  amountHeading: {
    ...font,
    fs: 9,
    bl: BooleanNumber.TRUE,
    cl: { rgb: GREEN },
    bg: { rgb: PALE },
    bd: framed,
    ht: HorizontalAlign.RIGHT,
  },
  formula: { ...font, fs: 9, bg: { rgb: PALE }, bd: framed, tb: WrapStrategy.WRAP },
  amount: { ...font, fs: 9, bg: { rgb: PALE }, bd: framed, ht: HorizontalAlign.RIGHT },
  total: { ...font, fs: 11, bl: BooleanNumber.TRUE, bg: { rgb: '#d5ebdf' }, bd: { t: line(GREEN), b: line(GREEN) } },
  credit: { ...font, fs: 9, it: BooleanNumber.TRUE, cl: { rgb: '#5c6b63' } },
} satisfies Record<string, IStyleData>;
type StyleName = keyof typeof STYLES;

const COLUMN_WIDTHS = [195, 90, 148, 16, 265, 310, 215, 85];
const EXPLANATION_ROWS = 9;
const SHEET_ID = 'planer';
/** Where one begins: the first input. */
export const EXAMPLE_FIRST_CELL = 'B5';

const patternOf = (format: Format, value: number | undefined, language: Language): string | undefined => {
  if (format === 'money') return moneyPattern(language, value === undefined ? 2 : 0);
  if (format === 'share') return '0%';
  return format === 'number' ? groupedPattern(0) : undefined;
};

export function exampleWorkbook(language: Language): IWorkbookData {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData, style: StyleName, pattern?: string): void => {
    const base = STYLES[style];
    cells[row] ??= {};
    cells[row][column] = { ...cell, s: pattern ? { ...base, n: { pattern } } : style };
  };
  const write = (row: number, column: number, text: Text, style: StyleName): void =>
    put(row, column, { v: inLanguage(text, language) }, style);
  const writeInputs = (from: number, inputs: readonly Input[]): void => {
    inputs.forEach(([label, value, format, unit], index) => {
      write(from + index, 0, label, 'label');
      put(from + index, 1, value === undefined ? {} : { v: value }, 'input', patternOf(format, value, language));
      write(from + index, 2, unit, 'unit');
    });
  };
  const writeHeading = (row: number, text: Text, from: number, to: number): void => {
    for (let column = from; column <= to; column++) put(row, column, {}, 'heading');
    write(row, from, text, 'heading');
  };
  const writeTotal = (row: number, label: Text, formula: string, pattern: string, unit: Text): void => {
    write(row, 0, label, 'total');
    put(row, 1, { f: formula }, 'total', pattern);
    write(row, 2, unit, 'total');
  };

  write(0, 0, TEXTS.title, 'title');
  write(1, 0, TEXTS.subtitle, 'subtitle');
  const first = 4;
  const total = first + COST_INPUTS.length;
  const references = COST_INPUTS.map((_, index) => `B${first + index + 1}`).join(',');
  writeHeading(first - 1, TEXTS.cost, 0, 2);
  writeInputs(first, COST_INPUTS);
  writeTotal(total, TEXTS.total, `=MUTU.COUTUSAGE(${references})`, moneyPattern(language), same(''));

  writeHeading(first - 1, TEXTS.explanation, 4, 7);
  for (let row = first; row < first + EXPLANATION_ROWS; row++) {
    for (let column = 4; column <= 6; column++) put(row, column, {}, row === first ? 'formulaHeading' : 'formula');
    put(row, 7, {}, row === first ? 'amountHeading' : 'amount');
  }
  put(first, 4, { f: `=MUTU.EXPLIQUER("COUTUSAGE",${references})` }, 'formulaHeading');

  const second = total + 3;
  const needed = second + THRESHOLD_INPUTS.length;
  const thresholdReferences = THRESHOLD_INPUTS.map((_, index) => `B${second + index + 1}`).join(',');
  writeHeading(second - 1, TEXTS.threshold, 0, 2);
  writeInputs(second, THRESHOLD_INPUTS);
  writeTotal(needed, TEXTS.needed, `=MUTU.SEUIL(${thresholdReferences})`, groupedPattern(2), TEXTS.uses);
  write(needed + 2, 0, TEXTS.credit, 'credit');

  const rowHeights = Object.fromEntries(
    Array.from({ length: needed + 3 }, (_, row) => [row, { h: heightOf(row, first), ia: BooleanNumber.FALSE }]),
  );
  return {
    id: 'mutu',
    name: inLanguage(TEXTS.sheet, language),
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: STYLES,
    sheetOrder: [SHEET_ID],
    sheets: {
      [SHEET_ID]: {
        id: SHEET_ID,
        name: inLanguage(TEXTS.sheet, language),
        rowCount: 200,
        columnCount: 26,
        cellData: cells,
        rowData: rowHeights,
        columnData: Object.fromEntries(COLUMN_WIDTHS.map((w, column) => [column, { w }])),
        showGridlines: BooleanNumber.FALSE,
      },
    },
  };
}

function heightOf(row: number, first: number): number {
  if (row === 0) return 38;
  return row >= first && row < first + EXPLANATION_ROWS ? 31 : 26;
}

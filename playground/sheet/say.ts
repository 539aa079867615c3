import {
  type ICellData,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula';
import type { ISheetLocationBase } from '@univerjs/sheets';
import { catalog, type Language, type Text } from '../../core';
import { ownId, tokenize } from '../../core/formula';
import { frenchNames } from '../../core/functions/french-names';
import { LOCALE } from '../../core/values/locale';
import { inLanguage } from '../../core/values/text';
import { type LoopCell, markOf } from '../../engine/marks';
import { spellingOf } from '../../panel/spelling';
import { type Suggestion, suggestionFor } from '../../panel/suggestion';
import { linkOf, webLinkOf } from '../grids/links/data';
import { sheetName } from '../grids/protection/references';
import { gridSheet } from '../grids/protection/workbook';
import { TEXTS as GRID_TEXTS } from '../grids/texts';
import { ERROR_TEXTS, TEXTS } from '../texts';
import { editedNumber } from '../typed/french';
import { unfinishedText } from '../typed/unfinished';
import { blockedText } from './blocked';
import { spilledAt } from './display';
import { loopText } from './loops';
import { outsideOf } from './outside';
import { type CellAt, sourceText } from './sources';
import { stopText } from './stops';
import { unknownSheet, unknownText } from './unknown';

/** What there is to say of a cell: why it has no result, what its figure may have misread, what its function computes. */
export interface Saying {
  readonly kind: 'refusal' | 'remark' | 'about' | 'idle';
  readonly text: string;
  /** The formula that was likely meant, where there is one. */
  readonly suggestion?: Suggestion | undefined;
}

export function sayOf(injector: Injector, at: ISheetLocationBase, language: Language): Saying {
  const formulas = injector.get(FormulaDataModel);
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(at.unitId, UniverInstanceType.UNIVER_SHEET);
  const stored = workbook?.getSheetBySheetId(at.subUnitId)?.getCellRaw(at.row, at.col) ?? null;
  const cell = spilledAt(formulas, at) ?? stored;
  const formula = formulas.getFormulaStringByCell(at.row, at.col, at.subUnitId, at.unitId) ?? '';
  return (
    refusalOf(cell, formula, language, {
      error: (code, text) => workbook && errorText(injector, workbook, { at, code, formula: text, language }),
      loop: (cells) => loopText(cells, workbook, at.subUnitId),
    }) ??
    remarkOf(formula, language) ??
    linkSaying(workbook, stored, language) ??
    aboutOf(cell, formula, language) ?? { kind: 'idle', text: inLanguage(idleText(injector), language) }
  );
}

/** Only a grid has cells to fill in, and the summary has none. */
const idleText = (injector: Injector): Text =>
  (gridSheet(injector)?.record.inputs.length ?? 0) > 0 ? TEXTS.idle : TEXTS.idleElsewhere;

/** What only the workbook tells of an error. */
interface Tell {
  error(code: string, formula: string): Nullable<Text>;
  loop(cells: readonly LoopCell[]): Text;
}

interface Wrong {
  readonly at: ISheetLocationBase;
  readonly code: string;
  readonly formula: string;
  readonly language: Language;
}

/** « A1# » */
const SPILLED = /[A-Z]\$?\d+#/i;

/** The word or the cell at fault, where one is. */
function errorText(injector: Injector, workbook: Workbook, { at, code, formula, language }: Wrong): Text | undefined {
  const unfinished = unfinishedText(formula);
  if (unfinished) return unfinished;
  const formulas = injector.get(FormulaDataModel);
  if (code === '#SPILL!') return blockedText(formulas, workbook, at);
  const isSheet = (name: string): boolean => Boolean(workbook.getSheetBySheetName(sheetName(name)));
  if (code === '#NAME?' || code === '#REF!' || code === '#NULL!') {
    const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(at.unitId) ?? {});
    const isDefined = (word: string): boolean => names.some(({ name }) => name.toUpperCase() === word.toUpperCase());
    const found = outsideOf(formula, workbook, at.subUnitId) ?? unknownText(formula, isDefined, isSheet);
    if (found) return found;
  }
  if (code === '#REF!' && SPILLED.test(formula)) return TEXTS.nothingFilled;
  const lost = unknownSheet(formula, isSheet);
  if (lost) return lost;
  const cellAt: CellAt = (name, row, col) => {
    const sheet = name === undefined ? workbook.getSheetBySheetId(at.subUnitId) : workbook.getSheetBySheetName(name);
    const place = sheet && { unitId: at.unitId, subUnitId: sheet.getSheetId(), row, col };
    return place ? (spilledAt(formulas, place) ?? sheet.getCellRaw(row, col)) : undefined;
  };
  return sourceText(formula, code, cellAt, language);
}

function refusalOf(cell: ICellData | null, formula: string, language: Language, tell: Tell): Saying | undefined {
  if (typeof cell?.v !== 'string' || !cell.v.startsWith('#')) return undefined;
  const suggestion = suggestionFor(formula, cell.v, spellingOf(language, 'MUTU.', frenchNames));
  if (suggestion) return { kind: 'refusal', text: inLanguage(suggestion.sentence, language), suggestion };
  const { sentence, loop, stop } = markOf(cell) ?? {};
  if (loop) return { kind: 'refusal', text: inLanguage(tell.loop(loop), language) };
  if (stop) return { kind: 'refusal', text: inLanguage(stopText(stop), language) };
  if (sentence) return { kind: 'refusal', text: sentence };
  const text = tell.error(cell.v, formula) ?? ERROR_TEXTS[cell.v as keyof typeof ERROR_TEXTS];
  return text && { kind: 'refusal', text: inLanguage(text, language) };
}

/** A figure that is there, though perhaps not the one that was meant. */
function remarkOf(formula: string, language: Language): Saying | undefined {
  const suggestion = suggestionFor(formula, undefined, spellingOf(language, 'MUTU.', frenchNames));
  return suggestion && { kind: 'remark', text: inLanguage(suggestion.sentence, language), suggestion };
}

/** Where the cell leads, and how one goes there. */
function linkSaying(workbook: Nullable<Workbook>, cell: ICellData | null, language: Language): Saying | undefined {
  const address = webLinkOf(cell);
  if (address) return { kind: 'about', text: `${inLanguage(GRID_TEXTS.followOutside, language)} ${address}` };
  const link = linkOf(cell);
  const sheet = link && workbook?.getSheetBySheetId(link.sheetId);
  if (!sheet) return undefined;
  const name = LOCALE[language].typeset(LOCALE[language].quoted(sheet.getName()));
  return { kind: 'about', text: `${inLanguage(GRID_TEXTS.follow, language)} ${name}.` };
}

function aboutOf(cell: ICellData | null, formula: string, language: Language): Saying | undefined {
  const id = tokenize(formula)
    .filter((token) => token.kind === 'function')
    .map((token) => ownId(token.text))
    .find((own) => own !== undefined);
  const declaration = catalog.find((one) => one.id === id);
  if (!declaration) return undefined;
  const summary = `MUTU.${declaration.id} — ${inLanguage(declaration.summary, language)}`;
  return { kind: 'about', text: `${summary}${exactValue(cell, language)}` };
}

/** The figure behind « 37,84 $ », as the fifteen digits of Excel have it: 0.3, not 0.30000000000000004. */
function exactValue(cell: ICellData | null, language: Language): string {
  if (typeof cell?.v !== 'number' || Number.isInteger(cell.v)) return '';
  const value = Number(cell.v.toPrecision(15));
  const figure = LOCALE[language].decimal === ',' ? editedNumber(value) : String(value);
  return ` ${inLanguage(TEXTS.exactValue, language)} ${figure}`;
}

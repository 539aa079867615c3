import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { getSheetCommandTarget } from '@univerjs/sheets';
import type { Language, Text } from '../../../core';
import type { Point } from '../../../core/formula/addresses';
import { LOCALE } from '../../../core/values/locale';
import { inLanguage } from '../../../core/values/text';
import { showMessage } from '../../bar/messages';
import type { GridRecord } from './record';
import { recordsOf } from './store';

/** A sheet that holds a grid, and what it keeps of it. */
export interface GridSheet {
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly sheetId: string;
  readonly record: GridRecord;
}

interface Where {
  readonly unitId?: string | undefined;
  readonly subUnitId?: string | undefined;
}

/** The sheet that a command is about, the one on the screen unless it says another; none when it holds no grid. */
export function gridSheet(injector: Injector, where: Where = {}): GridSheet | undefined {
  const instances = injector.get(IUniverInstanceService);
  const target = getSheetCommandTarget(instances, where as { unitId: string; subUnitId: string });
  if (!target) return undefined;
  const { unitId, subUnitId: sheetId } = target;
  const record = recordsOf(injector).of(unitId, sheetId);
  const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return record && workbook ? { workbook, unitId, sheetId, record } : undefined;
}

/** The number format of a cell; « » where it has none. */
export function patternAt({ workbook, sheetId }: GridSheet, { row, column }: Point): string {
  const cell = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  return workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';
}

/** « « Partage des coûts » » in each language. */
export const quotedName = (name: string): Text => ({ fr: LOCALE.fr.quoted(name), en: LOCALE.en.quoted(name) });

export const nameOfSheet = (workbook: Workbook, sheetId: string): Text =>
  quotedName(workbook.getSheetBySheetId(sheetId)?.getName() ?? '');

export const refuse = (sentence: Text, language: Language): void =>
  showMessage(inLanguage(sentence, language), 'refused');

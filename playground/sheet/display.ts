import {
  CellValueType,
  type ICellData,
  type Injector,
  InterceptorEffectEnum,
  isDefaultFormat,
  type Nullable,
} from '@univerjs/core';
import { ERROR_TYPE_SET, type ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, type ISheetLocationBase, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { Language } from '../../core';
import { LOCALE } from '../../core/values/locale';
import { markOf, shownInUnit } from '../../engine/marks';
import { moneyOfHere } from '../formats';

/** After what a formula spills (100), before number formats (10): those leave a text of ours as it is. */
const BEFORE_FORMATS = 90;
/** After number formats and the rounding of binary noise (11), before nothing that matters. */
const AFTER_FORMATS = 5;

/**
 * A result of ours in dollars is shown as dollars and a share as a percentage, where the cell has no format of its
 * own; the value stays exact. In French, numbers have a decimal comma, and percentages their no-break space.
 */
export function installDisplay(injector: Injector, language: Language): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  const interceptors = injector.get(SheetInterceptorService);
  const formulas = injector.get(FormulaDataModel);
  // Univer knows an error by what is shown: its red corner and its sentence on hover would go with the English word.
  for (const word of Object.values(LOCALE[language].errors)) ERROR_TYPE_SET.add(word as ErrorType);

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (typeof cell?.v !== 'number') return next(cell);
      const unit = markOf(spilledAt(formulas, location) ?? (location.rawData?.f ? location.rawData : null))?.unit;
      if (!unit) return next(cell);
      const pattern = location.workbook.getStyles().getStyleByCell(location.rawData)?.n?.pattern;
      if (!isDefaultFormat(pattern)) return next(cell);
      return next({ ...cell, v: shownInUnit(cell.v, unit, language), t: CellValueType.NUMBER });
    },
  });

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (typeof cell?.v === 'number' && cell.t === CellValueType.NUMBER && !Number.isInteger(cell.v)) {
        return next({ ...cell, v: general(cell.v, language) });
      }
      if (
        typeof cell?.v === 'string' &&
        cell.t === CellValueType.NUMBER &&
        cell.v.endsWith('%') &&
        LOCALE[language].decimal === ','
      ) {
        return next({ ...cell, v: cell.v.replace(/\s*%$/, '\u00a0%') });
      }
      if (typeof cell?.v === 'string' && cell.t === CellValueType.NUMBER && cell.v.includes('$')) {
        return next({ ...cell, v: moneyOfHere(cell.v, language) });
      }
      const inWords = shownInWords(cell, location, formulas, language);
      return next(inWords === undefined ? cell : { ...cell, v: inWords });
    },
  });
}

/** TRUE and the errors of formulas, which the workbook holds in English, as the page writes them. */
function shownInWords(
  cell: Nullable<ICellData>,
  location: ISheetLocationBase & { readonly rawData: Nullable<ICellData> },
  formulas: FormulaDataModel,
  language: Language,
): string | undefined {
  const { logical, errors } = LOCALE[language];
  if (cell?.t === CellValueType.BOOLEAN) return logical[Number(cell.v) ? 'true' : 'false'];
  const isComputed = location.rawData?.f || location.rawData?.si || spilledAt(formulas, location);
  return isComputed && typeof cell?.v === 'string' ? errors[cell.v] : undefined;
}

/** Ten significant digits, as many as Excel shows: the exact value is in the formula bar. */
function general(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(10)));
  return text.replace('.', LOCALE[language].decimal);
}

/** A cell that a formula above or beside it fills. */
export const spilledAt = (formulas: FormulaDataModel, at: ISheetLocationBase): ICellData | null =>
  formulas.getArrayFormulaCellData()?.[at.unitId]?.[at.subUnitId]?.[at.row]?.[at.col] ?? null;

/**
 * A result that arrives for a sheet that an undo has just taken away has no cell to check any more. Univer 0.25.1 looks for its
 * sheet all the same, and fails in the console (validatorRanges, in sheets-data-validation).
 */
import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

export function checkNoGoneSheet(injector: Injector): void {
  const books = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const { validatorRanges } = validator;
  validator.validatorRanges = async (unitId, sheetId, ranges) => {
    const book = books.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return book?.getSheetBySheetId(sheetId) ? validatorRanges.call(validator, unitId, sheetId, ranges) : [];
  };
}

import { runOneBranch } from './branches';
import { forgetReadersOfChangedNames } from './changed-names';
import { readDoubledMinus } from './doubled-minus';
import { readEmptyTexts } from './empty-texts';
import { keepFailuresApart } from './failures';
import { knowFormulasByText } from './formula-caches';
import { findRangesByReading } from './found-ranges';
import { rememberWhatFormulasRead } from './known-ranges';
import { runLambdasWhereTheyStand } from './lambda-offsets';
import { readNamesOfTheirSheet } from './local-names';
import { refuseLoops } from './loops';
import { keepMissingSheetsApart } from './missing-sheets';
import { readNamesAnew } from './names-of-workbooks';
import { repairNatives } from './natives';
import { refuseWhatIsNoNumber } from './no-numbers';
import { rememberOrigins } from './origins';
import { followRowsOfOtherSheets } from './other-sheets';
import { calculateOneAtATime } from './overlapping-calculations';
import { readWithoutAsking } from './read-permissions';
import { calculateInOrder } from './reading-order';
import { readNamesBySign } from './signed-names';
import { refuseTooLarge } from './sizes';
import { readSpacedMinus } from './spaced-minus';
import { calculateUntilAllIsRead, emptyLeftCells, giveEachItsPlace, readLeftCellsAsEmpty } from './spills';
import { readAsExcelWrites } from './syntax';
import { keepTypedValues } from './typed-values';
import { leaveReadersOfUnchanged } from './unchanged-results';
import { patchValueIndex } from './value-index';

let isDone = false;

/** What is mended in Univer's formulas; before any calculation, wherever one is made: the page, its worker, no screen. */
export function repairFormulas(): void {
  if (isDone) return;
  isDone = true;
  patchValueIndex();
  calculateOneAtATime();
  knowFormulasByText();
  rememberOrigins();
  giveEachItsPlace();
  calculateInOrder();
  refuseLoops();
  readLeftCellsAsEmpty();
  calculateUntilAllIsRead();
  emptyLeftCells();
  readEmptyTexts();
  keepTypedValues();
  readWithoutAsking();
  readNamesAnew();
  readNamesOfTheirSheet();
  // After it: what it tells apart are names too.
  forgetReadersOfChangedNames();
  readNamesBySign();
  readSpacedMinus();
  readDoubledMinus();
  readAsExcelWrites();
  followRowsOfOtherSheets();
  keepMissingSheetsApart();
  repairNatives();
  refuseTooLarge();
  findRangesByReading();
  runOneBranch();
  runLambdasWhereTheyStand();
  leaveReadersOfUnchanged();
  refuseWhatIsNoNumber();
  // After them: what it keeps apart includes what the others may throw.
  keepFailuresApart();
  // Last: what is known is asked of none of them.
  rememberWhatFormulasRead();
}

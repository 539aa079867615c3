import { answerBlanksByNought } from './blank-answers';
import { findNothingByBlanks } from './blank-keys';
import { capitaliseWords } from './capital-letters';
import { compareAsExcel } from './comparisons';
import { cutBelowNought } from './cut-numbers';
import { endDivisions } from './divisors';
import { endAtTheEdges } from './edges';
import { countIsoWeeks } from './iso-weeks';
import { depreciateToTheEnd } from './last-depreciation';
import { giveNoughtOfNone } from './least-of-none';
import { countFurtherThanTheSheet } from './long-sequences';
import { keepMonths } from './months';
import { matchTheLast } from './nearest-match';
import { readOneOfAnything } from './one-of-a-range';
import { joinSameWords } from './same-words';
import { sortCopies } from './sorted-copies';
import { countTextsAsNought } from './texts-as-nought';
import { leaveTextsOut } from './texts-of-ranges';
import { takeWholeOffsets } from './whole-offsets';
import { searchWithWildcards } from './wildcards';
import { countDaysOfCells } from './working-days';
import { keepFractionsOfYears } from './year-fractions';

/** Univer's own functions, where they give another figure than Excel: one fault a file. */
export function repairNatives(): void {
  answerBlanksByNought();
  sortCopies();
  compareAsExcel();
  giveNoughtOfNone();
  endDivisions();
  countFurtherThanTheSheet();
  keepMonths();
  keepFractionsOfYears();
  takeWholeOffsets();
  depreciateToTheEnd();
  searchWithWildcards();
  matchTheLast();
  countTextsAsNought();
  joinSameWords();
  readOneOfAnything();
  countIsoWeeks();
  cutBelowNought();
  countDaysOfCells();
  leaveTextsOut();
  findNothingByBlanks();
  endAtTheEdges();
  capitaliseWords();
}

import { answerBlanksByNought } from './blank-answers';
import { compareAsExcel } from './comparisons';
import { endDivisions } from './divisors';
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
import { takeWholeOffsets } from './whole-offsets';
import { searchWithWildcards } from './wildcards';
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
}

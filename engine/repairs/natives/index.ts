import { endDivisions } from './divisors';
import { countFurtherThanTheSheet } from './long-sequences';

/** Univer's own functions, where they give another figure than Excel: one fault a file. */
export function repairNatives(): void {
  endDivisions();
  countFurtherThanTheSheet();
}

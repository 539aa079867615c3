import type { BaseFunction } from '@univerjs/engine-formula';
import { frenchDollar, frenchFixed, frenchValue } from './amounts';
import { CRITERIA_FUNCTIONS, withFrenchCriteria } from './criteria';
import { frenchText } from './text';

/**
 * Univer's functions that read or write numbers as text know English alone: TEXTE(A1;"# ##0,00") gave « 1235 » for 1 234,567, and
 * CNUM("12,500") 12 500. These, by their English names, do as Excel in French.
 */
export const frenchFunctions = (): ReadonlyMap<string, typeof BaseFunction> =>
  new Map([
    ['TEXT', frenchText()],
    ['VALUE', frenchValue()],
    ['FIXED', frenchFixed()],
    ['DOLLAR', frenchDollar()],
    ...CRITERIA_FUNCTIONS.map((name): [string, typeof BaseFunction] => [name, withFrenchCriteria(name)]),
  ]);

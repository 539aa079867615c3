import { type Alike, alike, inRed } from './alike';
import { type Fault, type FaultWords, faultOf, quoted } from './faults';
import type { PlanCondition } from './plan';
import type { PlanValidation } from './rules';

/**
 * A word that is not in the list of its cell: « Variable » with a space after it, « Fixes ». Typed, the cell refuses it; pasted,
 * it is there, and what counts or adds up by the words of the list leaves the row out. The cell is coloured, and named beside the
 * title. A list of cells of the sheet is a help, not a fence: names are compared without their spaces (`by-name.ts`), and a grid
 * says itself which it does not know.
 */
export const STRAY: FaultWords = {
  said: {
    fr: 'Le mot de la cellule {cell} n’est pas dans sa liste (une espace de trop ?) : ce qui le lit est faux ou manque.',
    en: 'The word in cell {cell} is not in its list (one space too many?): what reads it is wrong or missing.',
  },
  saidSomewhere: {
    fr: 'Un mot en rouge n’est pas dans sa liste (une espace de trop ?) : ce qui le lit est faux ou manque.',
    en: 'A word in red is not in its list (one space too many?): what reads it is wrong or missing.',
  },
};

const chosenIn = (validations: readonly PlanValidation[]): readonly Alike[] =>
  alike(validations.flatMap((rule) => (rule.kind === 'list' ? [{ areas: [rule.area], asked: rule.choices }] : [])));

const isStray = (cells: string, choices: readonly string[]): string =>
  [`(LEN(${cells})>0)`, ...choices.map((choice) => `(${cells}<>${quoted(choice)})`)].join('*');

export const strays = (validations: readonly PlanValidation[]): Fault | undefined =>
  faultOf(
    chosenIn(validations).flatMap(({ areas, asked }) =>
      areas.map((area) => ({ area, test: (cells: string) => isStray(cells, asked) })),
    ),
    STRAY,
  );

/** The colour of the cell itself. */
export const strayConditions = (validations: readonly PlanValidation[]): readonly PlanCondition[] =>
  inRed(chosenIn(validations), (cell, choices) => {
    const tests = [`LEN(${cell})>0`, ...choices.map((choice) => `${cell}<>${quoted(choice)}`)];
    return `AND(${tests.join()})`;
  });

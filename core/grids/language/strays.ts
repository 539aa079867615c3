import { type Area, relative } from '../../formula/addresses';
import { type Fault, type FaultWords, faultOf, quoted } from './faults';
import { CONDITION_LOOKS } from './look';
import type { PlanCondition } from './plan';
import { joined } from './protection';
import type { PlanValidation } from './rules';

/**
 * A word that is not in the list of its cell: « Variable » with a space after it, « Fixes ». Typed, the cell refuses it; pasted,
 * it is there, and what counts or adds up by the words of the list leaves the row out. The cell is coloured, and named beside the
 * title. A list of cells of the sheet is a help, not a fence: names are compared without their spaces (`by-name.ts`), and a grid
 * says itself which it does not know.
 */
export const STRAY: FaultWords = {
  said: {
    fr: 'Le mot de la cellule {cell} n’est pas dans sa liste (une espace de trop ?) : il n’est pas compté.',
    en: 'The word in cell {cell} is not in its list (one space too many?): it is not counted.',
  },
  saidSomewhere: {
    fr: 'Un mot en rouge n’est pas dans sa liste (une espace de trop ?) : il n’est pas compté.',
    en: 'A word in red is not in its list (one space too many?): it is not counted.',
  },
};

/** Cells that share a list, in few areas. */
interface Chosen {
  readonly areas: readonly Area[];
  readonly choices: readonly string[];
}
function chosenIn(validations: readonly PlanValidation[]): readonly Chosen[] {
  const areas = new Map<string, { choices: readonly string[]; areas: Area[] }>();
  for (const rule of validations) {
    if (rule.kind !== 'list') continue;
    const key = rule.choices.join();
    const same = areas.get(key) ?? { choices: rule.choices, areas: [] };
    same.areas.push(rule.area);
    areas.set(key, same);
  }
  return Array.from(areas.values(), ({ choices, areas: cells }) => ({ choices, areas: joined(cells) }));
}

const isStray = (cells: string, choices: readonly string[]): string =>
  [`(LEN(${cells})>0)`, ...choices.map((choice) => `(${cells}<>${quoted(choice)})`)].join('*');

export const strays = (validations: readonly PlanValidation[]): Fault | undefined =>
  faultOf(
    chosenIn(validations).flatMap(({ areas, choices }) =>
      areas.map((area) => ({ area, test: (cells: string) => isStray(cells, choices) })),
    ),
    STRAY,
  );

/** The colour of the cell itself. */
export const strayConditions = (validations: readonly PlanValidation[]): readonly PlanCondition[] =>
  chosenIn(validations).flatMap(({ areas, choices }) =>
    areas.map((area) => {
      const cell = relative({ ...area, rows: 1, columns: 1 });
      const tests = [`LEN(${cell})>0`, ...choices.map((choice) => `${cell}<>${quoted(choice)}`)];
      return { area, formula: `=AND(${tests.join()})`, ...CONDITION_LOOKS.bad };
    }),
  );

import { type Area, absolute, relative } from '../../formula/addresses';
import type { Text } from '../../values/text';
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
export const STRAY: Text = {
  fr: 'Le mot de la cellule {cell} n’est pas dans sa liste (une espace de trop ?) : il n’est pas compté.',
  en: 'The word in cell {cell} is not in its list (one space too many?): it is not counted.',
};

/** Where it would take too long to tell which cell. */
export const STRAY_SOMEWHERE: Text = {
  fr: 'Un mot en rouge n’est pas dans sa liste (une espace de trop ?) : il n’est pas compté.',
  en: 'A word in red is not in its list (one space too many?): it is not counted.',
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

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const isStray = (cells: string, choices: readonly string[]): string =>
  [`(LEN(${cells})>0)`, ...choices.map((choice) => `(${cells}<>${quoted(choice)})`)].join('*');

const COLUMNS = 1000;
/** The lowest cell that a test finds: a thousand times its row, and its column; nought where there is none. */
export const lowest = (areas: readonly Area[], isFound: (cells: string) => string): string => {
  const found = areas
    .map(absolute)
    .map((cells) => `SUMPRODUCT(MAX(${isFound(cells)}*(ROW(${cells})*${COLUMNS}+COLUMN(${cells}))))`);
  return found.length === 1 ? found.join() : `MAX(${found.join()})`;
};
export function lowestStray(validations: readonly PlanValidation[]): string | undefined {
  const lists = chosenIn(validations).map(({ areas, choices }) => lowest(areas, (cells) => isStray(cells, choices)));
  return lists.length === 0 ? undefined : `MAX(${lists.join()})`;
}
export const addressOf = (code: string): string => `ADDRESS(INT((${code})/${COLUMNS}),MOD(${code},${COLUMNS}),4)`;

/** The colour of the cell itself. */
export const strayConditions = (validations: readonly PlanValidation[]): readonly PlanCondition[] =>
  chosenIn(validations).flatMap(({ areas, choices }) =>
    areas.map((area) => {
      const cell = relative({ ...area, rows: 1, columns: 1 });
      const tests = [`LEN(${cell})>0`, ...choices.map((choice) => `${cell}<>${quoted(choice)}`)];
      return { area, formula: `=AND(${tests.join()})`, ...CONDITION_LOOKS.bad };
    }),
  );

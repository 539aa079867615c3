/** What the functions that evaluate another one share: which they may, and the row or column of its arguments. */

import { differentLengths } from '../../../call/ranges';
import { type Answer, type Context, type Declaration, hasOneNumber, paramsOf } from '../../../declare/define';
import { notAFunction } from '../../../declare/function-name';
import { type AnyParam, isScalar, type Param, type TextParam } from '../../../declare/kinds';
import { missing, quoted } from '../../../declare/place';
import { type CellError, isBlank, refuse } from '../../../values/cell';
import { errorInside, gridOf } from '../../../values/grid';
import type { Text } from '../../../values/text';

/** They never evaluate themselves or one another: a chain of them would not end. */
const EVALUATORS: readonly string[] = ['SCENARIOS', 'SENSIBILITE', 'SIMULER', 'CIBLE'];

export const functionName: TextParam = {
  kind: 'text',
  label: { fr: 'fonction', en: 'function' },
  text: {
    fr: 'Nom d’une fonction de Mutu qui renvoie un nombre, entre guillemets : "COUTUSAGE".',
    en: 'Name of a Mutu function that returns a number, in quotes: "COUTUSAGE".',
  },
};

/** A row or a column in the order of another function's arguments: its blanks count, so the core leaves it as it is. */
export const argumentCells = <const O extends Partial<AnyParam>>(label: Text, text: Text, options?: O) =>
  ({ kind: 'any', label, text, ...options }) as const;

export interface Evaluated {
  readonly id: string;
  readonly declaration: Declaration;
  readonly params: readonly (readonly [string, Param])[];
}

/** The function named, when it has one numeric result and takes single cells only. */
export function evaluatedFunction(name: string, context: Context): Evaluated | CellError {
  const declaration = context.find(name);
  if (!declaration) return notAFunction(name);
  const { id } = declaration;
  if (EVALUATORS.includes(id)) {
    return refuse(
      `fonction : ${quoted(name, 'fr')} évalue déjà une autre fonction. Nommez celle-ci directement, par exemple "COUTUSAGE".`,
      `function: ${quoted(name, 'en')} already evaluates another function. Name that one instead, for example "COUTUSAGE".`,
    ).of('fonction');
  }
  if (!hasOneNumber(declaration)) {
    return refuse(
      `fonction : ${quoted(name, 'fr')} ne renvoie pas un nombre seul. Choisissez une fonction qui en renvoie un, par exemple "COUTUSAGE".`,
      `function: ${quoted(name, 'en')} does not return a single number. Choose a function that does, for example "COUTUSAGE".`,
    ).of('fonction');
  }
  const params = paramsOf(declaration);
  if (!params.every(([, param]) => isScalar(param))) {
    return refuse(
      `fonction : ${quoted(name, 'fr')} prend des listes ou des tableaux. Choisissez une fonction dont chaque argument tient dans une cellule, par exemple "COUTUSAGE".`,
      `function: ${quoted(name, 'en')} takes lists or tables. Choose a function whose every argument is a single cell, for example "COUTUSAGE".`,
    ).of('fonction');
  }
  return { id, declaration, params };
}

/** The cells of a row or a column that has at least one filled, blanks at its end left out. */
export interface ArgumentList {
  /** The parameter that holds them. */
  readonly name: string;
  readonly label: Text;
  readonly cells: readonly unknown[];
  /** How many cells the user selected. */
  readonly given: number;
}

export function argumentList(
  name: string,
  label: Text,
  raw: unknown,
  { params, id }: Evaluated,
): ArgumentList | CellError {
  const error = errorInside(raw);
  if (error) return error;
  const grid = gridOf(raw);
  const width = grid[0]?.length ?? 0;
  if (grid.length > 1 && width > 1) {
    return refuse(
      `${label.fr} : une plage de ${grid.length} lignes sur ${width} colonnes a été donnée. Donnez une seule ligne ou une seule colonne.`,
      `${label.en}: a range of ${grid.length} rows by ${width} columns was given. Give a single row or a single column.`,
    );
  }
  const cells = grid.length > 1 ? grid.map((row) => row[0]) : [...(grid[0] ?? [])];
  const given = cells.length;
  while (cells.length > 0 && isBlank(cells[cells.length - 1])) cells.pop();
  if (cells.length === 0) return missing(label);
  if (cells.length > params.length) return tooManyArguments(label, cells.length, id, params.length);
  return { name, label, cells, given };
}

export const tooManyArguments = (label: Text, count: number, id: string, most: number): CellError =>
  refuse(
    `${label.fr} : ${count} arguments sont donnés et ${id} en prend au plus ${most}. Suivez l’ordre de ses arguments (=MUTU.AIDE("${id}")).`,
    `${label.en}: ${count} arguments are given and ${id} takes at most ${most}. Follow the order of its arguments (=MUTU.AIDE("${id}")).`,
  );

/** Lists that go together must reach as far as the longest. */
export function differentReach(lists: readonly ArgumentList[]): CellError | undefined {
  const longest = lists.reduce((most, list) => (list.cells.length > most.cells.length ? list : most));
  const length = longest.cells.length;
  const short = lists.find((list) => list.given < length);
  if (!short) return undefined;
  return differentLengths(longest.label, length, short.label, short.given).of(longest.name);
}

/** « minimum (prix_achat) »: the list, and which argument of the function in it. */
export const inList = (list: Text, { label }: Param): Text => ({
  fr: `${list.fr} (${label.fr})`,
  en: `${list.en} (${label.en})`,
});

/** What the numbers of a function's answer are, put back on a cell of the answer of another. */
export const measuredAs = (answer: Answer, { declaration: { result } }: Evaluated): Answer =>
  typeof answer === 'number' && result.kind === 'value' && result.unit ? { amount: answer, unit: result.unit } : answer;

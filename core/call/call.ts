import {
  type Answer,
  type BreakEvenLines,
  type Context,
  type Declaration,
  type Explained,
  isExplained,
  type Measured,
  type Outcome,
  paramsOf,
} from '../declare/define';
import { notAFunction } from '../declare/function-name';
import type { Unit } from '../declare/kinds';
import type { Origins } from '../declare/place';
import { type ExplainedLine, linesOf, tooLarge } from '../explain/steps';
import { type Cell, CellError, type Grid, isBlank, isError, refuse, type Value } from '../values/cell';
import { errorAmong, unwrapped } from '../values/grid';
import { fold, inLanguage, isText, LANGUAGES, type Language, type Text } from '../values/text';
import { broadcast, broadcastShape } from './broadcast';
import { type Prepared, plan, prepare, readScalars, type ScalarParams } from './prepare';
import { laidOut, positionIn } from './ranges';

/** An answer with what its numbers are, for hosts that show « 37,84 $ » where the value is 37.835388… */
export interface Measure {
  readonly value: Value;
  /** What every number of the answer is. */
  readonly unit?: Unit;
  /** Or what each one is, where they differ. */
  readonly units?: readonly (readonly (Unit | undefined)[])[];
}

/** What a screen shows of a call beside its answer; nothing of it where there is no one calculation. */
export interface Examined {
  readonly measure: Measure;
  readonly lines?: readonly ExplainedLine[];
  readonly breakEven?: BreakEvenLines;
}

/** Laid out, in no language yet. */
type LaidOut = Answer | readonly (readonly Answer[])[];

export function createCall(catalog: readonly Declaration[]) {
  const byId = new Map(catalog.map((declaration) => [declaration.id, declaration]));
  const find = (name: string): Declaration | undefined =>
    typeof name === 'string' ? byId.get(fold(name.replace(/^\s*=?\s*(MUTU[._])?/i, '')).toUpperCase()) : undefined;

  const context: Context = {
    catalog,
    find,
    evaluate: (id, args) => aside(evaluateNamed(id, args) as Outcome),
    explain: (id, args, origins = []) => {
      const declaration = find(id);
      if (!declaration) return errorAmong(args) ?? notAFunction(id);
      if (!isExplained(declaration)) return errorAmong(args) ?? notExplained(declaration);
      const prepared = tooMany(declaration, args) ?? prepare(declaration, args, origins);
      if (prepared instanceof CellError) return prepared.aside();
      const result = runOn(declaration, prepared, context, origins);
      return aside(isError(result) ? result : explained(declaration, prepared, context, origins));
    },
  };

  function evaluateNamed(id: string, args: readonly unknown[]): LaidOut {
    const declaration = byId.get(id) ?? find(id);
    return declaration ? evaluate(declaration, args, context) : unknownFunction(id);
  }

  /** The same as `call`, with the units of the answer. */
  function answer(id: string, args: readonly unknown[], language: Language = 'fr', origins: Origins = []): Measure {
    const known = spoken(language);
    return readable(() => {
      const declaration = byId.get(id) ?? find(id);
      if (!declaration) return { value: unknownFunction(id).in(known) };
      return measured(evaluate(declaration, listOf(args), context, listOf(origins)), declaration, known);
    }, known);
  }

  /**
   * Computes a function by name on raw cell values or 2-D arrays of them. Synchronous, never throws: a refusal is a
   * CellError, in the answer or inside it. With `origins`, where each range starts in its sheet, a refusal names the
   * sheet's own rows and cells.
   */
  const call = (id: string, args: readonly unknown[], language: Language = 'fr', origins: Origins = []): Value =>
    answer(id, args, language, origins).value;

  /** An answer with what a screen shows of it, all from one reading of the arguments. */
  function examine(id: string, args: readonly unknown[], language: Language = 'fr', origins: Origins = []): Examined {
    const declaration = byId.get(id) ?? find(id);
    if (!declaration) return { measure: answer(id, args, language) };
    if (plan(declaration).scalar && broadcastShape(declaration, args)) {
      return { measure: answer(id, args, language, origins) };
    }
    const prepared = tooMany(declaration, args) ?? prepare(declaration, args, origins);
    if (prepared instanceof CellError) return { measure: measured(prepared, declaration, language) };
    const outcome = runOn(declaration, prepared, context, origins);
    const measure = measured(arranged(declaration, outcome, prepared.layouts), declaration, language);
    if (isError(outcome)) return { measure };
    const explanation = isExplained(declaration) ? explained(declaration, prepared, context, origins) : undefined;
    const lines = explanation && !isError(explanation) ? linesOf(explanation) : undefined;
    const { chart } = declaration;
    return {
      measure,
      ...(lines && !isError(lines) && { lines }),
      ...(typeof chart === 'function' && { breakEven: chart(prepared.args as never) }),
    };
  }

  return { call, answer, examine, find };
}

const runOn = (declaration: Declaration, { args, layouts }: Prepared, context: Context, origins: Origins): Outcome =>
  plan(declaration).closed?.one.answerTo(valuesOf(declaration, args)) ??
  declaration.run?.(args as never, context, positionIn(layouts.rows), origins);

const valuesOf = (declaration: Declaration, args: Prepared['args']): readonly unknown[] =>
  plan(declaration).params.map(([name]) => args[name]);

function explained(
  declaration: Declaration,
  { args, layouts }: Prepared,
  context: Context,
  origins: Origins,
): Explained | CellError {
  const steps =
    plan(declaration).closed?.explained(valuesOf(declaration, args)) ??
    declaration.explain?.(args as never, context, positionIn(layouts.rows), origins) ??
    [];
  if (steps instanceof CellError) return steps;
  const labels: Record<string, Text> = {};
  for (const [key, param] of paramsOf(declaration)) labels[key] = param.label;
  return { steps, args, labels };
}

const aside = <T>(answer: T): T => (answer instanceof CellError ? (answer.aside() as T) : answer);

const notExplained = (declaration: Declaration): CellError =>
  refuse(
    `fonction : EXPLIQUER ne s’applique pas à ${declaration.id}, dont la réponse n’est pas un calcul en une ligne. Choisissez une fonction qui renvoie un nombre.`,
    `function: EXPLIQUER does not apply to ${declaration.id}, whose answer is not a single calculation. Choose a function that returns a number.`,
  ).of('fonction');

function unknownFunction(id: unknown): CellError {
  const named = typeof id === 'string' ? id.slice(0, MOST_SHOWN) : '';
  return refuse(
    `La fonction « ${named} » n’existe pas. =MUTU.AIDE() donne la liste des fonctions.`,
    `There is no function “${named}”. =MUTU.AIDE() lists the functions.`,
    '#NAME?',
  );
}

/** A longer name is no name. */
const MOST_SHOWN = 60;

/** A program that names another language is answered in French, and one that gives no list gives no argument. */
const spoken = (language: Language): Language => (LANGUAGES.indexOf(language) < 0 ? LANGUAGES[0] : language);
const listOf = <T>(list: readonly T[]): readonly T[] => (Array.isArray(list) ? list : []);

/** What a program gives may fail when it is read: lists that hold themselves, objects that throw. */
function readable(compute: () => Measure, language: Language): Measure {
  try {
    return compute();
  } catch {
    return { value: unreadable().in(language) };
  }
}

const unreadable = (): CellError =>
  refuse(
    'Une valeur donnée n’a pas pu être lue : ce n’est ni un nombre, ni un texte, ni une date, ni une plage de cellules. Donnez des valeurs de cellules.',
    'A value given could not be read: it is neither a number, a text, a date nor a range of cells. Give values of cells.',
  );

function evaluate(
  declaration: Declaration,
  args: readonly unknown[],
  context: Context,
  origins: Origins = [],
): LaidOut {
  const surplus = tooMany(declaration, args);
  if (surplus) return surplus;
  const { params, scalar, closed } = plan(declaration);
  const shape = scalar ? broadcastShape(declaration, args) : undefined;
  if (shape instanceof CellError) return shape;
  if (shape) return broadcast(declaration, args, shape, context, origins);
  if (closed) {
    const values = readScalars(params as ScalarParams, args);
    return values instanceof CellError ? values : closed.one.answerTo(values);
  }
  const prepared = prepare(declaration, args, origins);
  if (prepared instanceof CellError) return prepared;
  return arranged(declaration, runOn(declaration, prepared, context, origins), prepared.layouts);
}

function tooMany(declaration: Declaration, args: readonly unknown[]): CellError | undefined {
  const { params } = plan(declaration);
  const last = params[params.length - 1]?.[1];
  if (args.length <= params.length || (last?.kind === 'any' && last.repeating)) return undefined;
  if (args.slice(params.length).every((arg) => isBlank(unwrapped(arg)))) return undefined;
  const error = errorAmong(args);
  if (error) return error;
  const s = params.length > 1 ? 's' : '';
  return refuse(
    `${declaration.id} prend au plus ${params.length} argument${s} et en a reçu ${args.length}. Retirez ceux qui sont en trop ; la virgule décimale d’un nombre a peut-être été lue comme un séparateur.`,
    `${declaration.id} takes at most ${params.length} argument${s} and was given ${args.length}. Remove those in excess; a decimal comma may have been read as a separator.`,
  );
}

function arranged(declaration: Declaration, outcome: Outcome, layouts: Prepared['layouts']): LaidOut {
  const { result } = declaration;
  if (!Array.isArray(outcome)) return outcome as Answer;
  if (result.kind === 'list') {
    const list = outcome as readonly Answer[];
    const layout = layouts[result.follow ?? 'rows'];
    if (layout) return laidOut(list, layout);
    const first = Object.values(layouts).find((other) => other !== undefined);
    return first?.row ? [list] : list.map((cell) => [cell]);
  }
  const rows = outcome as readonly (readonly Answer[])[];
  if (result.kind !== 'table' || result.bare) return rows;
  return [result.columns.map((column) => column.header), ...rows];
}

const isMeasured = (answer: Answer): answer is Measured => typeof answer === 'object' && 'amount' in answer;

function cellOf(answer: Answer, language: Language): Cell {
  if (typeof answer === 'number') {
    if (!Number.isFinite(answer)) return tooLarge().in(language);
    return answer === 0 ? 0 : answer; // −0 never reaches a cell
  }
  if (typeof answer !== 'object') return answer ?? '';
  if (answer instanceof CellError) return answer.in(language);
  if (isMeasured(answer)) return cellOf(answer.amount, language);
  return isText(answer) ? inLanguage(answer, language) : '';
}

/** A row in the user's language; the row itself when nothing in it changes, as in a long column of figures. */
function cellsOf(row: readonly Answer[], width: number, language: Language): Cell[] {
  let cells = row as Cell[];
  for (let i = 0; i < width; i++) {
    const cell = cellOf(row[i], language);
    if (Object.is(cell, row[i])) continue;
    if (cells === row) cells = cells.slice();
    cells[i] = cell;
  }
  return cells;
}

function measured(sheet: LaidOut, declaration: Declaration, language: Language): Measure {
  const { result } = declaration;
  const unit = result.kind === 'table' ? undefined : result.unit;
  if (!Array.isArray(sheet)) {
    const own = isMeasured(sheet as Answer) ? (sheet as Measured).unit : unit;
    return { value: cellOf(sheet as Answer, language), ...(own && { unit: own }) };
  }
  const rows = sheet as readonly (readonly Answer[])[];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const value: Grid = rows.map((row) => cellsOf(row, width, language));
  const only = value[0]?.[0];
  if (value.length === 1 && width === 1 && only !== undefined) {
    const answer = rows[0]?.[0];
    const own = isMeasured(answer) ? answer.unit : unit;
    return { value: only, ...(own && { unit: own }) };
  }
  if (result.kind !== 'table') return { value, ...(unit && { unit }) };
  return { value, units: unitsOf(rows, result.columns) };
}

type Units = readonly (Unit | undefined)[];

/** What each number is. Rows alike share one list: a table of a million rows would make as many. */
function unitsOf(rows: readonly (readonly Answer[])[], columns: readonly { readonly unit?: Unit }[]): Units[] {
  const unitOf = (answer: Answer, i: number): Unit | undefined => {
    if (isMeasured(answer)) return answer.unit;
    return typeof answer === 'number' ? columns[i]?.unit : undefined;
  };
  let last: Units = [];
  return rows.map((row) => {
    const isAlike = row.length === last.length && row.every((answer, i) => unitOf(answer, i) === last[i]);
    if (!isAlike) last = row.map(unitOf);
    return last;
  });
}

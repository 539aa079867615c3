/** What a form, or a formula of the sheet, computes: from the text of its arguments to an answer or a refusal. */
import { CellError, type Declaration, type Examined, examine, type Language, type Origin } from '../core';
import { paramsOf } from '../core/declare/define';
import { areaOf } from '../core/formula/addresses';
import { firstCellOf, isName, referenceIn } from '../core/formula/references';
import { errorIn } from '../core/values/cell';
import { separateArguments } from './arguments';
import { evaluate, readReferences } from './evaluate';
import type { Cells, Host } from './host';

export type Outcome =
  /** Arguments that must be given, by position. */
  | { readonly state: 'incomplete'; readonly missing: readonly number[] }
  /** A word that names neither a number nor cells. */
  | { readonly state: 'unknownName'; readonly at: number; readonly name: string }
  /** The spreadsheet alone can tell. */
  | { readonly state: 'unknown' }
  | { readonly state: 'refused'; readonly error: CellError; readonly at?: number }
  | ({ readonly state: 'done'; readonly values: readonly unknown[] } & Examined);

export interface Asked {
  readonly declaration: Declaration;
  /** Canonical, one for each parameter. */
  readonly args: readonly string[];
  /** Whose cells « B2 » is. */
  readonly sheet: string;
}

export async function outcomeOf({ declaration, args, sheet }: Asked, host: Host): Promise<Outcome> {
  const missing = missingIn(declaration, args);
  if (missing.length > 0) return { state: 'incomplete', missing };
  const cells = await readReferences(args, host, sheet);
  const nameAt = args.findIndex((arg) => isName(arg) && !cells.has(arg));
  if (nameAt >= 0) return { state: 'unknownName', at: nameAt, name: args[nameAt] ?? '' };
  const values: unknown[] = [];
  const given = separateArguments(declaration, args);
  for (const arg of given) {
    const known = evaluate(arg, cells, host.language);
    if (!known) return { state: 'unknown' };
    values.push(known.value);
  }
  const origins = given.map((arg) => originOf(arg, cells));
  return outcomeOfValues(declaration, values, host.language, origins);
}

/** Where an argument that is a range, and nothing else, starts in its sheet: a refusal names the sheet's own rows. */
function originOf(arg: string, cells: ReadonlyMap<string, Cells>): Origin | undefined {
  const range = referenceIn(arg)?.range ?? cells.get(arg)?.range;
  if (!range) return undefined;
  const { row, column } = areaOf(firstCellOf(range));
  return { row: row + 1, column: column + 1 };
}

/** Positions of the arguments that must be given and are not. */
export function missingIn(declaration: Declaration, args: readonly string[]): readonly number[] {
  const missing: number[] = [];
  paramsOf(declaration).forEach(([, param], i) => {
    if (!param.optional && !args[i]) missing.push(i);
  });
  return missing;
}

function outcomeOfValues(
  declaration: Declaration,
  values: readonly unknown[],
  language: Language,
  origins: readonly (Origin | undefined)[],
): Outcome {
  const examined = examine(declaration.id, values, language, origins);
  const error = examined.measure.value;
  if (!(error instanceof CellError)) return { state: 'done', values, ...examined };
  const at = error.text ? argumentOfRefusal(error, declaration) : firstInError(values, declaration);
  return { state: 'refused', error, ...(at !== undefined && { at }) };
}

/** An error that only passes through comes from the first argument that holds one. */
function firstInError(values: readonly unknown[], declaration: Declaration): number | undefined {
  const at = values.findIndex((value) => errorIn(value) !== undefined);
  return at < 0 ? undefined : Math.min(at, paramsOf(declaration).length - 1);
}

function argumentOfRefusal({ about }: CellError, { params }: Declaration): number | undefined {
  const at = Object.keys(params).indexOf(about?.param ?? '');
  return at < 0 ? undefined : at;
}

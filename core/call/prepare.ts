import { type Declaration, isClosedForm, paramsOf } from '../declare/define';
import { isScalar, type Param, type ScalarParam } from '../declare/kinds';
import { missing, type Origin, type Origins, type Place } from '../declare/place';
import { ClosedForm } from '../explain/closed-form';
import { CellError, isBlank, refuse } from '../values/cell';
import { errorInside, gridOf, isGrid, type RawGrid, unwrapped, widthOf } from '../values/grid';
import { type ListLayout, type Member, readGroup } from './ranges';
import { readScalar } from './read';
import { readTable } from './tables';

export interface ParamsRead {
  readonly params: readonly (readonly [string, Param])[];
  /** All parameters are scalars and the answer is one value: the function broadcasts. */
  readonly scalar: boolean;
  /** When its formulas are the calculation. */
  readonly closed: ClosedForm | undefined;
}
const plans = new Map<Declaration, ParamsRead>();
export function plan(declaration: Declaration): ParamsRead {
  let made = plans.get(declaration);
  if (!made) {
    const params = paramsOf(declaration);
    made = {
      params,
      scalar: declaration.result.kind === 'value' && params.every(([, param]) => isScalar(param)),
      closed: isClosedForm(declaration) ? new ClosedForm(declaration) : undefined,
    };
    plans.set(declaration, made);
  }
  return made;
}

export interface Prepared {
  readonly args: Record<string, unknown>;
  readonly layouts: Readonly<Record<string, ListLayout | undefined>>;
}

/** Every argument checked and read, or the first refusal. An error coming in goes out before anything else is said. */
export function prepare(
  declaration: Declaration,
  raws: readonly unknown[],
  origins: Origins = [],
): Prepared | CellError {
  const { params, scalar } = plan(declaration);
  if (scalar) return prepareScalars(params as ScalarParams, raws);
  for (let i = 0; i < raws.length; i++) {
    const kind = params[Math.min(i, params.length - 1)]?.[1].kind;
    // What a table holds in the columns and rows that are not used stops nothing: it is looked at when it is read.
    if (kind === 'any' || kind === 'table') continue;
    const error = errorInside(raws[i]);
    if (error) return error;
  }
  const args: Record<string, unknown> = {};
  const groups: Record<string, Member[]> = {};
  const isSeveral = (name: string): boolean => {
    const grid = gridOf(raws[params.findIndex(([other]) => other === name)]);
    return grid.length > 1 || widthOf(grid) > 1;
  };
  const refusals: CellError[] = [];
  for (let i = 0; i < params.length; i++) {
    const [name, param] = params[i] as readonly [string, Param];
    if (param.kind === 'list' || param.kind === 'block') {
      const group = param.group ?? 'rows';
      const oneEntry = param.kind === 'block' && (param.byRow || (param.columnsOf && isSeveral(param.columnsOf)));
      const member = { name, param, raw: raws[i], origin: origins[i], oneEntry: oneEntry === true };
      groups[group] = [...(groups[group] ?? []), member];
      continue;
    }
    const value = readSingle(name, param, raws, i, origins[i]);
    if (value instanceof CellError && param.kind !== 'any') {
      // An error that came in inside a table still goes out before any refusal.
      if (!value.text) return value;
      refusals.push(value.of(name));
    } else args[name] = value;
  }
  if (refusals[0]) return refusals[0];
  const layouts: Record<string, ListLayout | undefined> = {};
  for (const group of Object.keys(groups)) {
    const read = readGroup(groups[group] ?? []);
    if (read instanceof CellError) return read;
    Object.assign(args, read.values);
    layouts[group] = read.layout;
  }
  return { args, layouts };
}

export type ScalarParams = readonly (readonly [string, ScalarParam])[];
const NO_LAYOUT = {};

function prepareScalars(params: ScalarParams, raws: readonly unknown[]): Prepared | CellError {
  const values = readScalars(params, raws);
  if (values instanceof CellError) return values;
  const args: Record<string, unknown> = {};
  for (let i = 0; i < params.length; i++) args[(params[i] as ScalarParams[number])[0]] = values[i];
  return { args, layouts: NO_LAYOUT };
}

/** The same for a function whose parameters are all scalars, in their order: what a cell costs is mostly this. */
export function readScalars(params: ScalarParams, raws: readonly unknown[]): readonly unknown[] | CellError {
  const values: unknown[] = [];
  let refusal: CellError | undefined;
  for (let i = 0; i < params.length; i++) {
    const [name, param] = params[i] as ScalarParams[number];
    const raw = unwrapped(raws[i]);
    const error = errorInside(raw);
    if (error) return error;
    const value = isGrid(raw) ? oneValueOnly(param, raw) : completed(param, readScalar(param, raw));
    if (value instanceof CellError) refusal = refusal ?? value.of(name);
    values.push(value);
  }
  return refusal ?? values;
}

function readSingle(
  name: string,
  param: Exclude<Param, { kind: 'list' | 'block' }>,
  raws: readonly unknown[],
  index: number,
  origin: Origin | undefined,
): unknown {
  if (param.kind === 'any') return param.repeating ? raws.slice(index) : raws[index];
  const raw = unwrapped(raws[index]);
  if (param.kind === 'table') {
    // Desktop Excel passes a blank cell as 0, and no table is 0.
    const isGiven = !isBlank(raw) && !(raw === 0 && param.optional);
    if (isGiven) return readTable(name, param, raw, origin);
    return param.optional ? undefined : missing(param.label);
  }
  if (isGrid(raw)) return oneValueOnly(param, raw);
  return completed(param, readScalar(param, raw));
}

/** A blank scalar becomes its default, or the refusal of a required one. */
export function completed(param: ScalarParam, value: unknown, place?: Place): unknown {
  if (value !== undefined) return value;
  const fallback = param.kind === 'number' || param.kind === 'choice' ? param.default : undefined;
  if (fallback !== undefined || param.optional) return fallback;
  return missing(param.label, place);
}

const oneValueOnly = (param: Param, grid: RawGrid): CellError =>
  refuse(
    `${param.label.fr} : une plage de ${grid.length} × ${grid[0]?.length ?? 0} cellules a été donnée. Donnez une seule cellule.`,
    `${param.label.en}: a range of ${grid.length} × ${grid[0]?.length ?? 0} cells was given. Give a single cell.`,
  );

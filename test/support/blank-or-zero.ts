import { CellError, call } from '../../core';
import { type Declaration, paramsOf } from '../../core/declare/define';
import type { Param } from '../../core/declare/kinds';

type Grid = readonly (readonly unknown[])[];
/** The arguments of a call with a blank as it is, or with the 0 that some desktop Excels send for it. */
type Sent = (blank: null | 0) => readonly unknown[];

const isGrid = (value: unknown): value is Grid => Array.isArray(value) && Array.isArray(value[0]);
const column = (...cells: readonly unknown[]): Grid => cells.map((cell) => [cell]);
const replaced = <T>(list: readonly T[], at: number, value: T): T[] =>
  list.map((one, index) => (index === at ? value : one));

/** GESTION counts one use when the number of uses is left blank: those that evaluate it inherit the difference. */
const EVALUATING: Readonly<Record<string, Readonly<Record<string, Sent>>>> = {
  EXPLIQUER: { arguments: (blank) => ['GESTION', 1200, 100, blank] },
  SCENARIOS: { tableau: (blank) => ['GESTION', column(1200, 100, blank)] },
  SENSIBILITE: {
    base: (blank) => ['GESTION', column(1200, 100, blank), column(1000, null, null), column(1400, null, null)],
    bas: (blank) => ['GESTION', column(1200, 100, 1), column(blank, null, null), column(1400, null, null)],
    haut: (blank) => ['GESTION', column(1200, 100, 1), column(1000, null, null), column(blank, null, null)],
  },
  SIMULER: {
    probable: (blank) => ['GESTION', column(1000, 100, null), column(1200, 100, blank), column(1400, 100, null)],
  },
  CIBLE: { arguments: (blank) => ['GESTION', column(1200, 100, blank), 1, 24] },
};

/**
 * The parameters of a function for which a 0 is not what a blank is, by calling it on its examples: an argument left out
 * against 0, a range all blank against all 0, each cell blank against 0, a row selected too many. A blank that is refused
 * because it is required is not among them: nothing can be « not given » there.
 */
export const blankIsNotZeroIn = (declaration: Declaration): Param[] =>
  paramsOf(declaration)
    .filter((_, at) => callsOf(declaration, at).some((sent) => differ(declaration, sent)))
    .map(([, param]) => param);

function differ(declaration: Declaration, sent: Sent): boolean {
  const [blank, zero] = [call(declaration.id, sent(null)), call(declaration.id, sent(0))];
  return figures(declaration, blank) !== figures(declaration, zero);
}

/** In a list, the 0 of nobody where a blank was changes no figure of the others. */
function figures({ result }: Declaration, value: ReturnType<typeof call>): string {
  if (value instanceof CellError) return value.message;
  if (result.kind !== 'list') return JSON.stringify(value);
  const cells = (isGrid(value) ? value.flat() : [value]).map((cell) => (cell === '' ? 0 : cell));
  while (cells[cells.length - 1] === 0) cells.pop();
  return JSON.stringify(cells);
}

function callsOf(declaration: Declaration, at: number): Sent[] {
  const params = paramsOf(declaration);
  const [name = '', param] = params[at] ?? [];
  const evaluating = EVALUATING[declaration.id]?.[name];
  if (evaluating) return [evaluating];
  if (!param || param.kind === 'any') return [];
  return declaration.examples.flatMap(({ args: given }) => {
    const args = params.map((_, index) => given[index] ?? null);
    const accepted = (sent: Sent): boolean => !(call(declaration.id, sent(null)) instanceof CellError);
    return [...leftOut(params, args, at), ...cellByCell(params, args, at).filter(accepted)];
  });
}

type Params = ReturnType<typeof paramsOf>;
type Call = readonly unknown[];

/** Lists of one group are selected together. */
const groupOf = (params: Params, at: number): string | undefined => {
  const param = params[at]?.[1];
  return param?.kind === 'list' || param?.kind === 'block' ? (param.group ?? 'rows') : undefined;
};

function leftOut(params: Params, args: Call, at: number): Sent[] {
  const param = params[at]?.[1];
  if (!param?.optional || param.kind === 'table') return [];
  const group = groupOf(params, at);
  if (group === undefined) return [(blank) => replaced(args, at, blank)];
  const beside = args[at] ?? args.find((arg, other) => isGrid(arg) && groupOf(params, other) === group);
  const shape = isGrid(beside) ? beside : column(null, null);
  return [(blank) => replaced(args, at, column(...shape.map(() => blank)))];
}

function cellByCell(params: Params, args: Call, at: number): Sent[] {
  const grid = args[at];
  if (!isGrid(grid)) return [];
  const group = groupOf(params, at);
  const oneRowMore: Sent = (blank) =>
    args.map((arg, other) => {
      const isSelectedWith = other === at || (group !== undefined && groupOf(params, other) === group);
      return isSelectedWith && isGrid(arg) ? [...arg, (arg[0] ?? []).map(() => blank)] : arg;
    });
  const cells = grid.flatMap((row, r) => row.map((_, c) => ({ r, row, c })));
  const oneCell = cells.map(
    ({ r, row, c }): Sent =>
      (blank) =>
        replaced(args, at, replaced(grid, r, replaced<unknown>(row, c, blank))),
  );
  return grid.length > 1 ? [...oneCell, oneRowMore] : oneCell;
}

import { type FormulaToken, tokenize } from '../../core/formula';
import { type Area, areaOf, cellArea } from '../../core/formula/addresses';
import { ownIds } from '../../core/formula/calls';
import type { Plan, PlanCell } from '../../core/grids/language/plan';

export interface Reach extends Area {
  readonly sheet: string;
}
interface Node {
  readonly cell: PlanCell;
  readonly fills: Reach;
  readonly reads: readonly Reach[];
}

/** Each formula of the sheets of a batch, what it fills and what it reads, in other sheets too. */
function nodesOf(plans: readonly Plan[]): readonly Node[] {
  const named = new Map<string, Reach>(
    plans.flatMap(({ names, sheet }) =>
      names.map(({ name, row, column }) => [name, { ...cellArea(row, column), sheet }]),
    ),
  );
  return plans.flatMap(({ cells, sheet }) =>
    cells
      .filter(({ formula }) => formula !== undefined)
      .map(
        (cell): Node => ({
          cell,
          fills: { ...(cell.spill ?? cellArea(cell.row, cell.column)), sheet },
          reads: readBy(cell.formula ?? '', sheet, named),
        }),
      ),
  );
}

/** Whether what a cell shows comes, by whatever way, from another cell. */
export function comesFrom(plans: readonly Plan[]): (shown: Reach, origin: Reach) => boolean {
  const nodes = nodesOf(plans);
  return (shown, origin) => {
    const seen = new Set<Node>();
    const reached = (at: Reach): boolean =>
      overlap(at, origin) ||
      nodes.some((node) => {
        if (seen.has(node) || !overlap(at, node.fills)) return false;
        seen.add(node);
        return node.reads.some(reached);
      });
    return reached(shown);
  };
}

/** The longest chain of our functions in the sheets of a batch, each fed by the one before, across sheets too. */
export function depthOf(plans: readonly Plan[]): number {
  const nodes = nodesOf(plans);
  const bySheet = new Map<string, Node[]>();
  for (const node of nodes) bySheet.set(node.fills.sheet, [...(bySheet.get(node.fills.sheet) ?? []), node]);
  const known = new Map<Node, number>();
  const depthAt = (node: Node): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const fedBy = (read: Reach): readonly Node[] =>
      (bySheet.get(read.sheet) ?? []).filter((other) => other !== node && overlap(read, other.fills));
    const below = Math.max(0, ...node.reads.flatMap(fedBy).map(depthAt));
    const depth = below + (ownIds(node.cell.formula ?? '').length > 0 ? 1 : 0);
    known.set(node, depth);
    return depth;
  };
  return Math.max(0, ...nodes.map(depthAt));
}

/** How many of our functions the sheets of a batch call. */
export const callsIn = (plans: readonly Plan[]): number =>
  plans.reduce((sum, { cells }) => sum + cells.flatMap(({ formula }) => ownIds(formula ?? '')).length, 0);

const CELL = /^\$?[A-Z]{1,3}\$?\d+$/;

function readBy(formula: string, here: string, named: ReadonlyMap<string, Reach>): Reach[] {
  const tokens = tokenize(formula);
  const reads: Reach[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'name' || isEndOfRange(tokens, at)) return;
    const name = named.get(token.text);
    if (name) reads.push(name);
    if (!CELL.test(token.text)) return;
    const end = tokens[at + 1]?.text === ':' ? tokens[at + 2]?.text : undefined;
    reads.push({ ...areaOf(end ? `${token.text}:${end}` : token.text), sheet: sheetBefore(tokens, at) ?? here });
  });
  return reads;
}

const isEndOfRange = (tokens: readonly FormulaToken[], at: number): boolean => tokens[at - 1]?.text === ':';

function sheetBefore(tokens: readonly FormulaToken[], at: number): string | undefined {
  const sheet = tokens[at - 2];
  if (tokens[at - 1]?.text !== '!' || sheet?.kind !== 'sheet') return undefined;
  return sheet.text.replace(/^'|'$/g, '').replace(/''/g, "'");
}

function overlap(one: Reach, other: Reach): boolean {
  const meets = (from: number, count: number, start: number, size: number): boolean =>
    from < start + size && start < from + count;
  return (
    one.sheet === other.sheet &&
    meets(one.row, one.rows, other.row, other.rows) &&
    meets(one.column, one.columns, other.column, other.columns)
  );
}

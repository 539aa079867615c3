import { CalculateFormulaService, FormulaDependencyGenerator } from '@univerjs/engine-formula';

/** One formula of a calculation, as Univer keeps it; some stand for another, moved, whose ranges they read. */
interface Tree {
  readonly treeId: number;
  readonly unitId: string;
  readonly formula: string;
  readonly isVirtual: boolean;
  readonly featureId?: string | null;
  readonly rangeList: readonly unknown[];
  isDirty: boolean;
  addressFunctionNodes: readonly unknown[];
  resetState(): void;
  pushRangeList(ranges: readonly unknown[]): void;
}
/** What is touched of the class that orders the formulas of a calculation, private to it. */
interface Order {
  readonly _dependencyTreeCache: Map<number, Tree>;
  _generateTreeList(...data: unknown[]): Promise<readonly Tree[]>;
  _registerFeatureFormulas(trees: Tree[]): void;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
  _getTreeNode(tree: Tree): unknown;
  _includeTree(tree: Tree, node: unknown): boolean;
  _getAddressFunctionNodeList(node: unknown): readonly unknown[];
}
interface Calculation {
  readonly _formulaDependencyGenerator: Order;
  _apply(isLaterRound?: boolean): Promise<unknown>;
}

interface Listed {
  readonly tree: Tree;
  readonly node: unknown;
  readonly ranges: readonly unknown[];
}
const listed = new WeakMap<Order, readonly Listed[]>();
const laterRounds = new WeakSet<object>();
/** Of the class that orders formulas: it does so for a round after the first. */
export const isLaterRound = (order: object): boolean => laterRounds.has(order);

/**
 * A calculation takes rounds, for what answers of several cells fill. Univer 0.25.1 lists all the formulas of the workbook anew at
 * each (`_generateTreeList` of FormulaDependencyGenerator, in engine-formula), which takes longer than to calculate the few that
 * the round is for. They are listed once.
 */
export function listFormulasOnce(): void {
  const calculation = CalculateFormulaService.prototype as unknown as Calculation;
  const { _apply } = calculation;
  calculation._apply = function (this: Calculation, isLaterRound) {
    if (isLaterRound) laterRounds.add(this._formulaDependencyGenerator);
    else laterRounds.delete(this._formulaDependencyGenerator);
    return _apply.call(this, isLaterRound);
  };
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  const { _generateTreeList } = order;
  order._generateTreeList = async function (this: Order, ...data) {
    const known = laterRounds.has(this) ? listed.get(this) : undefined;
    if (known) return listedAgain(this, known);
    listed.delete(this);
    const trees = await _generateTreeList.apply(this, data);
    listed.set(
      this,
      trees
        .filter(({ featureId }) => !featureId)
        .map((tree) => ({
          tree,
          node: tree.formula ? this._getTreeNode(tree) : undefined,
          ranges: [...tree.rangeList],
        })),
    );
    return trees;
  };
}

async function listedAgain(order: Order, known: readonly Listed[]): Promise<readonly Tree[]> {
  const trees: Tree[] = [];
  let looksFor = false;
  for (const { tree, node, ranges } of known) {
    tree.resetState();
    if (node) {
      tree.isDirty = order._includeTree(tree, node);
      tree.addressFunctionNodes = order._getAddressFunctionNodeList(node);
      looksFor ||= tree.addressFunctionNodes.length > 0;
    }
    if (!tree.isVirtual) tree.pushRangeList(ranges);
    order._dependencyTreeCache.set(tree.treeId, tree);
    trees.push(tree);
  }
  order._registerFeatureFormulas(trees);
  // OFFSET, INDIRECT… may name other cells than a round ago.
  if (looksFor) await order._calculateListByFunctionRefNode(trees);
  return trees;
}

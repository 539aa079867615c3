/** A formula as Univer has parsed it; what is read of its nodes. */
export interface FormulaNode {
  readonly nodeType: number;
  getToken(): string;
  isAddress(): boolean;
  getChildren(): readonly FormulaNode[];
}

/** One formula of a calculation, as Univer keeps it: its FormulaDependencyTree. */
export interface Tree {
  readonly treeId: number;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly formula: string;
  /** Of a conditional format or a validation: it fills no cell, and nothing waits for it. */
  readonly formulaId?: string | null;
  /** Of a filter: it fills no cell, and may hide rows. */
  readonly featureId?: string | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
  isDirty: boolean;
  /** The formula, if only a calculation can tell all that it reads. */
  addressFunctionNodes: readonly FormulaNode[];
  toRTreeItem(): unknown;
}

import type { Edit } from './edit.ts';

/** What is calculated sooner. */
export const FORMULAS: readonly Edit[] = [
  // It waits for the keyboard to rest before it calculates, which only delays each figure: what one command changes is
  // calculated together all the same, and a change that comes meanwhile starts the calculation again.
  { file: 'sheets-formula/lib/es/index.js', before: '}, 100);', after: '}, 0);' },
  {
    file: 'sheets-formula/lib/es/index.js',
    before: 'this._setTimeoutKey = setTimeout(() => {',
    after: 'this._setTimeoutKey = setTimeout(this._calculateWaiting = () => {',
  },
  {
    file: 'sheets-formula/lib/es/index.js',
    before: 'if (this._executionInProgressParams == null) this._commandService.executeCommand(',
    after: 'if (this._executionInProgressParams == null) this._commandService.syncExecuteCommand(',
  },
  // It gathers the formulas of every sheet to look at those of the one that is written in.
  {
    file: 'engine-formula/lib/es/index.js',
    before: `const formulaData = this.getFormulaData();
		if (formulaData[unitId] == null) formulaData[unitId] = {};
		const workbookFormulaData = formulaData[unitId];
		if (workbookFormulaData[sheetId] == null) workbookFormulaData[sheetId] = {};
		const sheetFormulaDataMatrix = new ObjectMatrix(workbookFormulaData[sheetId] || {});
		const newSheetFormulaDataMatrix = new ObjectMatrix();
		cellMatrix`,
    after: `const sheetFormulaDataMatrix = new ObjectMatrix(this.getSheetFormulaData(unitId, sheetId));
		const newSheetFormulaDataMatrix = new ObjectMatrix();
		cellMatrix`,
  },
  // A formula that it has read is looked up by its workbook and its text, put together anew, and read through, each time.
  {
    file: 'engine-formula/lib/es/index.js',
    before: 'function generateAstNode(',
    after: `const keysOfFormulas = new Map();
/** A tag, before the text that puts both together. */
function keyOfFormula(_, unitId, formula) {
	let keys = keysOfFormulas.get(unitId);
	if (!keys || keys.size > 50000) keysOfFormulas.set(unitId, keys = new Map());
	let key = keys.get(formula);
	if (key === undefined) keys.set(formula, key = unitId + formula);
	return key;
}
function generateAstNode(`,
  },
  {
    file: 'engine-formula/lib/es/index.js',
    before: 'FORMULA_AST_CACHE.get(`',
    after: 'FORMULA_AST_CACHE.get(keyOfFormula`',
  },
  {
    file: 'engine-formula/lib/es/index.js',
    before: 'FORMULA_AST_CACHE.set(`',
    after: 'FORMULA_AST_CACHE.set(keyOfFormula`',
  },
  // Each formula is given two sets at each calculation, that nothing fills any more.
  {
    file: 'engine-formula/lib/es/index.js',
    before: 'var FormulaDependencyTreeCalculator = class {',
    after: 'const NO_TREES = new Set();\nvar FormulaDependencyTreeCalculator = class {',
  },
  {
    file: 'engine-formula/lib/es/index.js',
    before: `"treeId", void 0);
		_defineProperty(this, "children", /* @__PURE__ */ new Set());
		_defineProperty(this, "parents", /* @__PURE__ */ new Set());`,
    after: `"treeId", void 0);
		this.children = this.parents = NO_TREES;`,
  },
];

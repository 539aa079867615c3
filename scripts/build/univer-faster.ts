/**
 * What is made faster in Univer's own files (0.25.1), wherever they are bundled: the page, its worker, Node. An edit whose place
 * is no longer there stops the build: an upgrade then says what to look at again.
 */

interface Edit {
  /** « package/lib/es/file.js » */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

const EDITS: readonly Edit[] = [
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
  // It draws sixty times a second, be there something to draw or not: see playground/repairs/resting-frames.ts.
  {
    file: 'engine-render/lib/es/index.js',
    before: 'if (this._renderFrameTasks.length > 0) this._requestNewFrameHandler = ',
    after: 'if (this._renderFrameTasks.length > 0 && !this._rests?.()) this._requestNewFrameHandler = ',
  },
  // Each text in sight is tried as a date, a time and a number at every drawing, to mark numbers held as text.
  {
    file: 'core/lib/es/index.js',
    before: 'const getNumfmtParseValueFilter = (value) => {',
    after: `const triedTexts = new Map();
const getNumfmtParseValueFilter = (value) => {
	if (typeof value !== "string" || value.length > 200) return triedText(value);
	let found = triedTexts.get(value);
	if (found === undefined) {
		if (triedTexts.size > 5000) triedTexts.clear();
		triedTexts.set(value, found = triedText(value));
	}
	return found && { ...found };
};
const triedText = (value) => {`,
  },
  // Each entry added to a menu has the whole toolbar made again, some forty times at the start: what one task adds is told once.
  {
    file: 'ui/lib/es/index.js',
    before: '_defineProperty(this, "menuChanged$", new Subject());',
    after: `this.menuChanged$ = new Subject();
		const tell = this.menuChanged$.next.bind(this.menuChanged$);
		let isTold = true;
		this.menuChanged$.next = () => {
			if (isTold) queueMicrotask(() => {
				isTold = true;
				tell();
			});
			isTold = false;
		};`,
  },
  // At each key the toolbar is told of itself, unchanged, and all its buttons are made and measured again, twice.
  {
    file: 'ui/lib/es/index.js',
    before: 'this._ribbon$.next(ribbon);',
    after: `const isSame = (some, others) =>
			some === others ||
			(some?.length === others?.length &&
				some?.every(
					(one, index) =>
						one.key === others[index].key && one.item === others[index].item && isSame(one.children, others[index].children)
				));
		if (!isSame(this._ribbon$.getValue(), ribbon)) this._ribbon$.next(ribbon);`,
  },
  {
    file: 'ui/lib/es/index.js',
    before: 'this._collapsedIds$.next(ids);',
    after: 'if (String(this._collapsedIds$.getValue()) !== String(ids)) this._collapsedIds$.next(ids);',
  },
  // A cell that one goes to by Enter, Tab or an arrow has its editor made twice at once: it is told of the move, then of its end.
  {
    file: 'sheets-ui/lib/es/index.js',
    before:
      'const primary = params === null || params === void 0 || (_params = params[params.length - 1]) === null || _params === void 0 ? void 0 : _params.primary;',
    after: `const primary = params?.[params.length - 1]?.primary;
		const { viewportScrollX, viewportScrollY } = this._getSheetObject()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN) ?? {};
		const cell = [this._context.unit.getActiveSheet()?.getSheetId(), primary?.actualRow, primary?.actualColumn];
		const place = cell.concat(viewportScrollX, viewportScrollY).join();
		if (primary && place === this._place) return;
		this._place = place;
		queueMicrotask(() => {
			this._place = undefined;
		});`,
  },
  // Each of the hundred things that a key moves on the screen makes a channel of messages and closes that of the one before.
  {
    file: 'engine-render/lib/es/index.js',
    before: `if (this._debounceDirtyFunc) this._debounceDirtyFunc();
		this._debounceDirtyFunc`,
    after: `if (this._debounceDirtyFunc && this._stateAwaited === state) return;
		if (this._debounceDirtyFunc) this._debounceDirtyFunc();
		this._stateAwaited = state;
		this._debounceDirtyFunc`,
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
  // Each cell that one goes to, it lays the page out five times to put there the field of the keys, which has them already.
  {
    file: 'docs-ui/lib/es/index.js',
    before: `let { left: canvasLeft, top: canvasTop } = this._getCanvasOffset();
		canvasLeft += x;
		canvasTop += y;
		this.activate(canvasLeft, canvasTop, forceFocus);`,
    after: `this._putAtNextFrame(() => {
			const canvas = this._getCanvasOffset();
			return [canvas.left + x, canvas.top + y];
		}, forceFocus);`,
  },
  {
    file: 'docs-ui/lib/es/index.js',
    before: `		this._ensureHostContainer();
		let left = x;
		let top = y;
		const fixedContainer = this._container.parentElement;
		if (fixedContainer) {
			const rect = fixedContainer.getBoundingClientRect();
			left -= rect.left;
			top -= rect.top;
		}
		this._container.style.left = \`\${left}px\`;
		this._container.style.top = \`\${top}px\`;
		this._container.style.zIndex = "1000";
		if (`,
    after: `		this._putAtNextFrame(() => [x, y], force);
	}
	_putAtNextFrame(place, force) {
		this._ensureHostContainer();
		this._container.style.zIndex = "1000";
		this._place = place;
		requestAnimationFrame(() => {
			if (this._place !== place) return;
			const [left, top] = place();
			const fixed = this._container.parentElement?.getBoundingClientRect();
			this._container.style.left = \`\${left - (fixed?.left ?? 0)}px\`;
			this._container.style.top = \`\${top - (fixed?.top ?? 0)}px\`;
		});
		if (`,
  },
  {
    file: 'docs-ui/lib/es/index.js',
    before: 'focus() {\n\t\tthis._input.focus();',
    after: 'focus() {\n\t\tif (!this.hasFocus()) this._input.focus({ preventScroll: true });',
  },
  // The place of the sheet in the page, asked several times a key after changes of the page, is that of the last frame.
  {
    file: 'docs-ui/lib/es/index.js',
    before: `const { top, left } = getOffsetRectForDom(canvas);
	return {
		left,
		top
	};`,
    after: `if (placesOfCanvases.size === 0) requestAnimationFrame(() => placesOfCanvases.clear());
	if (!placesOfCanvases.has(canvas)) placesOfCanvases.set(canvas, getOffsetRectForDom(canvas));
	const { top, left } = placesOfCanvases.get(canvas);
	return {
		left,
		top
	};`,
  },
  {
    file: 'docs-ui/lib/es/index.js',
    before: 'function getCanvasOffsetByEngine(',
    after: 'const placesOfCanvases = new Map();\nfunction getCanvasOffsetByEngine(',
  },
  // The toolbar is made again within the key that ends an edit, which it then allows anew: it can wait for the key to be done.
  {
    file: 'ui/lib/es/index.js',
    before: 'useLayoutEffect, useMemo, useRef, useState } from "react";',
    after: 'useLayoutEffect, useMemo, useRef, useState, startTransition } from "react";',
  },
  {
    file: 'ui/lib/es/index.js',
    before: `const subscriptions = [];
		disabled$ && subscriptions.push(disabled$.subscribe((disabled) => setDisabled(disabled)));
		hidden$ && subscriptions.push(hidden$.subscribe((hidden) => setHidden(hidden)));
		activated$ && subscriptions.push(activated$.subscribe((activated) => setActivated(activated)));
		value$ && subscriptions.push(value$.subscribe((value) => setValue(value)));
		selectionsValue$ && subscriptions.push(selectionsValue$.subscribe((value) => setSelectionsValue(value)));`,
    after: `const subscriptions = [];
		let isShown = false;
		const follow = (told$, set) => told$ && subscriptions.push(
			told$.subscribe((value) => (isShown ? startTransition(() => set(value)) : set(value)))
		);
		follow(disabled$, setDisabled);
		hidden$ && subscriptions.push(hidden$.subscribe((hidden) => setHidden(hidden)));
		follow(activated$, setActivated);
		follow(value$, setValue);
		follow(selectionsValue$, setSelectionsValue);
		isShown = true;`,
  },
  // Each letter of what is being typed is looked at as an emoji would be, at each key.
  {
    file: 'engine-render/lib/es/index.js',
    before: 'function getFirstGrapheme(text) {',
    after: `function getFirstGrapheme(text) {
	const first = text.charCodeAt(0);
	if (first >= 0x20 && first < 0x300 && !(text.charCodeAt(1) >= 0x300)) return text[0];`,
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

/** Its classes set each field by a helper that takes a third of the time of a calculation: `this.field = …` does the same. */
const FIELD = /\b_defineProperty(?:\$\d+)?\(this, "(\w+)", /g;

/** Outside its engine of formulas, a class may have inherited accessors of these names, which an assignment would call. */
const ACCESSORS: ReadonlySet<string> = new Set(
  `_documents _matchesCount _skeleton _univerInstanceService _workbookSelections _worksheet canvas color column columnCount
  cursor dirty formula formulaId headers id isDirty name node parent permissionId rangeList rangeType row rowCount size
  subUnitId text type unitId zIndex`.split(/\s+/),
);

/** The files that it looks at. */
export const UNIVER = /[\\/]@univerjs[\\/][^?]*\.js$/;

/** Changes with what is done to them. */
export const EDITIONS = JSON.stringify([EDITS, String(FIELD), [...ACCESSORS]]);

export function fasterUniver(source: string, path: string): string {
  const file = path.split(/[\\/]@univerjs[\\/]/)[1]?.replaceAll('\\', '/') ?? '';
  const isOfFormulas = file.startsWith('engine-formula/');
  return EDITS.filter((edit) => edit.file === file)
    .reduce(edited, source)
    .replace(FIELD, (call, field: string) => (!isOfFormulas && ACCESSORS.has(field) ? call : `(this.${field} = `));
}

function edited(source: string, { file, before, after }: Edit): string {
  const [start, end, ...others] = source.split(before);
  if (start === undefined || end === undefined || others.length > 0)
    throw new Error(`Where is « ${before} » in ${file}?`);
  return start + after + end;
}

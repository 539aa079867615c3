import type { Edit } from './edit.ts';

/** What is drawn, and answers a key, sooner. */
export const SCREEN: readonly Edit[] = [
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
  // Each cell that one goes to, it lays the page out five times to put there the field of the keys, which has them already.
  // That field is fixed in the window: less the place of its parent, the letters to choose from showed 84 pixels too high.
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
			this._container.style.left = \`\${left}px\`;
			this._container.style.top = \`\${top}px\`;
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
    before: `const subscriptions = [];
		disabled$ && subscriptions.push(disabled$.subscribe((disabled) => setDisabled(disabled)));
		hidden$ && subscriptions.push(hidden$.subscribe((hidden) => setHidden(hidden)));
		activated$ && subscriptions.push(activated$.subscribe((activated) => setActivated(activated)));
		value$ && subscriptions.push(value$.subscribe((value) => setValue(value)));
		selectionsValue$ && subscriptions.push(selectionsValue$.subscribe((value) => setSelectionsValue(value)));`,
    after: `const subscriptions = [];
		let isShown = false;
		const follow = (told$, set) => told$ && subscriptions.push(
			told$.subscribe((value) => (isShown ? setTimeout(() => set(value)) : set(value)))
		);
		follow(disabled$, setDisabled);
		hidden$ && subscriptions.push(hidden$.subscribe((hidden) => setHidden(hidden)));
		follow(activated$, setActivated);
		follow(value$, setValue);
		follow(selectionsValue$, setSelectionsValue);
		isShown = true;`,
  },
  // Sixty pictures, which rules of colour may put in cells, are read at the start: each can wait for its cell.
  {
    file: 'sheets-conditional-formatting/lib/es/index.js',
    before: 'const icon = this._imageMap.get(this._createKey(iconType, iconId));',
    after: 'const icon = this._iconOf(iconType, iconId);',
  },
  {
    file: 'sheets-conditional-formatting/lib/es/index.js',
    before: `	_init() {
		for (const type in iconMap) iconMap[type].forEach((base64, index) => {
			const key = this._createKey(type, String(index));
			const image = new Image();
			image.onload = () => {
				this._imageMap.set(key, image);
			};
			image.src = base64;
		});
	}`,
    after: `	_init() {}
	_iconOf(type, index) {
		const key = this._createKey(type, index);
		if (!this._imageMap.has(key)) {
			const image = new Image();
			this._imageMap.set(key, undefined);
			image.onload = () => {
				this._imageMap.set(key, image);
				this.parent?.makeForceDirty();
				this.parent?.makeDirty();
			};
			image.src = iconMap[type]?.[index];
		}
		return this._imageMap.get(key);
	}`,
  },
  // The note of a cell is put beside it within the key that goes there: it can follow.
  {
    file: 'sheets-note-ui/lib/es/index.js',
    before: '_handleSelectionChange(selections, unitId, subUnitId) {',
    after: `_handleSelectionChange(selections, unitId, subUnitId) {
		clearTimeout(this._noteToShow);`,
  },
  {
    file: 'sheets-note-ui/lib/es/index.js',
    before: 'return;\n\t\tif (note) this._sheetsNotePopupService.showPopup({',
    after:
      'return;\n\t\tif (note) this._noteToShow = setTimeout((at) => this._sheetsNotePopupService.showPopup(at), 0, {',
  },
  // Each letter of what is being typed is looked at as an emoji would be, at each key.
  {
    file: 'engine-render/lib/es/index.js',
    before: 'function getFirstGrapheme(text) {',
    after: `function getFirstGrapheme(text) {
	const first = text.charCodeAt(0);
	if (first >= 0x20 && first < 0x300 && !(text.charCodeAt(1) >= 0x300)) return text[0];`,
  },
  // A line of a word goes into the call that made the one before: beyond some 17 000 letters without a space the stack is full,
  // and what is typed next is lost. By two thousand letters at a time, it is not.
  {
    file: 'engine-render/lib/es/index.js',
    before:
      'function _divideOperator(ctx, glyphGroup, pages, sectionBreakConfig, paragraphConfig, isParagraphFirstShapedText, breakPointType = "Normal", defaultSpanLineHeight) {',
    after: `function _divideOperator(ctx, glyphGroup, pages, sectionBreakConfig, paragraphConfig, isParagraphFirstShapedText, breakPointType = "Normal", defaultSpanLineHeight) {
	for (let isFirst = isParagraphFirstShapedText; glyphGroup.length > 2000; isFirst = isParagraphFirstShapedText = false)
		_divideOperator(ctx, glyphGroup.splice(0, 2000), pages, sectionBreakConfig, paragraphConfig, isFirst, breakPointType, defaultSpanLineHeight);`,
  },
];

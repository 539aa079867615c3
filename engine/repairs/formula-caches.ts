import { FORMULA_REF_TO_ARRAY_CACHE, LexerNode } from '@univerjs/engine-formula';

/** What Univer remembers of formulas and texts, by what is written in them. */
interface Cache {
  readonly _cache: { limit: number };
  set(text: string, value: unknown): void;
  _hash(text: string): string;
}

/** As many as a large workbook has; each takes a few hundred bytes. */
const MOST = 50_000;
/** A formula whose words are changed as it is read: LET becomes LAMBDA, and its names are struck out. */
const READ_ONCE = /\b(?:LET|LAMBDA)\s*\(/i;

/**
 * Univer 0.25.1 remembers how it has read a formula, and each text that one gives, by a number of 32 bits that it makes of a
 * longer one, and compares no more (FormulaAstLRU, in engine-formula): of two long formulas with the same number, the second
 * showed the figure of the first. They are known by what is written in them. And it keeps the last five thousand: with one formula
 * more, each had to be read again at each calculation.
 * The words of a formula are kept too, and those of a LET as they are once read: the same formula in another workbook was #N/A.
 */
export function knowFormulasByText(): void {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  caches._hash = (text) => text;
  const { set } = caches;
  caches.set = function (this: Cache, text, value) {
    if (value instanceof LexerNode && READ_ONCE.test(text)) return;
    if (this._cache.limit < MOST) this._cache.limit = MOST;
    set.call(this, text, value);
  };
}

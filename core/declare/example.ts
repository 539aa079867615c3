import { columnName } from '../formula/addresses';
import { formatNumber, formatPercent } from '../values/format';
import { gridOf, type RawGrid, widthOf } from '../values/grid';
import { LOCALE } from '../values/locale';
import { inLanguage, type Language } from '../values/text';
import { type Declaration, type Example, paramsOf } from './define';
import type { Param } from './kinds';

/** One argument as a user types it: 5%, "total", 37,5 ; nothing for a blank. */
function typed(param: Param | undefined, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') {
    const isFraction = param?.kind === 'number' && param.fraction;
    const text = isFraction ? formatPercent(value, language, 12) : formatNumber(value, language, 15);
    // Neither thousands nor the no-break space of « 5 % », which is an error in a formula.
    return text
      .split(LOCALE[language].group)
      .join('')
      .replace(/\u00a0/g, '')
      .replace('−', '-');
  }
  if (typeof value === 'boolean') return LOCALE[language].logical[value ? 'true' : 'false'];
  return `"${String(value).replace(/"/g, '""')}"`;
}

/** An argument of an example that takes several cells: where it stands on an empty sheet, from 0. */
export interface ExampleRange {
  readonly param: Param | undefined;
  readonly grid: RawGrid;
  readonly left: number;
  /** Under a header row of its own, or with the one it holds. */
  readonly top: number;
}

/** The arguments of an example: texts as typed, and ranges side by side, an empty column between two. */
function laidOut({ args }: Example, declaration: Declaration, language: Language): readonly (string | ExampleRange)[] {
  const params = paramsOf(declaration);
  let left = 0;
  return args.map((value, i) => {
    const param = params[Math.min(i, params.length - 1)]?.[1];
    if (!Array.isArray(value)) return typed(param, value, language);
    const grid = gridOf(value);
    const range = { param, grid, left, top: param?.kind === 'table' && param.headed ? 0 : 1 };
    left += widthOf(grid) + 1;
    return range;
  });
}

export const exampleRanges = (declaration: Declaration, example: Example): readonly ExampleRange[] =>
  laidOut(example, declaration, 'fr').filter((part) => typeof part !== 'string');

const rangeName = ({ grid, left, top }: ExampleRange): string =>
  `${columnName(left)}${top + 1}:${columnName(left + widthOf(grid) - 1)}${top + grid.length}`;

/** « =MUTU.SEUIL(12000;25;6;;5%) », as typed in the user's language; Google Sheets has MUTU_. */
export function exampleFormula(
  declaration: Declaration,
  language: Language,
  prefix = 'MUTU.',
  example: Example | undefined = declaration.examples[0],
): string {
  const parts = example ? laidOut(example, declaration, language) : [];
  const args = parts.map((part) => (typeof part === 'string' ? part : rangeName(part)));
  return `=${prefix}${declaration.id}(${args.join(LOCALE[language].separator)})`;
}

/** « =MUTU.SEUIL(coûts_fixes ; prix ; [pertes]) »: the names of its arguments, in brackets those that one may leave out. */
export function signatureOf(declaration: Declaration, language: Language, prefix = 'MUTU.'): string {
  const names = paramsOf(declaration).map(([, param]) => {
    const label = inLanguage(param.label, language) + (param.kind === 'any' && param.repeating ? '…' : '');
    return param.optional ? `[${label}]` : label;
  });
  return `=${prefix}${declaration.id}(${names.join(LOCALE[language].listMark)})`;
}

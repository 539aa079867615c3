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

/** A range stands for a list or a table: one of its size, from column `left` on, under a header row or with it. */
function rangeFor(grid: RawGrid, param: Param | undefined, left: number): string {
  const top = param?.kind === 'table' && param.headed ? 1 : 2;
  return `${columnName(left)}${top}:${columnName(left + widthOf(grid) - 1)}${top + grid.length - 1}`;
}

/** « =MUTU.SEUIL(12000;25;6;;5%) », as typed in the user's language; Google Sheets has MUTU_. */
export function exampleFormula(
  declaration: Declaration,
  language: Language,
  prefix = 'MUTU.',
  example: Example | undefined = declaration.examples[0],
): string {
  const params = paramsOf(declaration);
  let left = 0;
  const args = (example?.args ?? []).map((value, i) => {
    const param = params[Math.min(i, params.length - 1)]?.[1];
    if (!Array.isArray(value)) return typed(param, value, language);
    const grid = gridOf(value);
    const range = rangeFor(grid, param, left);
    // An empty column between two ranges.
    left += widthOf(grid) + 1;
    return range;
  });
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

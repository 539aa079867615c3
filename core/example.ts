import { type Declaration, type Example, type Param, paramsOf } from './define';
import { formatNumber, formatPercent } from './format';
import type { Language } from './text';

/** One argument as a user types it: 5 %, "total", 37,5 ; nothing for a blank. */
function typed(param: Param | undefined, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') {
    const plain = (text: string): string => text.replace(/[\u00a0]/g, '').replace('−', '-');
    const fraction = param?.kind === 'number' && param.fraction;
    if (fraction) return formatPercent(value, language, 12).replace('−', '-');
    const text = plain(formatNumber(value, language, 15));
    return language === 'en' ? text.replace(/,/g, '') : text;
  }
  if (typeof value === 'boolean') return language === 'fr' ? (value ? 'VRAI' : 'FAUX') : value ? 'TRUE' : 'FALSE';
  return `"${String(value).replace(/"/g, '""')}"`;
}

/** A range stands for a list or a table: one that is long enough, in the columns from A on. */
function rangeFor(value: readonly unknown[], index: number): string {
  const rows = value.length;
  const columns = Array.isArray(value[0]) ? value[0].length : 1;
  const first = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[(index * 5) % 26];
  const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[((index * 5) % 26) + columns - 1] ?? first;
  return `${first}2:${last}${rows + 1}`;
}

/** « =MUTU.SEUIL(12000;25;6;;5 %) », as typed in the user's language; Google Sheets has MUTU_. */
export function exampleFormula(
  declaration: Declaration,
  language: Language,
  prefix = 'MUTU.',
  example: Example | undefined = declaration.examples[0],
): string {
  const params = paramsOf(declaration);
  const separator = language === 'fr' ? ';' : ',';
  const args = (example?.args ?? []).map((value, i) =>
    Array.isArray(value) ? rangeFor(value, i) : typed(params[Math.min(i, params.length - 1)]?.[1], value, language),
  );
  return `=${prefix}${declaration.id}(${args.join(separator)})`;
}

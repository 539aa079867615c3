import { merge } from '@univerjs/core';
import conditionFr from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import coreFr from '@univerjs/preset-sheets-core/locales/fr-FR';
import validationFr from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import drawingFr from '@univerjs/preset-sheets-drawing/locales/fr-FR';
import filterFr from '@univerjs/preset-sheets-filter/locales/fr-FR';
import findFr from '@univerjs/preset-sheets-find-replace/locales/fr-FR';
import noteFr from '@univerjs/preset-sheets-note/locales/fr-FR';
import sortFr from '@univerjs/preset-sheets-sort/locales/fr-FR';
import corrections from './french-corrections.json';
import parameterNames from './french-parameters.json';
import summaries from './french-summaries.json';
import { limits, progress, type Strings, together } from './lists';

interface FunctionText {
  readonly functionParameter?: Readonly<Record<string, { readonly name: string }>>;
}

const summaryOf: Readonly<Record<string, string>> = summaries;
const parameterOf: Readonly<Record<string, string>> = parameterNames;

/** Univer's French list leaves its functions in English: the summaries and the names of arguments are ours. */
function frenchFunctions(functions: Readonly<Record<string, FunctionText>>): Record<string, unknown> {
  const texts: Record<string, unknown> = {};
  for (const [key, { functionParameter = {} }] of Object.entries(functions)) {
    // Keys write BETA_DIST for BETA.DIST, but ARRAY_CONSTRAIN is the function's own name.
    const summary = summaryOf[key] ?? summaryOf[key.replaceAll('_', '.')] ?? '';
    const parameters = Object.entries(functionParameter).map(([parameter, { name }]) => [
      parameter,
      { name: parameterOf[name] ?? name, detail: '' },
    ]);
    texts[key] = { abstract: summary, description: summary, functionParameter: Object.fromEntries(parameters) };
  }
  return texts;
}

/** « l’Excel », « jusqu’à {0} » : Univer's list has straight apostrophes, and spaces that break a line before « : ». */
const asPrinted = (text: string): string =>
  text
    .replace(/(\p{L})'(?=[\p{L}{«])/gu, '$1’')
    .replace(/ (?=[:;?!»%](?!\S))/g, '\u00a0')
    .replace(/« /g, '«\u00a0');
function printed<Value>(value: Value): Value {
  if (typeof value === 'string') return asPrinted(value) as Value;
  if (Array.isArray(value)) return value.map(printed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printed(one)])) as Value;
}

export function strings(): Strings {
  const lists = together(coreFr, validationFr, conditionFr, filterFr, sortFr, findFr, noteFr, drawingFr);
  const { functionList } = lists['sheets-formula'] as unknown as { functionList: Record<string, FunctionText> };
  const functions = { 'sheets-formula': { functionList: frenchFunctions(functionList) } } as unknown as Strings;
  // Corrections are deep inside the lists.
  return printed(merge({}, { ...lists, ...functions }, progress('fr'), limits(functions, 'fr'), corrections));
}

import { merge, mergeLocales } from '@univerjs/core';
import conditionEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionFr from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreFr from '@univerjs/preset-sheets-core/locales/fr-FR';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationFr from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingFr from '@univerjs/preset-sheets-drawing/locales/fr-FR';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterFr from '@univerjs/preset-sheets-filter/locales/fr-FR';
import findEn from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findFr from '@univerjs/preset-sheets-find-replace/locales/fr-FR';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteFr from '@univerjs/preset-sheets-note/locales/fr-FR';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortFr from '@univerjs/preset-sheets-sort/locales/fr-FR';
import type { Language } from '../../core';
import { inLanguage, type Text } from '../../core/values/text';
import corrections from '../french/corrections.json';
import parameterNames from '../french/parameters.json';
import summaries from '../french/summaries.json';

type Strings = ReturnType<typeof mergeLocales>;

interface FunctionText {
  readonly functionParameter?: Readonly<Record<string, { readonly name: string }>>;
}

const summaryOf: Readonly<Record<string, string>> = summaries;
const parameterOf: Readonly<Record<string, string>> = parameterNames;

/** Univer's French list leaves its functions in English: the summaries and the names of arguments are ours. */
function frenchFunctions(functions: Readonly<Record<string, FunctionText>>): Strings {
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
  return { 'sheets-formula': { functionList: texts } } as unknown as Strings;
}

/** What Univer says while it calculates is in none of its lists. */
const PROGRESS: Readonly<Record<string, Text>> = {
  analyzing: { fr: 'Lecture des formules…', en: 'Reading the formulas…' },
  calculating: { fr: 'Calcul en cours…', en: 'Calculating…' },
  'array-analysis': { fr: 'Lecture des plages…', en: 'Reading the ranges…' },
  'array-calculation': { fr: 'Calcul des plages…', en: 'Calculating the ranges…' },
  done: { fr: 'Calcul terminé', en: 'Calculated' },
};
const progress = (language: Language): Strings => {
  const texts = Object.entries(PROGRESS).map(([key, text]) => [key, inLanguage(text, language)]);
  return { 'sheets-formula': { progress: Object.fromEntries(texts) } } as unknown as Strings;
};

/** Everything Univer writes on the screen, in the language of the page. */
export function strings(language: Language): Strings {
  return { fr: frenchStrings, en: englishStrings }[language]();
}

function englishStrings(): Strings {
  const all = mergeLocales(coreEn, validationEn, conditionEn, filterEn, sortEn, findEn, noteEn, drawingEn);
  return merge({}, all, progress('en'));
}

function frenchStrings(): Strings {
  const { functionList } = (coreFr as unknown as { 'sheets-formula': { functionList: Record<string, FunctionText> } })[
    'sheets-formula'
  ];
  // Univer's own merge stops at the first level; corrections are deep inside.
  return merge(
    {},
    mergeLocales(coreFr, validationFr, conditionFr, filterFr, sortFr, findFr, noteFr, drawingFr),
    frenchFunctions(functionList),
    progress('fr'),
    corrections,
  );
}

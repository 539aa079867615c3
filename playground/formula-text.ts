import type { Declaration, Language } from '../core';
import { inLanguage } from '../core/values/text';
import { TEXTS } from './texts';

/** A number as it stands in a formula of that language. */
const figure = (value: number, language: Language): string =>
  language === 'fr' ? String(value).replace('.', ',') : String(value);

function argumentText(value: unknown, language: Language): string | undefined {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return figure(value, language);
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return (language === 'fr' ? ['FAUX', 'VRAI'] : ['FALSE', 'TRUE'])[Number(value)];
  return undefined;
}

/** =MUTU.SEUIL(12000; 25; 6; ; 0,05), or nothing when the example needs tables that a formula cannot hold. */
export function formulaOfExample(declaration: Declaration, language: Language): string | undefined {
  const args = declaration.examples[0]?.args.map((value) => argumentText(value, language)) ?? [];
  if (args.length === 0 || args.includes(undefined)) return undefined;
  return `=MUTU.${declaration.id}(${args.join(language === 'fr' ? '; ' : ', ')})`;
}

/** « Exemple : » */
export const exampleLabel = (language: Language): string =>
  `${inLanguage(TEXTS.helpExample, language)}${language === 'fr' ? '\u00a0: ' : ': '}`;

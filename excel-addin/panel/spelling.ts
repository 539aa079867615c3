import { renameFunctions, toCanonical, toFrench, tokenize } from '../../core/formula';
import { frenchNameOf, frenchNames } from '../../core/functions/french-names';
import { LOCALE } from '../../core/values/locale';
import type { Language } from '../../core/values/text';
import type { Spelling } from '../../panel/host';
import { spellingOf } from '../../panel/spelling';
import { hasExcelApi, inWorkbook } from './run';

/** How numbers are written on this computer: the language of Excel does not say it. */
export type DecimalMark = ',' | '.';

/** Undefined where Excel does not tell: then the language decides. */
export async function decimalMark(): Promise<DecimalMark | undefined> {
  if (!hasExcelApi('1.11')) return undefined;
  try {
    return await inWorkbook(async ({ application }) => {
      const format = application.cultureInfo.numberFormat.load('numberDecimalSeparator');
      await format.context.sync();
      return format.numberDecimalSeparator === ',' ? ',' : '.';
    });
  } catch {
    return undefined;
  }
}

/**
 * How Excel shows formulas: the names of functions are those of its language, « ; » and the decimal mark those of the
 * computer. In Québec an English Excel with decimal commas is as common as a French one.
 */
export function excelSpelling(language: Language, mark: DecimalMark = LOCALE[language].decimal): Spelling {
  if (LOCALE[language].hasOwnFunctionNames)
    return mark === ',' ? spellingOf('fr', 'MUTU.', frenchNames) : FRENCH_WITH_POINTS;
  return mark === '.' ? spellingOf('en') : ENGLISH_WITH_COMMAS;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

const ENGLISH_WITH_COMMAS: Spelling = {
  prefix: 'MUTU.',
  show: (formula) => withLogicals(toFrench(formula, NO_NAMES), ENGLISH_LOGICALS),
  read: (typed) => toCanonical(typed, NO_NAMES),
};

const FRENCH_WITH_POINTS: Spelling = {
  prefix: 'MUTU.',
  show: (formula) =>
    withLogicals(
      renameFunctions(formula, (name) => frenchNameOf.get(name.toUpperCase()) ?? name),
      FRENCH_LOGICALS,
    ),
  read(typed) {
    // A « ; » between arguments says decimal commas, whatever the computer's settings.
    if (tokenize(typed).some(({ kind, text }) => kind === 'separator' && text === ';')) {
      return toCanonical(typed, frenchNames);
    }
    const english = renameFunctions(typed, (name) => frenchNames.get(name.toUpperCase()) ?? name);
    return withLogicals(english, ENGLISH_LOGICALS);
  },
};

const ENGLISH_LOGICALS: Readonly<Record<string, string>> = { VRAI: 'TRUE', FAUX: 'FALSE' };
const FRENCH_LOGICALS: Readonly<Record<string, string>> = { TRUE: 'VRAI', FALSE: 'FAUX' };

const withLogicals = (formula: string, logicals: Readonly<Record<string, string>>): string =>
  tokenize(formula)
    .map(({ kind, text }) => (kind === 'name' || kind === 'function' ? (logicals[text.toUpperCase()] ?? text) : text))
    .join('');

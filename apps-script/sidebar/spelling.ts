import { catalog } from '../../core';
import { toCanonical } from '../../core/formula';
import { frenchNames } from '../../core/functions/french-names';
import { LOCALE } from '../../core/values/locale';
import type { Language } from '../../core/values/text';
import type { Spelling } from '../../panel/host';
import { spellingOf } from '../../panel/spelling';

/**
 * How formulas read in this spreadsheet: its region decides of « ; » and of the decimal mark, the language of the account
 * decides of the names (SOMME in French).
 */
export function sheetsSpelling(language: Language, decimalComma: boolean): Spelling {
  const names: ReadonlyMap<string, string> = LOCALE[language].hasOwnFunctionNames ? allNames() : new Map();
  if (decimalComma) return spellingOf('fr', 'MUTU_', names);
  return {
    prefix: 'MUTU_',
    show: (formula) => formula,
    read: (typed) => (names.size > 0 ? toCanonical(typed, names) : typed),
  };
}

/** Ours as Sheets names them are listed too: =MUTU_INDEXER(0,5) is then read as a French formula. */
function allNames(): ReadonlyMap<string, string> {
  const names = new Map(frenchNames);
  for (const { id } of catalog) names.set(`MUTU_${id}`, `MUTU_${id}`);
  return names;
}

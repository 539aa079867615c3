import { t } from './language';

/**
 * In the whole guide, the sheets that count the uses of each in the log leave out a name that its lists do not have: a partner renamed
 * since would pay for no use. They leave out as well what has no times that can be counted, or no formulas.
 */
export const tellingOfStrangers = (otherwise = '""'): string =>
  `=IF({log!check.unlisted.value}>0,{strangersInLog},IF({log!check.times.value}>0,{mistimedInLog},${otherwise}))`;

export const strangerWords = {
  strangersInLog: t(
    'Le journal a des noms absents de ses listes, comme un partenaire renommé depuis : l’usage compté ici les oublie. Voyez « À vérifier » dans sa feuille.',
    'The log has names that are not in its lists, such as a partner renamed since: the use counted here leaves them out. See “To check” on its sheet.',
  ),
  mistimedInLog: t(
    'Le journal a des heures ou des formules à corriger, comme une fin avant son début : l’usage compté ici oublie ces lignes. Voyez « À vérifier » dans sa feuille.',
    'The log has times or formulas to correct, such as an end before its start: the use counted here leaves these rows out. See “To check” on its sheet.',
  ),
};

import type { Text } from '../../core';
import { bare, type FormulaToken, tokenize } from '../../core/formula';
import { nativeNames } from '../../core/formula/native-names';
import { isName } from '../../core/formula/references';
import { ownName } from '../../core/mistakes/names';

/** The word of a formula that is neither a cell, nor a function, nor a name: what #NAME? is about. */
export function unknownText(
  formula: string,
  isDefined: (name: string) => boolean,
  isSheet: (name: string) => boolean,
): Text | undefined {
  const tokens = tokenize(formula);
  // Their arguments name themselves.
  if (tokens.some(({ kind, text }) => kind === 'function' && /^(?:LET|LAMBDA)$/i.test(text))) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as FormulaToken;
    if (kind === 'function' && !isFunction(text) && !isDefined(text)) return notAFunction(text);
    if (kind === 'sheet' && !isSheet(text)) return notASheet(text);
    const apart = twoCells(tokens, at);
    if (apart) return apart;
    if (kind === 'other' || (kind === 'name' && isWord(tokens, at) && !isDefined(text))) {
      const before = tokens[at - 1];
      return before?.kind === 'number' ? notANumber(before.text + text, before.text) : notAName(text);
    }
  }
  return undefined;
}

const CELL = '\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}';
const isCell = (text: string | undefined): boolean => new RegExp(`^${CELL}$`, 'i').test(text ?? '');

/** « B8 B9 », « B8..B9 » */
function twoCells(tokens: readonly FormulaToken[], at: number): Text | undefined {
  const text = tokens[at]?.text ?? '';
  const dotted = new RegExp(`^(${CELL})\\.{2,3}(${CELL})$`, 'i').exec(text);
  if (dotted) return notARange(text, dotted[1] ?? '', dotted[2] ?? '');
  const next = tokens[at + 2]?.text ?? '';
  if (tokens[at + 1]?.kind !== 'space' || !isCell(text) || !isCell(next)) return undefined;
  return notARange(`${text} ${next}`, text, next);
}

/** The first sheet that a formula names and that is not there. */
export function unknownSheet(formula: string, isSheet: (name: string) => boolean): Text | undefined {
  const token = tokenize(formula).find(({ kind, text }) => kind === 'sheet' && !isSheet(text));
  return token && notASheet(token.text);
}

const isFunction = (name: string): boolean =>
  ownName(name) !== undefined || nativeNames.has(bare(name).replace(/^(?:_XLFN\.)?(?:_XLWS\.)?/, ''));

/** « A » of « A:A » is a column. */
const isWord = (tokens: readonly FormulaToken[], at: number): boolean =>
  isName(tokens[at]?.text ?? '') && tokens[at - 1]?.text !== ':' && tokens[at + 1]?.text !== ':';

const notAFunction = (name: string): Text => ({
  fr: `« ${name} » n’est le nom d’aucune fonction. =MUTU.AIDE() donne la liste des nôtres.`,
  en: `“${name}” is the name of no function. =MUTU.AIDE() lists ours.`,
});
const notASheet = (name: string): Text => ({
  fr: `Il n’y a pas de feuille ${name} dans ce classeur : vérifiez son nom sur les onglets.`,
  en: `There is no sheet ${name} in this workbook: check its name on the tabs.`,
});
const notARange = (typed: string, first: string, last: string): Text => ({
  fr: `« ${typed} » : écrivez ${first}:${last} pour toutes les cellules de l’une à l’autre, ou ${first};${last} pour ces deux-là.`,
  en: `“${typed}”: write ${first}:${last} for all cells from one to the other, or ${first},${last} for those two.`,
});
const notANumber = (typed: string, number: string): Text => ({
  fr: `« ${typed} » : dans une formule, un nombre s’écrit sans espace ni signe. Écrivez ${number}.`,
  en: `“${typed}”: in a formula a number has neither space nor sign. Write ${number}.`,
});
const notAName = (name: string): Text => ({
  fr: `« ${name} » n’est ni une cellule, ni une fonction, ni un nom de ce classeur. Si c’est un texte, écrivez-le entre guillemets droits : "${name}".`,
  en: `“${name}” is neither a cell, nor a function, nor a name of this workbook. If it is a text, write it in straight quotes: "${name}".`,
});

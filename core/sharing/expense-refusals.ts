/** What a log of expenses must not leave in doubt: who paid, for whom, who was repaid. */
import { type CellError, refuse } from '../cell';
import { quoted } from '../place';
import type { Expense } from './expense-people';
import { otherParts } from './expense-words';

const about = ({ where }: Expense, fr: string, en: string): CellError =>
  refuse(`dépenses (${where.fr}) : ${fr}`, `expenses (${where.en}): ${en}`);

export const notOnePayer = (row: Expense): CellError =>
  about(
    row,
    `${quoted(row.payeur, 'fr')} n’est pas un seul payeur. Faites une ligne par personne qui a payé, avec son montant ; si c’est un seul nom, donnez-le dans noms.`,
    `${quoted(row.payeur, 'en')} is not a single payer. Make one row per person who paid, with the amount; if it is a single name, give it in names.`,
  );

export const unknownPayer = (row: Expense): CellError =>
  about(
    row,
    `le payeur ${quoted(row.payeur, 'fr')} n’est pas dans noms. Corrigez ce nom, ou ajoutez-le à noms.`,
    `the payer ${quoted(row.payeur, 'en')} is not in names. Correct this name, or add it to names.`,
  );

export const notAName = (words: string, row: Expense): CellError =>
  about(
    row,
    `${quoted(words, 'fr')} ne se lit pas. Écrivez « tous », ou les noms joints par « + ».`,
    `${quoted(words, 'en')} cannot be read. Write “all”, or the names joined by “+”.`,
  );

export function otherwiseJoined(name: string, row: Expense): CellError {
  const wanted = otherParts(name).join('+');
  return about(
    row,
    `${quoted(name, 'fr')} semble nommer plusieurs partenaires. Joignez les noms par « + » : ${quoted(wanted, 'fr')} ; si c’est un seul nom, donnez-le dans noms.`,
    `${quoted(name, 'en')} seems to name several partners. Join the names by “+”: ${quoted(wanted, 'en')}; if it is a single name, give it in names.`,
  );
}

export const emptyName = (row: Expense, words: string): CellError =>
  about(
    row,
    `${quoted(words, 'fr')} contient un « + » sans nom d’un côté. Écrivez un nom de chaque côté.`,
    `${quoted(words, 'en')} contains a “+” without a name on one side. Write a name on each side.`,
  );

export function unknownMember(row: Expense, words: string, name: string): CellError {
  const within = (language: 'fr' | 'en'): string => (name === words ? '' : ` (${quoted(words, language)})`);
  return about(
    row,
    `${quoted(name, 'fr')}${within('fr')} n’est pas dans noms. Corrigez ce nom, ou ajoutez-le à noms.`,
    `${quoted(name, 'en')}${within('en')} is not in names. Correct this name, or add it to names.`,
  );
}

export const namedTwice = (row: Expense, words: string, name: string): CellError =>
  about(
    row,
    `${quoted(words, 'fr')} nomme deux fois ${quoted(name, 'fr')}. Nommez chacun une seule fois.`,
    `${quoted(words, 'en')} names ${quoted(name, 'en')} twice. Name each one once.`,
  );

export const noReceiver = (row: Expense): CellError =>
  about(
    row,
    'ce remboursement ne dit pas qui l’a reçu. Écrivez son nom dans « pour » ; si un fournisseur a rendu de l’argent, notez une dépense négative.',
    'this repayment does not say who received it. Write the name under “for”; if a supplier gave money back, enter a negative expense.',
  );

export const repaysOneself = (row: Expense): CellError =>
  about(
    row,
    `${quoted(row.payeur, 'fr')} se rembourserait à soi-même. Écrivez dans « pour » qui a reçu l’argent.`,
    `${quoted(row.payeur, 'en')} would repay the same person. Write under “for” who received the money.`,
  );

/** Keys of 0 for all those that a line is for. */
export const nobodyPays = (where: Expense['where'], words: string): CellError =>
  refuse(
    `clés : toutes sont 0 pour ${words ? quoted(words, 'fr') : '« tous »'} (dépenses, ${where.fr}), ce montant ne peut pas être réparti. Donnez une clé plus grande que 0 à l’un d’eux.`,
    `keys: all are 0 for ${words ? quoted(words, 'en') : '“all”'} (expenses, ${where.en}), this amount cannot be shared. Give one of them a key greater than 0.`,
  );

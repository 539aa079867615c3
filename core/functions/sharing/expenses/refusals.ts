/** What a log of expenses must not leave in doubt: who paid, for whom, who was repaid. */

import { WITHOUT_HEADER } from '../../../call/headers/refusals';
import type { OtherCell } from '../../../declare/kinds';
import { quoted } from '../../../declare/place';
import { type CellError, refuse } from '../../../values/cell';
import { formatMoney, formatNumber } from '../../../values/format';
import { namesJoined } from '../../../values/several-names';
import type { Language, Text } from '../../../values/text';
import type { Expense } from './people';
import { otherParts } from './words';

const about = ({ where }: Expense, fr: string, en: string): CellError =>
  refuse(`dépenses (${where.fr}) : ${fr}`, `expenses (${where.en}): ${en}`).of('depenses');

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

export function otherwiseJoined(name: string, row: Expense, isKnown: (name: string) => boolean): CellError {
  const wanted = (namesJoined(name, isKnown) ?? otherParts(name)).join('+');
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

export const repaysOneself = (row: Expense, others: boolean): CellError =>
  about(
    row,
    `${quoted(row.payeur, 'fr')} se rembourserait à soi-même. Écrivez dans « pour » ${others ? 'ceux qui ont reçu l’argent, sans le payeur' : 'qui a reçu l’argent'}.`,
    `${quoted(row.payeur, 'en')} would repay the same person. Write under “for” ${others ? 'those who received the money, without the payer' : 'who received the money'}.`,
  );

/** A word under « pour » that may be nobody’s name: « Groupe », « les trois », « x », or a slip for a name. */
export function unknownName(name: string, row: Expense, near: string | undefined): CellError {
  const instead = (language: Language): string => (near === undefined ? '' : `${quoted(near, language)}, `);
  return about(
    row,
    `rien ne dit que ${quoted(name, 'fr')} est un partenaire, et il n’a rien payé. Donnez noms, la liste des partenaires ; ou écrivez ${instead('fr')}« tous », ou les noms joints par « + ».`,
    `nothing says that ${quoted(name, 'en')} is a partner, who has paid nothing. Give names, the list of partners; or write ${instead('en')}“all”, or the names joined by “+”.`,
  );
}

/** « les deux » among three. */
export const notTwo = (row: Expense, words: string, count: number): CellError =>
  about(
    row,
    `${quoted(words, 'fr')} ne dit pas lesquels : les partenaires sont ${formatNumber(count, 'fr')}. Écrivez « tous », ou les deux noms joints par « + ».`,
    `${quoted(words, 'en')} does not say which ones: the partners are ${formatNumber(count, 'en')}. Write “all”, or the two names joined by “+”.`,
  );

export const notAPayer = (row: Expense): CellError =>
  about(
    row,
    `${quoted(row.payeur, 'fr')} n’est pas le nom d’un payeur. Écrivez le nom de la personne qui a payé.`,
    `${quoted(row.payeur, 'en')} is not the name of a payer. Write the name of the person who paid.`,
  );

const under = ({ header, where }: OtherCell, language: Language): string => quoted(header, language) + where;

const titleOf = (other: OtherCell, language: Language): string =>
  other.header === '' ? `${WITHOUT_HEADER[language]}${other.where}` : under(other, language);

/** Marks or figures under a header that is neither a word of the log nor a partner, or a state written aside. */
export function unreadOther(other: OtherCell, isOfPartner: boolean): CellError {
  const title = (language: Language): string => titleOf(other, language);
  const [fr, en] = isOfPartner
    ? [
        'Si c’est un partenaire, donnez noms, où il porte ce nom ; si c’est autre chose, laissez-la hors de la plage.',
        'If it is a partner, give names, where it bears that name; if it is something else, leave it out of the range.',
      ]
    : ['Nommez-la « statut », ou laissez-la hors de la plage.', 'Name it “status”, or leave it out of the range.'];
  return refuse(
    `dépenses : la colonne ${title('fr')} n’est pas lue, et elle contient ${quoted(other.cell, 'fr')}. ${fr}`,
    `expenses: the column ${title('en')} is not read, and it holds ${quoted(other.cell, 'en')}. ${en}`,
  ).of('depenses');
}

/** Names of partners under a header that is no word of the log: they may be those the row is for. */
export function unreadNames(other: OtherCell): CellError {
  const title = (language: Language): string => titleOf(other, language);
  return refuse(
    `dépenses : la colonne ${title('fr')} n’est pas lue, et elle contient des noms de partenaires (${quoted(other.cell, 'fr')}). Si elle dit pour qui est la dépense, nommez-la « pour » ; si c’est autre chose, laissez-la hors de la plage.`,
    `expenses: the column ${title('en')} is not read, and it holds names of partners (${quoted(other.cell, 'en')}). If it says whom the expense is for, name it “for”; if it is something else, leave it out of the range.`,
  ).of('depenses');
}

export const neitherMarkNorAmount = (row: Expense, other: OtherCell): CellError =>
  about(
    row,
    `sous ${under(other, 'fr')}, ${quoted(other.cell, 'fr')} n’est ni une coche ni un montant. Écrivez « x » ou sa part en dollars, ou laissez la cellule vide.`,
    `under ${under(other, 'en')}, ${quoted(other.cell, 'en')} is neither a mark nor an amount. Write “x” or the share in dollars, or leave the cell blank.`,
  );

export const mixedCells = (row: Expense, figure: OtherCell, mark: OtherCell): CellError =>
  about(
    row,
    `${quoted(figure.cell, 'fr')} sous ${under(figure, 'fr')} est un montant, et ${quoted(mark.cell, 'fr')} sous ${under(mark, 'fr')} est une coche. Écrivez des coches, ou la part de chacun en dollars.`,
    `${quoted(figure.cell, 'en')} under ${under(figure, 'en')} is an amount, and ${quoted(mark.cell, 'en')} under ${under(mark, 'en')} is a mark. Write marks, or the share of each in dollars.`,
  );

export const otherSum = (row: Expense, figure: OtherCell, sum: number, amount: number): CellError =>
  about(
    row,
    `${quoted(figure.cell, 'fr')} sous ${under(figure, 'fr')} et les autres parts font ${formatMoney(sum, 'fr')}, et non ${formatMoney(amount, 'fr')}. Écrivez des parts qui font le montant ; ou des « x », et les clés à côté de noms.`,
    `${quoted(figure.cell, 'en')} under ${under(figure, 'en')} and the other shares make ${formatMoney(sum, 'en')}, not ${formatMoney(amount, 'en')}. Write shares that make the amount; or “x” marks, with keys beside names.`,
  );

export const nobodyMarked = (row: Expense, names: readonly string[]): CellError =>
  about(
    row,
    `aucune coche ni aucun montant sous ${listed(names, 'fr')}. Cochez ceux pour qui est ce montant.`,
    `no mark and no amount under ${listed(names, 'en')}. Mark those the amount is for.`,
  );

const listed = (names: readonly string[], language: Language): string =>
  names
    .slice(0, 6)
    .map((name) => quoted(name, language))
    .join(', ') + (names.length > 6 ? '…' : '');

export const saidTwice = (row: Expense, words: string): CellError =>
  about(
    row,
    `« pour » dit ${quoted(row.pour ?? '', 'fr')}, et les colonnes des partenaires ${quoted(words, 'fr')}. Gardez l’un des deux.`,
    `“for” says ${quoted(row.pour ?? '', 'en')}, and the columns of partners ${quoted(words, 'en')}. Keep one of them.`,
  );

export const cancelledAlone = (name: string, where: Text): CellError =>
  refuse(
    `dépenses (${where.fr}) : ${quoted(name, 'fr')} ne paraît que sur des lignes annulées, rien ne dit s’il partage les autres. Donnez noms, la liste des partenaires.`,
    `expenses (${where.en}): ${quoted(name, 'en')} is on cancelled rows only, nothing says whether the others are shared too. Give names, the list of partners.`,
  ).of('depenses');

/** « Remboursé : oui » does not say who gave what to whom. */
export const alreadyRepaid = (label: Text, found: string, where: Text): CellError =>
  refuse(
    `${label.fr} (dépenses, ${where.fr}) : ${quoted(found, 'fr')} ne dit pas qui a remis quoi à qui. Ajoutez une ligne de nature « remboursement » pour chaque somme remise, et laissez cette colonne hors de la plage.`,
    `${label.en} (expenses, ${where.en}): ${quoted(found, 'en')} does not say who gave what to whom. Add a row of kind “repayment” for each sum handed over, and leave this column out of the range.`,
  ).of('depenses');

export const unknownState = (label: Text, found: string, where: Text): CellError =>
  refuse(
    `${label.fr} (dépenses, ${where.fr}) : ${quoted(found, 'fr')} ne dit pas si la ligne compte. Écrivez « annulé » pour ne pas la compter, ou videz la cellule.`,
    `${label.en} (expenses, ${where.en}): ${quoted(found, 'en')} does not say whether the row counts. Write “cancelled” not to count it, or clear the cell.`,
  ).of('depenses');

/** Keys of 0 for all those that a line is for. */
export const nobodyPays = (where: Expense['where'], words: string): CellError =>
  refuse(
    `clés : toutes sont 0 pour ${words ? quoted(words, 'fr') : '« tous »'} (dépenses, ${where.fr}), ce montant ne peut pas être réparti. Donnez une clé plus grande que 0 à l’un d’eux.`,
    `keys: all are 0 for ${words ? quoted(words, 'en') : '“all”'} (expenses, ${where.en}), this amount cannot be shared. Give one of them a key greater than 0.`,
  ).of('cles');

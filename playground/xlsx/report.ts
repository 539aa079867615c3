import type { IWorkbookData } from '@univerjs/core';
import { LOCALE } from '../../core/values/locale';
import { inLanguage, type Language, type Text } from '../../core/values/text';
import type { Imported } from './import';
import { lostOf } from './left-out';
import { LEFT_OUT } from './texts';

const REVIVED: Readonly<Record<'one' | 'many', Text>> = {
  one: { fr: 'Une formule de Mutu y a repris vie.', en: 'One of Mutu’s formulas came back to life.' },
  many: { fr: '% formules de Mutu y ont repris vie.', en: '% of Mutu’s formulas came back to life.' },
};

const LATE: Text = {
  fr: 'Les chiffres qui n’étaient plus à jour dans le fichier le sont ici.',
  en: 'The figures that were out of date in the file are up to date here.',
};

/** LibreOffice shows #NAME? where a function of ours stands. */
export const WITHOUT_MUTU: Text = {
  fr: 'Le programme qui l’a enregistré n’a pas Mutu : ses fonctions sont calculées ici.',
  en: 'The program that saved it does not have Mutu: its functions are calculated here.',
};

const STAYED: Text = {
  fr: 'les formules de Mutu de ces cellules : leur chiffre a été changé à la main, ou ce qu’elles lisaient a été supprimé, et ce qui s’y trouve reste',
  en: 'Mutu’s formulas of these cells: their figures were changed by hand, or what they read was deleted, and what is there stays',
};

const OTHER: Text = {
  fr: 'les chiffres de ces cellules, qui ne sont pas ici ceux que le fichier gardait ; vérifiez leurs formules avant de vous y fier',
  en: 'the figures of these cells, which are not here those that the file held; check their formulas before you rely on them',
};

export const NOT_COMPARED: Text = {
  fr: 'la comparaison de ses chiffres avec ceux d’ici : la feuille a changé avant la fin du calcul ; ouvrez-le de nouveau pour la faire',
  en: 'the comparison of its figures with those found here: the sheet changed before they were all calculated; open it again to make it',
};

const UNREAD: Text = {
  fr: 'les valeurs de ces cellules, qui peuvent se lire de plusieurs façons, ne sont pas en dollars ou ne sont pas des nombres seuls : ce sont des textes, qui n’entrent dans aucun calcul',
  en: 'the values of these cells, which can be read in several ways, are not in dollars or are not numbers alone: they are texts, which enter into no calculation',
};

const ORDER: Text = {
  fr: 'l’ordre du jour et du mois, que rien ne dit dans le fichier ; le jour est lu d’abord',
  en: 'the order of days and months, which nothing in the file says; the month is read first',
};

/** More than that, nobody reads. */
const MOST_NAMED = 12;

/** What a file made for anyone has become. */
export function revivedText({ revived = 0, hasLate = false }: Imported, language: Language): string {
  if (revived === 0) return '';
  const text = inLanguage(revived === 1 ? REVIVED.one : REVIVED.many, language).replace('%', String(revived));
  return !hasLate ? text : `${text} ${inLanguage(LATE, language)}`;
}

/** What the workbook had when it came from a file and a file will not have, a line each. */
export const notToBeFound = (workbook: IWorkbookData, language: Language): string[] =>
  lostOf(workbook).flatMap((what) =>
    Object.entries(LEFT_OUT).flatMap(([known, text]) => (known === what ? [inLanguage(text, language)] : [])),
  );

/** All that did not come in, a line each. */
export function notTaken(
  { leftOut, stayed = [], unprotected = [], unread = [], doubtful = [] }: Imported,
  language: Language,
): string[] {
  const lines = leftOut.map((what) =>
    what === 'gridProtection' && unprotected.length > 0
      ? withCells(LEFT_OUT[what], unprotected, language)
      : inLanguage(LEFT_OUT[what], language),
  );
  if (stayed.length > 0) lines.push(withCells(STAYED, stayed, language));
  if (unread.length > 0) lines.push(withCells(UNREAD, unread, language));
  const read = doubtful.map(({ text, day }) => `${LOCALE[language].quoted(text)} = ${day}`);
  if (read.length > 0) lines.push(withCells(ORDER, read, language));
  return lines;
}

/** The cells that give another figure than in the file. */
export const otherText = (cells: readonly string[], language: Language): string => withCells(OTHER, cells, language);

function withCells(text: Text, cells: readonly string[], language: Language): string {
  const { colon, listMark } = LOCALE[language];
  const named = cells.slice(0, MOST_NAMED).join(listMark);
  const others = cells.length > MOST_NAMED ? '…' : '';
  return `${inLanguage(text, language)}${colon}${named}${others}`;
}

import { writtenFrom } from '../../core/formula/references';
import { inLanguage, type Language, type Text } from '../../core/values/text';
import type { Revival } from '../../panel/revive';
import { language } from '../options';

/** What the panel says when a spreadsheet refuses. */

export const protectedCells: Text = {
  fr: 'Ces cellules sont protégées : rien n’a été écrit. Levez la protection, ou choisissez-en d’autres.',
  en: 'These cells are protected: nothing was written. Remove the protection, or choose others.',
};

export const noSheet: Text = {
  fr: 'Cette feuille n’est plus dans le classeur.',
  en: 'That sheet is no longer in the spreadsheet.',
};

export const notCopied = (cause: string): Text => ({
  fr: `La copie à garder n’a pas pu être faite : rien n’a été changé. Réponse de Google Sheets : ${cause}`,
  en: `The copy to keep could not be made: nothing was changed. Google Sheets answered: ${cause}`,
});

export const notWritten = (cause: string): Text => ({
  fr: `Google Sheets a refusé d’écrire : rien n’a été changé. Sa réponse : ${cause}`,
  en: `Google Sheets refused to write: nothing was changed. Its answer: ${cause}`,
});

export const notWrittenBack = (copies: readonly string[]): Text => ({
  fr: `Google Sheets s’est arrêté en chemin. Ce qui était là avant est gardé dans des feuilles masquées : ${copies.join(', ')}.`,
  en: `Google Sheets stopped half-way. What was there before is kept in hidden sheets: ${copies.join(', ')}.`,
});

/** What the menu says of the formulas that a file for anyone kept beside its figures. */
export function revivedWords(
  { count, stayed, spent }: Omit<Revival, 'changes'>,
  copies: readonly string[],
): Record<Language, string> {
  const places = stayed.map((place) => writtenFrom(place, '')).join(', ');
  const said: [string, string][] = [];
  if (count === 1) said.push(['1 formule remise à sa place.', '1 formula put back.']);
  if (count > 1) said.push([`${count} formules remises à leur place.`, `${count} formulas put back.`]);
  if (places)
    said.push([
      `Laissés en chiffres, car changés à la main ou impossibles à suivre : ${places}.`,
      `Left as figures, for they were changed by hand or cannot be followed: ${places}.`,
    ]);
  if (spent.length > 0)
    said.push([
      `La feuille « ${spent.join(', ')} » ne sert plus : vous pouvez la supprimer.`,
      `The sheet “${spent.join(', ')}” is of no more use: you can delete it.`,
    ]);
  if (copies.length > 0)
    said.push([
      `Copies d’avant, masquées : ${copies.join(', ')}.`,
      `Copies from before, hidden: ${copies.join(', ')}.`,
    ]);
  return { fr: said.map(([fr]) => fr).join(' '), en: said.map(([, en]) => en).join(' ') };
}

/** The longest name that a sheet may have. */
const LONGEST_NAME = 100;

/** « Budget (avant) », « Budget (avant 2) »… */
export function keptName(name: string, count: number): string {
  const before = inLanguage({ fr: 'avant', en: 'before' }, language);
  const end = count === 1 ? ` (${before})` : ` (${before} ${count})`;
  return name.slice(0, LONGEST_NAME - end.length) + end;
}

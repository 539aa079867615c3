import type { Text } from '../../core/values/text';

/** The sentences said while grids are added. */

export const filledOrEmpty: Text = {
  fr: 'Avec un exemple rempli ?\n\nOui : la grille et un exemple chiffré, à remplacer par vos données.\nNon : la grille vide, prête à remplir.',
  en: 'With a worked example?\n\nYes: the grid and an example in figures, to replace with your data.\nNo: the empty grid, ready to fill in.',
};

export const step = (index: number, total: number, sheet: string): Text =>
  total === 1
    ? { fr: `Ajout de la feuille « ${sheet} »…`, en: `Adding the sheet “${sheet}”…` }
    : { fr: `${index} sur ${total} : ${sheet}`, en: `${index} of ${total}: ${sheet}` };

export function added(sheets: readonly string[]): Text {
  const [first = ''] = sheets;
  if (sheets.length === 1) {
    return { fr: `La feuille « ${first} » est ajoutée.`, en: `The sheet “${first}” has been added.` };
  }
  return {
    fr: `${sheets.length} feuilles sont ajoutées, à partir de « ${first} ».`,
    en: `${sheets.length} sheets have been added, from “${first}” on.`,
  };
}

export const notAllowed = (cause: string): Text => ({
  fr: `Ce classeur n’accepte pas de nouvelle feuille : demandez à la personne à qui il appartient le droit de le modifier, ou faites-en une copie. Rien n’a été changé. Réponse de Google Sheets : ${cause}`,
  en: `This spreadsheet does not accept a new sheet: ask its owner for the right to edit it, or make a copy of it. Nothing has been changed. Google Sheets answered: ${cause}`,
});

export const notAdded = (cause: string): Text => ({
  fr: `Rien n’a été ajouté au classeur, qui est comme avant : Google Sheets a refusé une partie de la grille (${cause}).`,
  en: `Nothing has been added to the spreadsheet, which is as before: Google Sheets refused part of the grid (${cause}).`,
});

export function leftBehind(sheets: readonly string[]): Text {
  const french = sheets.map((name) => `« ${name} »`).join(', ');
  const english = sheets.map((name) => `“${name}”`).join(', ');
  return sheets.length === 1
    ? {
        fr: `La grille n’a pas pu être ajoutée au complet : la feuille ${french} est restée, vous pouvez la supprimer.`,
        en: `The grid could not be fully added: the sheet ${english} has stayed, you may delete it.`,
      }
    : {
        fr: `Les grilles n’ont pas pu être ajoutées au complet : les feuilles ${french} sont restées, vous pouvez les supprimer.`,
        en: `The grids could not be fully added: the sheets ${english} have stayed, you may delete them.`,
      };
}

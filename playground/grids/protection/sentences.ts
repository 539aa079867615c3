import type { Text } from '../../../core';
import { LOCALE } from '../../../core/values/locale';

/** What the page says when it refuses a change that would break a grid: what the cell is, and where to make the change. */

const LIFT = {
  fr: 'Pour écrire ici quand même : clic droit, « Modifier aussi les cases calculées ».',
  en: 'To write here all the same: right-click, “Change computed cells too”.',
} satisfies Text;

export const MENU = {
  lift: { fr: 'Modifier aussi les cases calculées', en: 'Change computed cells too' },
  protect: { fr: 'Protéger de nouveau les cases calculées', en: 'Protect computed cells again' },
} satisfies Record<string, Text>;

export const LIFTED: Text = {
  fr: 'Les cases calculées de cette feuille se modifient comme les autres. Clic droit pour les protéger de nouveau.',
  en: 'The computed cells of this sheet can be changed like the others. Right-click to protect them again.',
};
export const PROTECTED: Text = {
  fr: 'Les cases calculées de cette feuille sont protégées de nouveau.',
  en: 'The computed cells of this sheet are protected again.',
};

/** `place`: « « Besoins et motivations » A9 », in each language. */
export const takesUp = (cell: string, place: Text): Text => ({
  fr: `${cell} reprend ${place.fr} : faites le changement là. ${LIFT.fr}`,
  en: `${cell} takes up ${place.en}: make the change there. ${LIFT.en}`,
});

export const computes = (cell: string, reads: Text | undefined): Text => ({
  fr: `${cell} est une case calculée : changez plutôt ${reads ? `ce qu’elle lit (${reads.fr})` : 'les cases à remplir, de couleur crème'}. ${LIFT.fr}`,
  en: `${cell} is a computed cell: change ${reads ? `what it reads (${reads.en})` : 'the cells to fill in, cream in colour,'} instead. ${LIFT.en}`,
});

export const labels = (cell: string): Text => ({
  fr: `${cell} est un libellé de la grille : il dit ce que contiennent les cases voisines. Écrivez plutôt dans celles à remplir, de couleur crème. ${LIFT.fr}`,
  en: `${cell} is a label of the grid: it says what the cells near it hold. Type in those to fill in, cream in colour, instead. ${LIFT.en}`,
});

export const pastesOver = (cell: string, target: string): Text => ({
  fr: `Rien n’a été collé : ${target} comprend des cases calculées ou des libellés, dont ${cell}. Collez seulement dans les cases à remplir, de couleur crème ; s’il y manque des lignes, insérez-en d’abord au milieu du tableau.`,
  en: `Nothing was pasted: ${target} includes computed cells or labels, such as ${cell}. Paste only into the cells to fill in, cream in colour; where rows are missing, insert some first in the middle of the table.`,
});

export const MOVES: Text = {
  fr: 'Déplacer des cases d’une grille changerait les formules qui les lisent. Copiez-les, collez-les, puis videz les premières.',
  en: 'Moving cells of a grid would change the formulas that read them. Copy them, paste them, then clear the first ones.',
};
export const SHIFTS: Text = {
  fr: 'Décaler ces cases couperait la grille en deux. Insérez ou supprimez plutôt une ligne entière, à l’intérieur d’une liste.',
  en: 'Shifting these cells would cut the grid in two. Insert or delete a whole row instead, inside a list.',
};
export const MOVES_ROWS: Text = {
  fr: 'Déplacer ces lignes ou ces colonnes séparerait ce que la grille tient ensemble. Triez la liste, ou recopiez ce qu’elles contiennent.',
  en: 'Moving these rows or columns would part what the grid holds together. Sort the list, or copy what they contain.',
};

export const headRow = (row: number): Text => ({
  fr: `La ligne ${row} porte des formules qui remplissent toute leur colonne : elle ne se supprime pas. Videz plutôt ses cases à remplir, de couleur crème.`,
  en: `Row ${row} holds formulas that fill their whole column: it cannot be deleted. Clear its cells to fill in, cream in colour, instead.`,
});
export const crossesComputed = (row: number, cell: string): Text => ({
  fr: `La ligne ${row} traverse des cases calculées, dont ${cell} : elle ne se supprime pas. Videz plutôt ses cases à remplir, de couleur crème.`,
  en: `Row ${row} crosses computed cells, such as ${cell}: it cannot be deleted. Clear its cells to fill in, cream in colour, instead.`,
});
/** `reader`: the sheet that reads it; `origin`: the sheet where what the row holds is typed. */
export const readRow = (row: number, reader: Text, origin: Text): Text => ({
  fr: `La ligne ${row} est lue une à une par ${reader.fr} : elle ne se supprime pas. Pour retirer ce qu’elle contient, videz sa ligne dans ${origin.fr}.`,
  en: `Row ${row} is read by itself in ${reader.en}: it cannot be deleted. To remove what it holds, clear its row in ${origin.en}.`,
});
export const insertsAmongRead = (first: number, last: number, reader: Text): Text => ({
  fr: `Les lignes ${first} à ${last} sont lues une à une par ${reader.fr} : on n’en insère pas entre elles. Remplissez plutôt une ligne libre.`,
  en: `Rows ${first} to ${last} are read one by one in ${reader.en}: none can be inserted among them. Fill in a free row instead.`,
});
/** A partner after another of another list, a month after another, keys beside caps that stand elsewhere. */
export const insertsAmongPlaced = (first: number, last: number): Text => ({
  fr: `Les lignes ${first} à ${last} ont chacune leur place dans un calcul : on n’en insère pas entre elles. Remplissez plutôt une ligne libre, ici ou dans la liste que celle-ci suit.`,
  en: `Rows ${first} to ${last} each have their place in a calculation: none can be inserted among them. Fill in a free row instead, here or in the list that this one follows.`,
});
export const insertsAbove = (first: number): Text => ({
  fr: `La liste commence à la ligne ${first} : une ligne insérée au-dessus n’y serait pas comptée. Insérez-la plus bas dans la liste, ou remplissez une ligne libre.`,
  en: `The list starts at row ${first}: a row inserted above would not be counted in it. Insert it lower in the list, or fill in a free row.`,
});
export const insertsBelow = (last: number): Text => ({
  fr: `La liste finit à la ligne ${last} : une ligne insérée après n’y serait pas comptée. Insérez-la au-dessus de la ligne ${last}, ou remplissez une ligne libre.`,
  en: `The list ends at row ${last}: a row inserted after would not be counted in it. Insert it above row ${last}, or fill in a free row.`,
});
/** Amounts beside their keys, months of a year: one more would go with nothing. */
export const insertsInBlock = (first: number, last: number): Text => ({
  fr: `Les lignes ${first} à ${last} ont chacune leur place dans un calcul de la grille : on n’en insère pas entre elles. Insérez-la au-dessus ou en dessous.`,
  en: `Rows ${first} to ${last} each have their place in a calculation of the grid: none can be inserted among them. Insert it above or below.`,
});

export const deletesColumn = (column: string): Text => ({
  fr: `La colonne ${column} fait partie d’une grille, et des formules la lisent : elle ne se supprime pas. Masquez-la si elle gêne.`,
  en: `Column ${column} is part of a grid, and formulas read it: it cannot be deleted. Hide it if it is in the way.`,
});
export const INSERTS_COLUMN: Text = {
  fr: 'Une colonne insérée ici couperait une liste ou un résultat en deux. Insérez-la à droite de la grille.',
  en: 'A column inserted here would cut a list or a result in two. Insert it to the right of the grid.',
};

export const SORTS_PLACES: Text = {
  fr: 'Ces lignes ont chacune leur place dans la grille : elles ne se trient pas.',
  en: 'These rows each have their place in the grid: they cannot be sorted.',
};
export const SORTS_PARTS: Text = {
  fr: 'Un tri porte sur une seule liste de la grille à la fois. Sélectionnez des cases de cette liste, sans ses titres ni ses totaux.',
  en: 'One list of the grid is sorted at a time. Select cells of that list, without its titles or its totals.',
};
export const sortsRead = (reader: Text): Text => ({
  fr: `Ces lignes sont lues une à une par ${reader.fr} : triées ici, elles n’iraient plus avec celles de là-bas. Elles ne se trient pas.`,
  en: `These rows are read one by one in ${reader.en}: sorted here, they would no longer go with those there. They cannot be sorted.`,
});
export const sorted = (area: string): Text => ({
  fr: `Les lignes de ${area} ont été triées entières, toutes leurs colonnes ensemble.`,
  en: `The rows of ${area} were sorted whole, all their columns together.`,
});

export const REMOVAL = {
  keep: { fr: 'Garder la feuille', en: 'Keep the sheet' },
  remove: { fr: 'Supprimer quand même', en: 'Delete all the same' },
} satisfies Record<string, Text>;

const MOST_READERS = 3;

/** `readers`: the sheets whose formulas read it. */
export function removes(
  name: Text,
  readers: readonly { readonly sheet: string; readonly first: string; readonly count: number }[],
): { readonly title: Text; readonly text: Text } {
  const cells = readers.reduce((sum, { count }) => sum + count, 0);
  const [first] = readers;
  const list = (language: 'fr' | 'en'): string => {
    const names = readers.slice(0, MOST_READERS).map(({ sheet }) => LOCALE[language].quoted(sheet));
    const more = readers.length - names.length;
    if (more > 0) names.push({ fr: `${more} autres feuilles`, en: `${more} other sheets` }[language]);
    const last = names.pop() ?? '';
    return names.length > 0 ? `${names.join(', ')} ${{ fr: 'et', en: 'and' }[language]} ${last}` : last;
  };
  const start = first ? `${first.sheet}!${first.first}` : '';
  return {
    title: { fr: `Supprimer ${name.fr} ?`, en: `Delete ${name.en}?` },
    text: {
      fr: `${cells === 1 ? 'Une formule la lit' : `${cells} formules la lisent`} dans ${list('fr')}, à commencer par ${start} : elles afficheraient #REF!, et les montants qui en dépendent aussi. Pour ne plus la voir, masquez-la plutôt : clic droit sur son onglet.`,
      en: `${cells === 1 ? 'One formula reads it' : `${cells} formulas read it`} in ${list('en')}, starting with ${start}: they would show #REF!, and so would the amounts that depend on them. To see it no more, hide it instead: right-click its tab.`,
    },
  };
}

export const KEEPS_FORMAT: Text = {
  fr: 'Une case de grille garde son format : avec un autre, le même chiffre tapé n’y vaudrait plus la même chose. Pour en changer quand même : clic droit, « Modifier aussi les cases calculées ».',
  en: 'A cell of a grid keeps its format: with another, the same figure typed there would be worth something else. To change it all the same: right-click, “Change computed cells too”.',
};

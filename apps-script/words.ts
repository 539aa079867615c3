import type { Text } from '../core';
import { inLanguage } from '../core/values/text';
import { isAddOn, language, version } from './options';
import type { Repairs } from './repair';

/** The sentences of the menu. */

const say = (text: Text): string => inLanguage(text, language);

export const panelEntry = (): string => say({ fr: 'Ouvrir le panneau', en: 'Open the panel' });
export const repairEntry = (): string => say({ fr: 'Réparer les formules MUTU', en: 'Repair MUTU formulas' });
export const aboutEntry = (): string => say({ fr: 'À propos', en: 'About' });

function repairedCount(count: number): Text {
  if (count === 0) return { fr: 'Aucune formule à réparer.', en: 'No formula to repair.' };
  if (count === 1) return { fr: '1 formule réparée.', en: '1 formula repaired.' };
  return { fr: `${count} formules réparées.`, en: `${count} formulas repaired.` };
}

function refusedSheets(names: readonly string[]): Text {
  const french = names.map((name) => `« ${name} »`).join(', ');
  const english = names.map((name) => `“${name}”`).join(', ');
  return names.length === 1
    ? {
        fr: `La feuille ${french} n’a pas pu être réparée au complet : elle est peut-être protégée.`,
        en: `The sheet ${english} could not be fully repaired: it may be protected.`,
      }
    : {
        fr: `Les feuilles ${french} n’ont pas pu être réparées au complet : elles sont peut-être protégées.`,
        en: `The sheets ${english} could not be fully repaired: they may be protected.`,
      };
}

export function repairsDone({ repaired, refused }: Repairs): string {
  // « Aucune formule à réparer » would not be known of a sheet that refused.
  const sentences = repaired === 0 && refused.length > 0 ? [] : [repairedCount(repaired)];
  if (refused.length > 0) sentences.push(refusedSheets(refused));
  return sentences.map(say).join(' ');
}

export const aboutTitle = (): string => `Mutu ${version}`;

export const about = (): string =>
  say({
    fr: `Des fonctions pour calculer le coût de ce qu’on met en commun et le répartir équitablement. Tapez =MUTU_AIDE() dans une cellule pour en voir la liste.\n\nRien ne sort de ce classeur. Logiciel libre, licence MIT.${isAddOn ? '' : '\n\nFichier > Créer une copie donne un nouveau classeur avec les mêmes fonctions.'}`,
    en: `Functions to cost what is shared and to split it fairly. Type =MUTU_AIDE() in a cell to list them.\n\nNothing leaves this spreadsheet. Free software, MIT licence.${isAddOn ? '' : '\n\nFile > Make a copy gives a new spreadsheet with the same functions.'}`,
  });

import type { Text } from '../../core';
import { frenchNameOf } from '../../core/functions/french-names';
import type { Stop } from '../../engine/marks';

/** What a cell says whose formula was given up: what happened, and what to do instead. */
export const stopText = ({ reason, of = '' }: Stop): Text => TEXTS[reason]({ fr: frenchNameOf.get(of) ?? of, en: of });

const TEXTS: Record<Stop['reason'], (name: Text) => Text> = {
  fault: ({ fr, en }) => ({
    fr: `${fr || 'Cette formule'} ne peut pas calculer avec ce qui lui est donné : vérifiez ce qui est entre les parenthèses.`,
    en: `${en || 'This formula'} cannot compute with what it is given: check what is between the parentheses.`,
  }),
  size: ({ fr, en }) => ({
    fr: `${fr || 'Cette formule'} donnerait un résultat trop grand pour être calculé ici : demandez moins de cellules ou de caractères.`,
    en: `${en || 'This formula'} would give a result too large to be computed here: ask for fewer cells or characters.`,
  }),
  address: ({ fr, en }) => ({
    fr: `${fr} irait chercher une image sur un autre site, et rien ne sort de cette page : gardez l’adresse en texte.`,
    en: `${en} would ask another site for a picture, and nothing leaves this page: keep the address as text.`,
  }),
  time: () => ({
    fr: 'Ce calcul était trop long et a été arrêté ; le reste du classeur est calculé. Changez la formule ou les nombres qu’elle lit.',
    en: 'This calculation took too long and was stopped; the rest of the workbook is computed. Change the formula or the numbers it reads.',
  }),
};

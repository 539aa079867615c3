import { same, type Text } from '../../values/text';

export { same };

/** What is read in French, then in English. */
export const t = (fr: string, en: string): Text => ({ fr, en });

/** Units and words that many grids have. */
export const A_YEAR = t('par an', 'a year');
export const A_USE = t('par utilisation', 'a use');
export const HOURS = same('h');
export const USES_A_YEAR = t('utilisations par an', 'uses a year');
export const YES = t('Oui', 'Yes');
export const NO = t('Non', 'No');
export const NEVER = t('jamais', 'never');
/** In place of a figure that cannot be calculated until a cell is corrected. */
export const WAITING = same('…');
export const PARTNER = t('Partenaire', 'Partner');
export const TOTAL = same('Total');
export const TO_AGREE = t('À convenir ensemble', 'To agree on together');
/** The cases that the infographic on pooling tells of. */
export const INFOGRAPHIC = t(
  'Cas tiré de l’infographie de Concertation Horizon, avec Annie Camus et Laurent Gras (UQAM, 2023) ; chiffres inventés.',
  'Case from the infographic of Concertation Horizon, with Annie Camus and Laurent Gras (UQAM, 2023); invented figures.',
);
/** Nothing is read there. */
export const NO_TEXT = same('');

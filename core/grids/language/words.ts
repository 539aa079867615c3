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
export const PARTNER = t('Partenaire', 'Partner');
export const TOTAL = same('Total');
export const TO_AGREE = t('À convenir ensemble', 'To agree on together');
/** Nothing is read there. */
export const NO_TEXT = same('');

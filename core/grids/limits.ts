import { t } from './language';

/** In the whole guide: the floors and caps agreed in the split, of its first rows, as PARTAGE takes them. */
export const limitsOf = (rows: number): string =>
  ['floor', 'cap'].map((limit) => `{split!partners.${limit}.1:partners.${limit}.${rows}?}`).join(',');

/** Where no split can respect them: costs above all the caps, or below the floors. */
export const limitWords = { limitsApart: t('Limites à revoir', 'Limits to review') };

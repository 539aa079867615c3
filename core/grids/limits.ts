import { t } from './language';

/** Below half a cent: whole cents keep nought of it. */
const PAYS_NOTHING = 0.001;

/**
 * As PARTAGE takes them. It takes a cap of 0 for none, since some Excels hand it a blank as 0; a cell tells them apart: 0 typed in
 * the sheet is a cap, and that partner pays nothing.
 */
export const asLimits = (floors: string, caps: string): string =>
  `{${floors}?},IF({${caps}}="","",IF({${caps}}=0,${PAYS_NOTHING},{${caps}}))`;

/** In the whole guide: the floors and caps agreed in the split, of its first rows. */
export const limitsOf = (rows: number): string => {
  const [floors = '', caps = ''] = ['floor', 'cap'].map(
    (limit) => `split!partners.${limit}.1:partners.${limit}.${rows}`,
  );
  return asLimits(floors, caps);
};

/** Where no split can respect them: costs above all the caps, or below the floors. */
export const limitWords = { limitsApart: t('Limites à revoir', 'Limits to review') };

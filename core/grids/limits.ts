import { t, tried } from './language';

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

/** A split within those of the whole guide, or the word that tells of them: only where there would be one without. */
export const sharedWithin = (amounts: string, keys: string, rows: number): string =>
  tried(
    `MUTU.PARTAGE(${amounts},${keys},${limitsOf(rows)})`,
    `IF(COUNT(MUTU.PARTAGE(${amounts},${keys}))>0,{limitsApart},"")`,
  );

const ofSplit = (limit: string): string => `{split!partners.${limit}}`;

/**
 * A surplus mirrors costs, floors and caps included; and where no split can respect them, nothing is shared: both are told of, or
 * who agreed to pay 100 $ at least would see 14 000 $ handed back. `shares` are the answers of a split of `amounts`, which
 * `isAsked` says can be shared but for the limits.
 */
export const tellingOfLimits = (
  { amounts, shares, isAsked }: Readonly<Record<'amounts' | 'shares' | 'isAsked', string>>,
  otherwise = '""',
  [floors, caps]: readonly [string, string] = [ofSplit('floor'), ofSplit('cap')],
): string =>
  `IF(COUNT(${floors},${caps})=0,${otherwise},IF(COUNT(${shares})>0,IF(SUM(${amounts})<0,{limitsOfSurplus},${otherwise}),IF(${isAsked},{noSplitWithin},${otherwise})))`;

/** Where no split can respect them: costs above all the caps, or below the floors. */
export const limitWords = {
  limitsApart: t('Limites à revoir', 'Limits to review'),
  limitsOfSurplus: t(
    'Le total à partager est négatif, un excédent à rendre : planchers et plafonds sont ici ceux de ce que chacun reçoit.',
    'The total to share is negative, a surplus to hand back: floors and caps are here those of what each one receives.',
  ),
  noSplitWithin: t(
    'Aucun partage ne respecte les planchers et les plafonds : trop hauts ou trop bas pour ce total, ou la part de quelqu’un est négative avant eux, parce qu’un montant l’est. Revoyez-les, ou ce montant.',
    'No split respects the floors and caps: too high or too low for this total, or the share of someone is negative before them, because an amount is. Review them, or that amount.',
  ),
};

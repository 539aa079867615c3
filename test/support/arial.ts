import type { Look } from '../../core/grids/language/look';

/** Adobe's metrics of Helvetica (Helvetica.afm), which Arial and Liberation Sans keep: thousandths of the size; 556 for all others. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [222, 'ijl’'],
  [278, ' !,./:;[]ftI|\u00a0'],
  [333, '()-r'],
  [500, 'cksvxyzJç'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXYÀÂÉÈÊ'],
  [722, 'wCDHNRUÇ'],
  [778, 'GOQÔ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'Wœ'],
];

/** Pixels that a text takes in regular letters. */
export function arialWidth(text: string, { size }: Look): number {
  const of = (character: string): number => WIDTHS.find(([, all]) => all.includes(character))?.[0] ?? 556;
  return ([...text].reduce((sum, character) => sum + of(character), 0) / 1000) * size * (96 / 72);
}

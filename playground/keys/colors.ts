import { same, type Text } from '../../core/values/text';

/** Univer's palette: a hue a column, from the palest row to the darkest. */
const HUES: readonly Text[] = [
  { fr: 'gris', en: 'gray' },
  { fr: 'bleu', en: 'blue' },
  { fr: 'rouge', en: 'red' },
  same('orange'),
  { fr: 'jaune', en: 'yellow' },
  { fr: 'vert', en: 'green' },
  same('turquoise'),
  { fr: 'violet', en: 'purple' },
  { fr: 'rose', en: 'pink' },
];
const DEPTHS: readonly Text[] = [
  { fr: ' très pâle', en: 'very pale ' },
  { fr: ' pâle', en: 'pale ' },
  same(''),
  { fr: ' foncé', en: 'dark ' },
  { fr: ' très foncé', en: 'very dark ' },
];
const WHITE: Text = { fr: 'blanc', en: 'white' };
const BLACK: Text = { fr: 'noir', en: 'black' };
export const COLUMNS = HUES.length;

/** What a colour of the palette is called, by its place in it. */
export function swatchName(index: number): Text | undefined {
  const hue = HUES[index % COLUMNS];
  const depth = DEPTHS[Math.floor(index / COLUMNS)];
  if (!hue || !depth) return undefined;
  if (index === 0) return WHITE;
  if (index === COLUMNS * (DEPTHS.length - 1)) return BLACK;
  return { fr: `${hue.fr}${depth.fr}`, en: `${depth.en}${hue.en}` };
}

/** Every colour of Mutu, said once: sheets, panel, pages. What styles need of it is written by `npm run generate`. */

/** What is the same on a sheet, in its picture and around it, whatever the theme. */
export const PALETTE = {
  ink: '#24332c',
  grey: '#5c6b63',
  green: '#1f6d4e',
  blue: '#1d5fa8',
  line: '#dde5e0',
  cream: '#fdf6e3',
  pale: '#f1f6f3',
  mint: '#d5ebdf',
  white: '#ffffff',
  red: '#9a2b1f',
  'red-tint': '#fdf1ef',
} as const;

/** Letters and ground of a cell that a condition marks. */
export const MARKS = {
  good: { color: '#14532d', fill: '#c9e9d6' },
  warning: { color: '#7a4b00', fill: '#fde8b8' },
  bad: { color: '#8f1d14', fill: '#f8d3cf' },
} as const;

/** Series of a chart, in order. */
export const SERIES: readonly string[] = [PALETTE.green, '#e07a1f', '#2563a8', MARKS.bad.color, '#6d4fa0', '#8a8f2a'];

/** The first square of the mark (playground/mark.svg), where a platform asks for one colour. */
export const BRAND = '#0e7c73';

/** From the palest green to the darkest: the one of sheets is at 600. */
export const GREENS = {
  50: '#eef7f2',
  100: PALETTE.mint,
  200: '#aed8c2',
  300: '#7fbf9f',
  400: '#4fa37c',
  500: '#2f8762',
  600: PALETTE.green,
  700: '#1a5840',
  800: '#174635',
  900: '#13392c',
} as const;

/** A grid seen from afar: tones a little stronger than those of its cells, which are too pale for so few pixels. */
export const PICTURE = {
  ground: PALETTE.white,
  heading: PALETTE.green,
  input: '#f7e7b8',
  formula: '#e3ede7',
  total: GREENS[200],
  text: '#8b9991',
  chart: '#9dbfdd',
} as const;

interface Themed {
  readonly light: string;
  readonly dark: string;
}

/** The panel and the pages of words, by what a colour is for. */
export const SCREEN = {
  ground: { light: PALETTE.white, dark: '#1c2320' },
  text: { light: '#22302a', dark: '#ecf2ef' },
  quiet: { light: '#52615a', dark: '#b4c2bb' },
  line: { light: '#d3ddd7', dark: '#3b4842' },
  edge: { light: '#7b8a82', dark: '#8d9c94' },
  tint: { light: '#eef6f1', dark: '#26312c' },
  accent: { light: '#1a6349', dark: '#7fcfae' },
  'on-accent': { light: PALETTE.white, dark: '#0d2a1f' },
  refused: { light: PALETTE.red, dark: '#ffb4a8' },
  'refused-tint': { light: PALETTE['red-tint'], dark: '#3d2320' },
  notice: { light: '#fdf4dd', dark: '#423718' },
  'notice-edge': { light: '#d99a24', dark: '#d99a24' },
  bar: { light: GREENS[500], dark: '#5bb890' },
  second: { light: '#b4552d', dark: '#e39a72' },
} as const satisfies Record<string, Themed>;

import { defaultTheme, type Theme } from '@univerjs/themes';
import { GREENS } from '../../core/grids/language/palette';

/** Univer's grey and white, with Mutu's green where it puts its blue. */
export const theme: Theme = {
  ...defaultTheme,
  primary: GREENS,
};

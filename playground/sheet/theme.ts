import { defaultTheme, type Theme } from '@univerjs/themes';

/** Univer's grey and white, with Mutu's green where it puts its blue. */
export const theme: Theme = {
  ...defaultTheme,
  primary: {
    50: '#eef7f2',
    100: '#d5ebdf',
    200: '#aed8c2',
    300: '#7fbf9f',
    400: '#4fa37c',
    500: '#2f8762',
    600: '#1f6d4e',
    700: '#1a5840',
    800: '#174635',
    900: '#13392c',
  },
};

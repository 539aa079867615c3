import { toCanonical } from '../formula';
import { frenchNames } from '../functions/french-names';
import { type Finder, written } from './mend';

/** « ; » between arguments on a screen where a comma separates: the formula was written on a French one. */
export const semicolonMend: Finder = (tokens, { style }) => {
  if (style !== 'canonical' || !tokens.some(({ kind, text }) => kind === 'separator' && text === ';')) return undefined;
  return {
    cause: 'separator',
    sentence: {
      fr: 'Ici, une virgule sépare deux arguments, et non « ; ».',
      en: 'Two arguments are separated by a comma here, not by “;”.',
    },
    mended: toCanonical(written(tokens, 0, tokens.length), frenchNames),
  };
};

import { type Finder, replacing } from './mend';

/** “Camion”, « 1:30 »: quotes of a text processor, which a formula takes for a name. */
export const quoteMend: Finder = (tokens) => {
  const at = tokens.findIndex(({ kind }) => kind === 'curly');
  const typed = tokens[at]?.text;
  if (typed === undefined) return undefined;
  const straight = `"${typed.slice(1, -1).trim()}"`;
  return {
    cause: 'quote',
    sentence: {
      fr: `${typed} : écrivez ${straight}, avec des guillemets droits.`,
      en: `${typed}: write ${straight}, with straight quotes.`,
    },
    mended: replacing(tokens, at, at + 1, straight),
  };
};

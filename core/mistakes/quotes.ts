import { type Finder, replacing } from './mend';

/** “Camion”, « 1:30 »: quotes of a text processor, which a formula takes for a name; 'Camion', for that of a sheet. */
export const quoteMend: Finder = (tokens) => {
  const isOfSheet = (at: number): boolean => tokens[at + 1]?.text === '!' || tokens[at + 1]?.text === ':';
  const at = tokens.findIndex(
    ({ kind, text }, place) => kind === 'curly' || (kind === 'sheet' && text.charAt(0) === "'" && !isOfSheet(place)),
  );
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

import { inLanguage, type Language, type Text } from '../values/text';

/**
 * Some desktop Excels pass a blank cell as 0. Where a 0 makes no sense the core takes it for « not given »; where it
 * makes one, and is not what a blank means, the notes of the function say how to give nothing.
 */
export const blankIsNotZero = (...params: readonly { readonly label: Text }[]): Text => ({
  fr: `${namesOf(params, 'fr', 'et')} : une cellule vide n’y vaut pas 0, mais certaines versions d’Excel sur ordinateur la passent comme un 0. Pour ne rien donner, ne mettez rien entre les deux « ; », ou écrivez SI(B5="" ; "" ; B5) au lieu de B5 (d’une plage aussi).`,
  en: `${namesOf(params, 'en', 'and')}: a blank cell does not mean 0 there, yet some versions of Excel on a computer pass it as 0. To give nothing, put nothing between the two commas, or write IF(B5="", "", B5) instead of B5 (of a range too).`,
});

function namesOf(params: readonly { readonly label: Text }[], language: Language, and: string): string {
  const names = params.map(({ label }) => inLanguage(label, language));
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} ${and} ${last}` : last;
}

import { tokenize } from './index';

/**
 * A French formula with en-US marks in place of its own (« ; » → « , », decimal « , » → « . »), every character at its
 * place and names left in French: Univer's reading of what is being typed (which argument, which reference) then
 * works, and its positions hold in what the person sees. A formula whose commas separate comes back as it is.
 */
export function sameLengthCanonical(formula: string): string {
  const tokens = tokenize(formula, 'french');
  if (tokens.some((token) => token.kind === 'separator' && token.text === ',')) return formula;
  return tokens
    .map((token) => {
      if (token.kind === 'separator' || token.text === '\\') return ',';
      return token.kind === 'number' || token.kind === 'figure' ? token.text.replace(',', '.') : token.text;
    })
    .join('');
}

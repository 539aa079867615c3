import type { Text } from '../../core';
import { type FormulaToken, tokenize } from '../../core/formula';

const SIGN = /^(?:<>|<=|>=|[-+*/^&=<>])$/;
const isSign = (token: FormulaToken | undefined): boolean => token?.kind === 'operator' && SIGN.test(token.text);
/** « - » and « + » may stand before what they sign. */
const mayBegin = (text: string): boolean => text === '-' || text === '+';
const isEnd = (token: FormulaToken | undefined): boolean =>
  token === undefined || token.kind === 'close' || token.kind === 'separator';
const isStart = (token: FormulaToken | undefined): boolean =>
  token === undefined || token.kind === 'open' || token.kind === 'separator';

/** « =B2- », « =SOMME(B2+) », « =/B2 », « =B2+/C2 »: the sign beside which nothing stands. */
export function unfinishedText(formula: string): Text | undefined {
  const tokens = tokenize(formula.replace(/^=/, '')).filter(({ kind }) => kind !== 'space');
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at] as FormulaToken;
    if (!isSign(tokens[at])) continue;
    const next = tokens[at + 1];
    if (isEnd(next)) return missing('après', 'after', text);
    if (isSign(next) && !mayBegin(next?.text ?? '')) return missing('entre', 'between', text, next?.text);
    if (isStart(tokens[at - 1]) && !mayBegin(text)) return missing('avant', 'before', text);
  }
  return undefined;
}

function missing(fr: string, en: string, sign: string, other?: string): Text {
  const and = other === undefined ? { fr: '', en: '' } : { fr: ` et « ${other} »`, en: ` and “${other}”` };
  return {
    fr: `Il manque un nombre ou une cellule ${fr} « ${sign} »${and.fr}.`,
    en: `A number or a cell is missing ${en} “${sign}”${and.en}.`,
  };
}

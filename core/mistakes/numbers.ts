import type { FormulaToken } from '../formula';
import { afterSpaces, type Finder, isSpace, replacing, written } from './mend';

/** A number as people write it, and as a formula takes it. */
interface Amount {
  readonly end: number;
  readonly digits: string;
  readonly isGrouped: boolean;
  readonly isInDollars: boolean;
}

const DOLLARS_BEFORE = /^\$(\d+(?:\.\d+)?)$/;
const is = (token: FormulaToken | undefined, text: string): boolean => token !== undefined && token.text === text;

/** « 12 000 », « 1 234,50 $ », « $25 »: what a person writes and a formula cannot hold. */
function amountAt(tokens: readonly FormulaToken[], start: number): Amount | undefined {
  const dollarFirst = is(tokens[start], '$');
  let at = dollarFirst ? afterSpaces(tokens, start + 1) : start;
  const first = tokens[at];
  if (!first) return undefined;
  // « $5:$9 » is two rows.
  const attached = is(tokens[at + 1], ':') || is(tokens[at - 1], ':') ? null : DOLLARS_BEFORE.exec(first.text);
  if (first.kind !== 'number' && !attached) return undefined;
  let digits = attached ? (attached[1] as string) : first.text;
  at++;
  let isGrouped = false;
  while ((isGrouped ? /^\d+$/ : /^\d{1,3}$/).test(digits) && isGroup(tokens, at)) {
    digits += tokens[at + 1]?.text;
    isGrouped = true;
    at += 2;
  }
  const dollar = afterSpaces(tokens, at);
  const dollarLast = is(tokens[dollar], '$');
  if (dollarLast) at = dollar + 1;
  const isInDollars = dollarFirst || dollarLast || attached !== null;
  if (!isGrouped && !isInDollars) return undefined;
  // « 12 000 50 »: nobody knows what was meant.
  const next = tokens[afterSpaces(tokens, at)];
  if (next && (next.kind === 'number' || next.kind === 'name')) return undefined;
  return { end: at, digits, isGrouped, isInDollars };
}

/** Three digits after a space, with the decimals where they end the number. */
const isGroup = (tokens: readonly FormulaToken[], at: number): boolean =>
  isSpace(tokens[at]) && tokens[at + 1]?.kind === 'number' && /^\d{3}(?:[.,]\d+)?$/.test(tokens[at + 1]?.text ?? '');

export const numberMend: Finder = (tokens) => {
  for (let start = 0; start < tokens.length; start++) {
    const amount = amountAt(tokens, start);
    if (!amount) continue;
    const { end, digits, isGrouped, isInDollars } = amount;
    const typed = written(tokens, start, end);
    const without = {
      fr: isGrouped ? (isInDollars ? 'sans espace ni « $ »' : 'sans espace') : 'sans « $ »',
      en: isGrouped ? (isInDollars ? 'without spaces or “$”' : 'without spaces') : 'without “$”',
    };
    return {
      cause: 'number',
      sentence: {
        fr: `${typed} : écrivez ${digits}, ${without.fr}.`,
        en: `${typed}: write ${digits}, ${without.en}.`,
      },
      mended: replacing(tokens, start, end, digits),
    };
  }
  return undefined;
};

/**
 * « =B2*1,5 » where the point is decimal: a comma that stands in no parenthesis separates nothing. « 1,200 » is a number with its
 * thousands.
 */
export const looseCommaMend: Finder = (tokens, { style }) => {
  if (style !== 'canonical') return undefined;
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as FormulaToken;
    if (kind === 'open' || text === '{') depth++;
    if (kind === 'close' || text === '}') depth--;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (kind !== 'separator' || depth > 0 || before?.kind !== 'number' || after?.kind !== 'number') continue;
    const isThousands = /^[1-9]\d{0,2}$/.test(before.text) && /^\d{3}(?:\.\d+)?$/.test(after.text);
    if (!/^\d+$/.test(before.text) || !(isThousands || /^\d+$/.test(after.text))) return undefined;
    const typed = `${before.text},${after.text}`;
    const right = before.text + (isThousands ? '' : '.') + after.text;
    const why = isThousands
      ? { fr: 'sans virgule entre les milliers', en: 'without a comma between the thousands' }
      : { fr: 'avec un point', en: 'with a point' };
    return {
      cause: 'number',
      sentence: { fr: `${typed} : écrivez ${right}, ${why.fr}.`, en: `${typed}: write ${right}, ${why.en}.` },
      mended: replacing(tokens, at - 1, at + 2, right),
    };
  }
  return undefined;
};

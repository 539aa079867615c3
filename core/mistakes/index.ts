import { tokenize } from '../formula';
import type { Text } from '../values/text';
import { commaMend } from './commas';
import { cutMend, figureMend, thousandMend } from './figures';
import type { Cause, Finder, Mend, Writing } from './mend';
import { unknownNames } from './names';
import { looseCommaMend, numberMend } from './numbers';
import { callMend, doubledMend, parenthesisMend } from './parentheses';
import { quoteMend } from './quotes';
import { semicolonMend } from './separators';
import { signMend } from './signs';
import { nameMend } from './spellings';
import { rowsMend, timeMend } from './times';

export { type Cause, isSilent, type Writing } from './mend';

/** What is likely wrong with a formula, and the formula that was likely meant. Nothing is ever changed by itself. */
export interface Proposal {
  readonly causes: readonly Cause[];
  readonly sentence: Text;
  readonly mended: string;
}

/** In this order: marks and names first, for those of functions say what the rest is. */
const FINDERS: readonly Finder[] = [
  ...[quoteMend, signMend, semicolonMend, nameMend],
  ...[figureMend, numberMend, looseCommaMend, timeMend, rowsMend, thousandMend, cutMend],
  ...[callMend, doubledMend, parenthesisMend, commaMend],
];
/** More mistakes than that in one formula, and nobody knows what was meant. */
const MOST = 6;

/** « Vouliez-vous dire… »: undefined for a formula that is fine, and for one whose mistake is not clear. */
export function proposalFor(formula: string, writing: Writing): Proposal | undefined {
  if (formula.charAt(0) !== '=' || !isQuotedWhole(formula)) return undefined;
  const mends: Mend[] = [];
  let mended = formula;
  for (const finder of FINDERS) {
    for (let mend = finder(tokenize(mended, writing.style), writing); mend; ) {
      if (mends.length === MOST) return undefined;
      mends.push(mend);
      mended = mend.mended;
      mend = finder(tokenize(mended, writing.style), writing);
    }
  }
  if (mends.length === 0 || unknownNames(mended).length > 0) return undefined;
  return {
    causes: mends.map(({ cause }) => cause),
    sentence: {
      fr: mends.map(({ sentence }) => sentence.fr).join(' '),
      en: mends.map(({ sentence }) => sentence.en).join(' '),
    },
    mended,
  };
}

/** A quote that is never closed: what follows may be text or not. */
const isQuotedWhole = (formula: string): boolean =>
  tokenize(formula).every(
    ({ kind, text }) => (kind !== 'string' && !(kind === 'sheet' && text.charAt(0) === "'")) || isClosed(text),
  );

const isClosed = (quoted: string): boolean => {
  const quote = quoted.charAt(0);
  return quoted.length > 1 && quoted.slice(-1) === quote && (quoted.split(quote).length - 1) % 2 === 0;
};

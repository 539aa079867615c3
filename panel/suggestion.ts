/** « Vouliez-vous dire… »: why a formula gives an error, and the one that was likely meant. */
import { type Cause, isSilent, proposalFor } from '../core/mistakes';
import type { Text } from '../core/values/text';
import type { Spelling } from './host';

export interface Suggestion {
  readonly sentence: Text;
  /** As the screen shows it. */
  readonly shown: string;
  /** Canonical. */
  readonly formula: string;
}

/** « ; » between arguments on this screen. */
const isFrench = ({ show }: Spelling): boolean => show('=A1(1,2)').indexOf(';') >= 0;

const isOfName = (cause: Cause): boolean => cause === 'name' || cause === 'near';

/**
 * A canonical formula, read as the screen shows it: that is how it was typed. `error` is the one its cell shows; where
 * it shows none, only what gives another figure without a word is worth a remark.
 */
export function suggestionFor(formula: string, error: string | undefined, spelling: Spelling): Suggestion | undefined {
  const style = isFrench(spelling) ? 'french' : 'canonical';
  const proposal = proposalFor(spelling.show(formula), { style, prefix: spelling.prefix });
  if (!proposal || (error === undefined && !proposal.causes.every(isSilent))) return undefined;
  // Where the error is another, the spreadsheet knows the names: functions that the workbook defines.
  if (error !== '#NAME?' && proposal.causes.every(isOfName)) return undefined;
  return { sentence: proposal.sentence, shown: proposal.mended, formula: spelling.read(proposal.mended) };
}

import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { tokenize } from '../../../core/formula';

/**
 * How many parentheses Univer 0.25.1 closes at the end of what is typed, it tells from how deep the last word stands
 * (LexerTreeBuilder.checkIfAddBracket, in engine-formula): =@A:A became =@A:A), which is no formula. As many as are open.
 */
export function closeWhatIsOpen(): void {
  LexerTreeBuilder.prototype.checkIfAddBracket = (formula) => {
    let open = 0;
    for (const { kind } of tokenize(formula)) {
      if (kind === 'open') open++;
      else if (kind === 'close') open = Math.max(0, open - 1);
    }
    return open;
  };
}

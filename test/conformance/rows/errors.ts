import { CellError, type ErrorCode } from '../../../core';
import { cell, replaced, typed, withArgument } from '../row';
import { listed, pickSpot, type Variation } from './variation';

const CODES =
  listed(`#N/A | #VALUE! | #REF! | #DIV/0! | #NUM! | #NAME? | #NULL! | #SPILL! | #CALC! | #ERROR! | #GETTING_DATA
  | #BLOCKED! | #CONNECT! | #FIELD! | #UNKNOWN! | #BUSY!`) as ErrorCode[];
/** As a file or a French Google Sheets writes them, and texts that only look like one. */
const AS_TEXT = listed(
  '#N/A | #N/D | #VALEUR! | #NOM? | #NOMBRE! | #NUL! | #ERREUR! | #REF! | #n/a | # | #1 | #hashtag | # N/A',
);

/** An error coming in goes out, wherever it stands. */
export const errorsIn: Variation = {
  idea: 'errors as arguments',
  vary({ args }, random) {
    const error = random.chance(0.6) ? new CellError(random.pick(CODES)) : random.pick(AS_TEXT);
    if (args.length > 0 && random.chance(0.3)) {
      return withArgument(args, random.below(args.length), random.chance(0.5) ? typed(error) : cell(error));
    }
    const spot = pickSpot(args, random);
    return spot && replaced(args, spot, error);
  },
};

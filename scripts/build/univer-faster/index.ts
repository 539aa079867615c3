import { type Edit, edited } from './edit.ts';
import { FORMULAS } from './formulas.ts';
import { SCREEN } from './screen.ts';

/**
 * What is made faster in Univer's own files (0.25.1), wherever they are bundled: the page, its worker, Node. An edit whose place
 * is no longer there stops the build: an upgrade then says what to look at again.
 */

const EDITS: readonly Edit[] = [...FORMULAS, ...SCREEN];

/** Its classes set each field by a helper that takes a third of the time of a calculation: `this.field = …` does the same. */
const FIELD = /\b_defineProperty(?:\$\d+)?\(this, "(\w+)", /g;

/** Outside its engine of formulas, a class may have inherited accessors of these names, which an assignment would call. */
const ACCESSORS: ReadonlySet<string> = new Set(
  `_documents _matchesCount _skeleton _univerInstanceService _workbookSelections _worksheet canvas color column columnCount
  cursor dirty formula formulaId headers id isDirty name node parent permissionId rangeList rangeType row rowCount size
  subUnitId text type unitId zIndex`.split(/\s+/),
);

/** The files that it looks at. */
export const UNIVER = /[\\/]@univerjs[\\/][^?]*\.js$/;

/** Changes with what is done to them. */
export const EDITIONS = JSON.stringify([EDITS, String(FIELD), [...ACCESSORS]]);

export function fasterUniver(source: string, path: string): string {
  const file = path.split(/[\\/]@univerjs[\\/]/)[1]?.replaceAll('\\', '/') ?? '';
  const isOfFormulas = file.startsWith('engine-formula/');
  return EDITS.filter((edit) => edit.file === file)
    .reduce(edited, source)
    .replace(FIELD, (call, field: string) => (!isOfFormulas && ACCESSORS.has(field) ? call : `(this.${field} = `));
}

import type { Language } from '../core/values/text';
import type { Host, Refused, Spelling } from './host';
import { spellingOf } from './spelling';
import { COMMON } from './texts/common';

const REFUSED: Refused = { refused: COMMON.needsWorkbook };
const refused = (): Promise<Refused> => Promise.resolve(REFUSED);

/** The panel outside any workbook: forms compute, and all that needs cells says so. */
export function previewHost(language: Language, spelling: Spelling = spellingOf(language)): Host {
  const { refused: sentence } = REFUSED;
  return {
    kind: 'preview',
    language,
    spelling,
    cannot: { read: sentence, write: sentence, grids: sentence, go: sentence },
    selection: () => Promise.resolve(undefined),
    onSelection: () => () => undefined,
    onEdit: () => () => undefined,
    read: (references) => Promise.resolve(references.map(() => undefined)),
    everySheet: () => Promise.resolve([]),
    writeFormula: refused,
    replace: refused,
    insertGrids: refused,
    go: refused,
    focusCells: () => undefined,
  };
}

import { inLanguage, type Language } from '../../core/values/text';
import { type Done, type Host, isRefused, type Refused } from '../../panel/host';
import { focusEditor } from './google';
import { createServer } from './server';
import { sheetsSpelling } from './spelling';
import { failed, hiddenCopies, otherLanguage } from './texts';
import { Watch } from './watch';

export interface Needed {
  readonly language: Language;
  /** That of the functions and the grids. */
  readonly scriptLanguage: Language;
  readonly decimalComma: boolean;
}

/** Google Sheets, as the panel in its sidebar sees it. */
export function sheetsHost({ language, scriptLanguage, decimalComma }: Needed): Host {
  const server = createServer();
  const watch = new Watch(server);

  /** What changes the spreadsheet: a failure is said, and what the panel shows is read again. */
  async function doing<Outcome extends Done>(asked: Promise<Outcome | Refused>): Promise<Outcome | Refused> {
    try {
      const outcome = await asked;
      if (!isRefused(outcome)) watch.edited();
      return outcome;
    } catch (problem) {
      return { refused: failed(causeOf(problem)) };
    }
  }

  return {
    kind: 'sheets',
    language,
    spelling: sheetsSpelling(language, decimalComma),
    cannot: {},
    undo: 'copies',
    selection: () => watch.now(),
    onSelection: (listener) => watch.onSelection(listener),
    onEdit: (listener) => watch.onEdit(listener),
    async read(references, sheet) {
      const cells = await server.ask('read', references, sheet);
      watch.follow(sheet, references, cells);
      return cells.map((one) => one ?? undefined);
    },
    everySheet: () => server.ask('everySheet'),
    writeFormula: (at, formula) => doing(server.ask('writeFormula', at, formula)),
    async replace(changes) {
      const outcome = await doing(server.ask('replace', changes));
      return isRefused(outcome) ? outcome : { ...outcome, copies: said(outcome.copies) };
    },
    // One call, so that all the sheets come or none: Sheets says in its corner which one it draws.
    async insertGrids(choice, { filled }) {
      const outcome = await doing(server.ask('insertGrids', choice, filled));
      if (isRefused(outcome) || scriptLanguage === language) return outcome;
      return { ...outcome, warnings: [inLanguage(otherLanguage, language), ...outcome.warnings] };
    },
    async go(place) {
      try {
        const outcome = await server.ask('go', place);
        watch.wake();
        return outcome;
      } catch (problem) {
        return { refused: failed(causeOf(problem)) };
      }
    },
    focusCells: focusEditor,
  };

  function said(copies: readonly string[]): readonly string[] {
    return copies.map((sheet) => inLanguage(hiddenCopies, language).replace('{sheets}', () => sheet));
  }
}

/** Google's message, as a sentence. */
function causeOf(problem: unknown): string {
  const message = String((problem as Partial<Error> | undefined)?.message ?? problem).trim();
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}

import {
  CustomCommandExecutionError,
  type ICellData,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  Rectangle,
} from '@univerjs/core';
import { getSheetCommandTarget, type IMoveRangeCommandParams, MoveRangeCommand } from '@univerjs/sheets';
import type { Language } from '../../core';
import { LOCALE } from '../../core/values/locale';
import { inLanguage, type Text } from '../../core/values/text';
import { rangeName } from '../../xlsx/geometry';
import { openDialog } from '../bar/dialog';
import { element } from '../bar/elements';

const WORDS = {
  title: { fr: 'Remplacer ce qui s’y trouve ?', en: 'Replace what is there?' },
  keep: { fr: 'Annuler', en: 'Cancel' },
  replace: { fr: 'Remplacer', en: 'Replace' },
} satisfies Record<string, Text>;

/**
 * Cells dragged onto others replaced them without a word in Univer 0.25.1 (MoveRangeCommand, in sheets): the page asks first, as
 * Excel does. Cut and pasted, they replace them as in Excel.
 */
export function askBeforeDraggingOver(injector: Injector, language: Language): void {
  const commands = injector.get(ICommandService);
  let isAgreed = false;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== MoveRangeCommand.id || isAgreed) return;
    const asked = params as IMoveRangeCommandParams;
    const found = filledUnder(injector, asked);
    if (found === undefined) return;
    ask(found, language, async () => {
      isAgreed = true;
      await commands.executeCommand(id, asked);
      isAgreed = false;
    });
    throw new CustomCommandExecutionError('asked first');
  });
}

const isFilled = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell?.f || cell?.si || cell?.p) || (cell?.v !== undefined && cell.v !== null && cell.v !== '');

/** The first filled cell that would be replaced. */
function filledUnder(injector: Injector, { fromRange, toRange }: IMoveRangeCommandParams): string | undefined {
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
  if (!target) return undefined;
  for (const { row, col } of target.worksheet.iterateByRow(toRange)) {
    const cell = { startRow: row, endRow: row, startColumn: col, endColumn: col };
    if (isFilled(target.worksheet.getCellRaw(row, col)) && !Rectangle.intersects(fromRange, cell))
      return rangeName(cell);
  }
  return undefined;
}

function ask(cell: string, language: Language, replace: () => Promise<void>): void {
  const say = (text: Text): string => LOCALE[language].typeset(inLanguage(text, language));
  const text: Text = {
    fr: `Les cases que vous déplacez arrivent sur d’autres, déjà remplies, à commencer par ${cell}.`,
    en: `The cells that you move land on others that are filled already, starting with ${cell}.`,
  };
  openDialog(
    say(WORDS.title),
    [element('p', {}, say(text))],
    [
      { label: say(WORDS.keep), isMain: true },
      { label: say(WORDS.replace), action: () => void replace() },
    ],
  );
}

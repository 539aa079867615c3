import type { Injector } from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { FunctionType } from '@univerjs/engine-formula';
import { isCombination, onKeyFirst } from '../keys/first';

export interface Offered {
  readonly name: string;
  readonly functionType: number;
}

/** After a sign that no name of a function has, outside of the quotes of a text or of a sheet. */
const NAME_AT_END = /^=(?:(?:[^"']|"[^"]*"|'[^']*')*[=+\-*/^&<>(;,{\s])?([\p{L}_][\p{L}\p{N}_.]+)$/u;

/** The name of a function at the end of a formula, if one is being typed. */
export const nameBeingTyped = (text: string): string | undefined => NAME_AT_END.exec(text)?.[1];

/**
 * The list of functions follows the keyboard by a third of a second (useFormulaSearch, in sheets-formula-ui 0.25.1): until then Tab and
 * Enter would leave « =MUTU.COUTU » in its cell. Here they choose what the list would have first, at once, so that what is typed next
 * stands after it. A name that is whole is left to Enter.
 */
export function completeEarly(
  injector: Injector,
  suggestions: (name: string) => readonly Offered[],
): { listed(): void } {
  let isAhead = false;
  onKeyFirst((event) => {
    const isEnter = isCombination(event, 'enter', {});
    if (isAhead && (isEnter || isCombination(event, 'tab', {})) && choose(isEnter)) return true;
    isAhead = event.key.length === 1 || event.key === 'Backspace';
    return false;
  });
  return {
    listed() {
      isAhead = false;
    },
  };

  function choose(isEnter: boolean): boolean {
    const editor = injector.get(IEditorService).getFocusEditor();
    const text = editor?.getDocumentData().body?.dataStream.replace(/\r\n$/, '') ?? '';
    const caret = editor?.getSelectionRanges()[0];
    const name = nameBeingTyped(text);
    if (!editor || !name || !caret?.collapsed || caret.startOffset !== text.length) return false;
    const offered = suggestions(name);
    const isWhole = offered.some((one) => one.name.toLowerCase() === name.toLowerCase());
    const [first] = offered;
    if (!first || (isEnter && isWhole)) return false;
    const isName = first.functionType === FunctionType.DefinedName || first.functionType === FunctionType.Table;
    editor.replaceText(text.slice(0, -name.length) + first.name + (isName ? '' : '('));
    isAhead = false;
    return true;
  }
}

import type { Injector } from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { IShortcutService, KeyCode } from '@univerjs/ui';
import type { Language } from '../../core';
import { bare } from '../../core/formula/french';
import { frenchNameOf } from '../../core/functions/french-names';
import { LOCALE } from '../../core/values/locale';
import { completeEarly, type Offered } from './early-completion';

interface Suggestion extends Offered {
  readonly desc: string;
}

/** « séq » and « SEQ » are the same thing to look for. */
const lookedFor = (name: string): string => bare(name).trim();

/** One letter is as likely the beginning of a cell's address: our functions then wait for their « MUTU. ». */
const LETTERS_WITHOUT_PREFIX = 2;

/** What the completion list offers: French names on a French page, and ours with or without « MUTU. » before them. */
export function installCompletion(injector: Injector, language: Language): void {
  const descriptions = injector.get(IDescriptionService);
  const functions = injector.get(IFunctionService);
  if (LOCALE[language].hasOwnFunctionNames) nameInFrench(descriptions, functions);

  let searched = '';
  const suggestions = (typed: string): Suggestion[] => {
    const text = lookedFor(typed);
    const ours = text.length >= LETTERS_WITHOUT_PREFIX ? `MUTU.${text}` : 'MUTU. ';
    const asTyped: Suggestion[] = [];
    const withoutPrefix: Suggestion[] = [];
    for (const { functionName, abstract, functionType } of functions.getDescriptions().values()) {
      const name = lookedFor(functionName);
      const suggestion = { name: functionName, desc: abstract, functionType };
      if (name.startsWith(text)) asTyped.push(suggestion);
      else if (name.startsWith(ours)) withoutPrefix.push(suggestion);
    }
    return [...asTyped, ...withoutPrefix];
  };
  const early = completeEarly(injector, suggestions);
  descriptions.getSearchListByNameFirstLetter = (typed) => {
    searched = lookedFor(typed);
    early.listed();
    return everyOne(suggestions(typed));
  };
  chooseOnlyWhatIsTyped(injector, () => searched);
}

/** Univer shows `list.slice(0, 10)`; after « =MUTU. » one wants to read them all, and the list scrolls. */
const everyOne = (found: Suggestion[]): Suggestion[] => Object.assign(found, { slice: () => found });

const LIST_COMMAND = 'sheet.formula-embedding-editor.search_function';

/**
 * The list follows the keyboard by a third of a second. Who pauses after « =S », types « 30 » and Enter means S30; the
 * list of S is still there, and Enter would choose a function in it. A key only chooses in the list of what is typed.
 */
function chooseOnlyWhatIsTyped(injector: Injector, searched: () => string): void {
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  const isOfWhatIsTyped = (): boolean => {
    const editor = injector.get(IEditorService).getFocusEditor();
    const text = editor?.getDocumentData().body?.dataStream ?? '';
    const caret = editor?.getSelectionRanges()[0]?.startOffset ?? text.length;
    return lookedFor(text.slice(0, caret)).endsWith(searched());
  };
  shortcuts.registerShortcut = (shortcut) => {
    const isChoice = shortcut.binding === KeyCode.ENTER || shortcut.binding === KeyCode.TAB;
    if (!isChoice || !shortcut.id.startsWith(LIST_COMMAND)) return register(shortcut);
    return register({ ...shortcut, preconditions: isOfWhatIsTyped });
  };
}

type Descriptions = ReturnType<typeof getDescriptions>;
type Functions = ReturnType<typeof getFunctions>;
const getDescriptions = (injector: Injector) => injector.get(IDescriptionService);
const getFunctions = (injector: Injector) => injector.get(IFunctionService);

/** SOMME takes the place of SUM in the lists, with SUM's arguments. SUM is still understood when typed. */
function nameInFrench(descriptions: Descriptions, functions: Functions): void {
  for (const [english, french] of frenchNameOf) {
    const info = descriptions.getFunctionInfo(english);
    if (!info) continue;
    descriptions.registerDescriptions([{ ...info, functionName: french, aliasFunctionName: undefined }]);
    functions.unregisterDescriptions(english);
  }
}

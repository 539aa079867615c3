import type { Injector } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Language } from '../../core';
import { frenchNameOf } from '../french/names';

interface Suggestion {
  readonly name: string;
  readonly desc: string;
  readonly functionType: number;
}

/** « séq » and « SEQ » are the same thing to look for. */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .trim();

/** What the completion list offers: French names on a French page, and ours with or without « MUTU. » before them. */
export function installCompletion(injector: Injector, language: Language): void {
  const descriptions = injector.get(IDescriptionService);
  const functions = injector.get(IFunctionService);
  if (language === 'fr') nameInFrench(descriptions, functions);

  descriptions.getSearchListByNameFirstLetter = (searched) => {
    const text = bare(searched);
    const found: Suggestion[] = [];
    for (const { functionName, abstract, functionType } of functions.getDescriptions().values()) {
      const name = bare(functionName);
      if (!name.startsWith(text) && !name.startsWith(`MUTU.${text}`)) continue;
      found.push({ name: functionName, desc: abstract, functionType });
    }
    return everyOne(found);
  };
}

/** Univer shows `list.slice(0, 10)`; after « =MUTU. » one wants to read them all, and the list scrolls. */
const everyOne = (found: Suggestion[]): Suggestion[] => Object.assign(found, { slice: () => found });

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

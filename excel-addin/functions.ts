/** functions.js: gives Excel the code of every function, as soon as the file is read. */
import { call, catalog, type Declaration } from '../core';
import { argumentsFromExcel, toExcel } from './cells';
import { excelLanguage, languageOf } from './language';
import { originsFromExcel } from './origins';

const repeatingPosition = (declaration: Declaration): number | undefined => {
  const params = Object.values(declaration.params);
  const last = params[params.length - 1];
  return last?.kind === 'any' && last.repeating ? params.length - 1 : undefined;
};

function implementationOf(declaration: Declaration): (...given: unknown[]) => unknown {
  const repeatingAt = repeatingPosition(declaration);
  // The language is asked at every call: Excel may not know it yet when this file is read.
  return (...given) => {
    const args = argumentsFromExcel(given, repeatingAt);
    const origins = originsFromExcel(given[given.length - 1], args);
    return toExcel(call(declaration.id, args, languageOf(excelLanguage()), origins));
  };
}

// Without office.js (no network, preview) there is nothing to give the functions to, and the panel must still open.
if (typeof CustomFunctions !== 'undefined') {
  for (const declaration of catalog) CustomFunctions.associate(declaration.id, implementationOf(declaration));
}

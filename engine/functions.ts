import { ALL_IMPLEMENTED_FUNCTIONS, type BaseFunction } from '@univerjs/engine-formula';
import { answer, catalog, type Language } from '../core';
import { frenchNames } from '../core/functions/french-names';
import { LOCALE } from '../core/values/locale';
import { hostFunction } from './cells';
import { formattedFunctions } from './formats';
import { frenchFunctions } from './french';
import { COMMON_CELLS, commonCells, SPILLED_CELLS, spilledCells } from './repairs/syntax/cells';
import { textFunctions } from './texts';

type FunctionClass = typeof BaseFunction;
/** A function's class and the name it answers to, as Univer's plugins take them. */
export type Registration = [FunctionClass, string];

/**
 * Ours, and on a French page the French names of Univer's own: formulas are stored under their English names, but a
 * French one may still come in by a way that does not pass through our reading (a validation rule, a defined name).
 * The page and its worker register the same list. A test may listen to what core is asked.
 */
export function functionRegistrations(language: Language, ask: typeof answer = answer): Registration[] {
  const ours = catalog.map(({ id }): Registration => [hostFunction(id, language, ask), `MUTU.${id}`]);
  const isFrench = LOCALE[language].hasOwnFunctionNames;
  const natives = new Map([...textFunctions(language), ...(isFrench ? frenchFunctions() : [])]);
  for (const [name, one] of formattedFunctions(language, natives)) natives.set(name, one);
  const own = [...natives].map(([name, one]): Registration => [one, name]);
  const ofSyntax: Registration[] = [
    [spilledCells(), SPILLED_CELLS],
    [commonCells(), COMMON_CELLS],
  ];
  return [...ours, ...own, ...ofSyntax, ...(isFrench ? frenchAliases(natives) : [])];
}

function frenchAliases(ofFrench: ReadonlyMap<string, FunctionClass>): Registration[] {
  const implemented = new Map(
    (ALL_IMPLEMENTED_FUNCTIONS as unknown as Registration[]).map(([functionClass, name]) => [
      String(name),
      functionClass,
    ]),
  );
  const aliases: Registration[] = [];
  for (const [french, english] of frenchNames) {
    const functionClass = ofFrench.get(english) ?? implemented.get(english);
    // TRIM is English for SUPPRESPACE and French for MIRR: a name that already means something keeps its meaning.
    if (functionClass && !implemented.has(french)) aliases.push([functionClass, french]);
  }
  return aliases;
}

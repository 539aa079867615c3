/** Arguments that are the name of another function of ours, and the functions that may be named there. */
import { catalog, type Declaration } from '../core';
import { hasOneNumber, isExplained, paramsOf } from '../core/declare/define';
import { isScalar } from '../core/declare/kinds';

/** As SCENARIOS itself does: one number out, and every argument in one cell. */
export const canVary = (declaration: Declaration): boolean =>
  hasOneNumber(declaration) && paramsOf(declaration).every(([, param]) => isScalar(param));

const isHelp = ({ family }: Declaration): boolean => family === 'help';

/** The functions to choose from; undefined where the argument is something else than a name. */
export function functionsFor(declaration: Declaration, key: string): readonly Declaration[] | undefined {
  if (key !== 'fonction') return undefined;
  if (!isHelp(declaration)) return catalog.filter(canVary);
  return declaration.id === 'AIDE' ? catalog : catalog.filter(isExplained);
}

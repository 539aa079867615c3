import { type CellError, refuse } from '../values/cell';
import { quoted } from './place';

/** What every function that takes the name of another says when there is none of that name. */
export const notAFunction = (name: string): CellError =>
  refuse(
    `fonction : ${quoted(name, 'fr')} n’est pas une fonction de Mutu. =MUTU.AIDE() en donne la liste.`,
    `function: ${quoted(name, 'en')} is not a Mutu function. =MUTU.AIDE() lists them.`,
  ).of('fonction');

import { ALL_IMPLEMENTED_FUNCTIONS, type BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';

/** Univer's functions, by their English names. */
const classes: ReadonlyMap<string, typeof BaseFunction> = new Map(
  (ALL_IMPLEMENTED_FUNCTIONS as readonly [typeof BaseFunction, string | number][]).map(([one, name]) => [
    String(name),
    one,
  ]),
);

export function functionClass(name: string): typeof BaseFunction {
  const found = classes.get(name);
  if (!found) throw new Error(`Univer has no ${name} any more: is its repair still of use?`);
  return found;
}

/** What a repair touches of a function, some of it private to its class. */
export const native = <Touched>(name: string): Touched => functionClass(name).prototype as unknown as Touched;

/** A function of Univer's, to extend: what the extensions touch. */
export type Extendable = new () => {
  calculate(...values: BaseValueObject[]): BaseValueObject;
  isArgumentsIgnoreNumberPattern(): boolean;
};
export const extendable = (one: typeof BaseFunction): Extendable => one as unknown as Extendable;

import { ALL_IMPLEMENTED_FUNCTIONS, type BaseFunction } from '@univerjs/engine-formula';

/** Univer's functions, by their English names. */
const classes: ReadonlyMap<string, typeof BaseFunction> = new Map(
  (ALL_IMPLEMENTED_FUNCTIONS as readonly [typeof BaseFunction, string | number][]).map(([one, name]) => [
    String(name),
    one,
  ]),
);

/** What a repair touches of a function, some of it private to its class. */
export function native<Touched>(name: string): Touched {
  const functionClass = classes.get(name);
  if (!functionClass) throw new Error(`Univer has no ${name} any more: is its repair still of use?`);
  return functionClass.prototype as unknown as Touched;
}

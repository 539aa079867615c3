import { catalog, type Language } from '../../../core';
import { type Argument, type Content, cell, cells, type Row, typed } from '../row';

const blank = (raw: unknown): boolean => raw === null || raw === undefined;

/** As an example would be typed: single values inside the formula, tables in cells. */
export const asTyped = (raw: unknown): Argument =>
  Array.isArray(raw) ? cells(raw) : blank(raw) ? undefined : typed(raw as Content);

/** Everything in cells, blank ones too. */
export const asCells = (raw: unknown): Argument => (Array.isArray(raw) ? cells(raw) : cell((raw ?? null) as Content));

/** Every example of every function, typed and in cells, in both languages. */
export function exampleRows(): Row[] {
  const examples = catalog.flatMap(({ id, examples: own }) => own.map(({ args }) => ({ id, args })));
  return (['fr', 'en'] satisfies Language[]).flatMap((language) =>
    examples.flatMap(({ id, args }) => [
      { id, args: args.map(asTyped), language, idea: 'example, typed' },
      { id, args: args.map(asCells), language, idea: 'example, in cells' },
    ]),
  );
}

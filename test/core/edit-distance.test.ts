import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../core/values/edit-distance';

/** The definition, letter by letter. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return byDefinition(restOfA, restOfB);
  return 1 + Math.min(byDefinition(restOfA, restOfB), byDefinition(restOfA, b), byDefinition(a, restOfB));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

it('is the definition, told as soon as it is more than what is looked for', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(byDefinition(a, b), most + 1));
    }),
  );
});

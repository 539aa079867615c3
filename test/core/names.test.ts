import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../core/values/names';

/** Each row is one name to whoever reads it on a screen. */
const ALIKE: readonly (readonly string[])[] = [
  ['Pelle d’Alma', "Pelle d'Alma", 'Pelle d‘Alma', 'pelle d´alma', 'PELLE D`ALMA', 'Pelle dʼAlma'],
  ['Saint-Jean', 'Saint‑Jean', 'Saint–Jean', 'saint—jean', 'Saint−Jean', 'Saint\u2010Jean'],
  ['Saint-Jean', 'Saint⁻Jean', 'Saint₋Jean', 'Saint︲Jean'],
  ["Planche de 5''", 'Planche de 5″', 'Planche de 5′′'],
  ['Salle A', 'Salle\u00a0A', ' Salle  A ', 'Salle\u202fA', 'Salle\tA', 'Salle\u2009A'],
  ['Été', 'E\u0301te\u0301', 'ete', 'ÉTÉ', 'Éte\u0301'],
  [
    'Coopérative',
    'Coo\u00adpérative',
    '\ufeffCoopérative',
    'Coopérative\u200b',
    '\u200eCoopérative\u200f',
    'COOPÉRATIVE',
  ],
  ['Cœur', 'Coeur', 'CŒUR', 'COEUR'],
  ['Ａｔｅｌｉｅｒ', 'Atelier'],
  ['ﬁlm', 'film'],
];

describe('names that look alike', () => {
  for (const [first = '', ...others] of ALIKE) {
    it(`are one: ${first}`, () => {
      for (const other of others) expect(nameKey(other), JSON.stringify(other)).toBe(nameKey(first));
    });
  }

  it('and others are not', () => {
    const names = ['A', 'B', 'A B', 'A-B', "A'B", 'AB', 'की', 'का', '1', '10', '__proto__', 'constructor'];
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
  });

  it('have a key that is its own key, whatever the sign', () => {
    const signs = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
    expect(signs.filter((sign) => nameKey(nameKey(sign)) !== nameKey(sign))).toEqual([]);
  });

  it('have a key that is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (name) => nameKey(nameKey(name)) === nameKey(name)),
    );
  });
});

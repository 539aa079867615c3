import { describe, expect, it } from 'vitest';
import { paramsOf } from '../../core/declare/define';
import { CellError, call, catalog } from '../../core/index';

const rows = (value: unknown): unknown[][] => value as unknown[][];
const message = (value: unknown): string => (value instanceof CellError ? value.message.replace(/\u00a0/g, ' ') : '');

describe('EXPLIQUER', () => {
  it('refuses what the function refuses: arguments in excess', () => {
    const args = [1, 0.02, 2, 4];
    const refused = call('EXPLIQUER', ['INDEXER', ...args]);
    expect(message(refused)).toBe(message(call('INDEXER', args)));
    expect(message(refused)).toContain('3 arguments');
    // What it is about is told in EXPLIQUER's own arguments.
    expect(refused).toMatchObject({ about: { param: 'arguments' } });
  });

  it('takes one name, in one cell, as people write it', () => {
    const expected = call('EXPLIQUER', ['RESIDUELLE', 1000, 0.1, 10]);
    for (const name of ['résiduelle', ' =MUTU.Résiduelle ', 'MUTU_RESIDUELLE', [['RESIDUELLE']]]) {
      expect(call('EXPLIQUER', [name, 1000, 0.1, 10])).toEqual(expected);
    }
    expect(message(call('EXPLIQUER', [[['SEUIL'], ['TARIF']], 1]))).toMatch(/^fonction : une plage de 2 × 1 cellules/);
  });

  it('names the argument when the function is unknown, as AIDE does', () => {
    expect(message(call('EXPLIQUER', ['SEUILL', 1]))).toMatch(/^fonction : « SEUILL » n’est pas une fonction de Mutu/);
    expect(call('EXPLIQUER', ['SEUILL', 1], 'en')).toEqual(call('AIDE', ['SEUILL'], 'en'));
  });

  it('does not explain itself', () => {
    expect(message(call('EXPLIQUER', ['EXPLIQUER', 'SEUIL', 1, 2, 3]))).toMatch(/ne s’applique pas à EXPLIQUER/);
  });

  it('shows the figures given to the cent, however large', () => {
    const [, line] = rows(call('EXPLIQUER', ['INDEXER', 12345678901.23, 0.02, 2]));
    expect(String(line?.[2]).replace(/\u00a0/g, ' ')).toBe('12 345 678 901,23 × (1 + 0,02)^2');
  });

  it('gives the result of the function at a rate close to nothing', () => {
    for (const rate of [1e-17, 1e-12, -1e-12, 1e-10]) {
      for (const [id, args] of [
        ['REMPLACEMENT', [3500, 7, 5, 200, 0, rate]],
        ['COUTEQUIVALENT', [3500, 7, rate]],
        ['FONDSREMPLACEMENT', [3500, 7, 100, rate]],
      ] as const) {
        const last = Number(rows(call('EXPLIQUER', [id, ...args])).pop()?.[3]);
        expect(Math.abs(last - Number(call(id, args))), `${id} ${rate}`).toBeLessThan(1e-9);
      }
    }
  });

  it('counts a very large number of partners', () => {
    const args = [1e25, 4, 1, 21, 0, 1e30];
    expect(rows(call('EXPLIQUER', ['SEUILPARTENAIRES', ...args])).pop()?.[3]).toBe(call('SEUILPARTENAIRES', args));
  });

  it('groups the figures of a number of partners as its language does', () => {
    const labels = (language: 'fr' | 'en') =>
      rows(call('EXPLIQUER', ['SEUILPARTENAIRES', 1200000, 0, 1, 1000, 0, 5000], language)).map((row) => row[0]);
    expect(labels('fr')).toContain('Coût de chacun à 1\u00a0200 partenaires');
    expect(labels('en')).toContain('Cost to each with 1,200 partners');
  });

  it('adds up the weights of SEUILMULTI once', () => {
    const many = Array.from({ length: 30 }, (_, i) => [i + 1]);
    const table = rows(call('EXPLIQUER', ['SEUILMULTI', 1000, many.map(([n]) => [Number(n) + 5]), many, many]));
    expect(String(table[table.length - 1]?.[1])).toBe('unités en tout × poids ÷ somme des poids');
  });
});

describe('AIDE', () => {
  it('gives each argument of every function, and an example that can be pasted', () => {
    for (const declaration of catalog) {
      for (const language of ['fr', 'en'] as const) {
        const table = rows(call('AIDE', [declaration.id], language));
        const labels = paramsOf(declaration).map(([, param]) => param.label[language]);
        expect(table.slice(1, labels.length + 1).map((row) => row[0])).toEqual(labels);
        const example = String(table[labels.length + 1]?.[2]);
        expect(example.startsWith(`=MUTU.${declaration.id}(`)).toBe(true);
        // A formula with a no-break space is refused by spreadsheets.
        expect(example).not.toMatch(/\u00a0|\u202f/);
      }
    }
  });

  it('gives ranges that do not overlap, with their header row where columns are found by it', () => {
    const example = (id: string) => String(rows(call('AIDE', [id])).find((row) => row[0] === 'Exemple')?.[2]);
    expect(example('FACTURE')).toBe('=MUTU.FACTURE(A1:E5;G1:J3)');
    expect(example('SEUILMULTI')).toBe('=MUTU.SEUILMULTI(239400;A2:A3;C2:C3;E2:E3)');
    expect(example('SEUIL')).toBe('=MUTU.SEUIL(12000;25;6;;5%)');
  });
});

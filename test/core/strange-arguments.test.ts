import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../core/index';

const message = (value: unknown): string => (value instanceof CellError ? value.message.replace(/\u00a0/g, ' ') : '');

describe('what no cell holds but a program may pass', () => {
  it('objects, invalid dates and nested arrays are refused in words, never thrown', () => {
    const odd = [{}, Object.create(null), new Date(Number.NaN), Symbol('x'), () => 1, [[[[{}]]]]];
    for (const raw of odd) {
      for (const [id, args] of [
        ['GESTION', [raw, 10]],
        ['COUTANNUEL', [[['A', 10, 1, raw]], [['km', 5]]]],
        ['COUTANNUEL', [[['A', 10, 1, 'km']], [['km', 5]], raw]],
        ['PRORATA', [100, raw, '2026-12-31', [['2026-01-01']], [['2026-12-31']]]],
      ] as const) {
        const sentence = message(call(id, args, 'fr'));
        expect(sentence, `${id} ${typeof raw}`).not.toBe('');
        expect(sentence).not.toMatch(/\[object|NaN|undefined/);
      }
    }
  });

  it('a range of one cell in a range of one cell is its value', () => {
    expect(call('GESTION', [[[[[100]]]], 10], 'fr')).toBe(10);
  });

  it('rows of different lengths lose no cell, and rows without cells are blank', () => {
    expect(call('GESTION', [[[100], [200, 300]], 10], 'fr')).toEqual([
      [10, ''],
      [20, 30],
    ]);
    expect(call('GESTION', [[[], []], 10], 'fr')).toEqual([[''], ['']]);
  });
});

describe('what is not even a list', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const throwing = new Proxy([], {
    get() {
      throw new Error('trap');
    },
  });
  const odd = [null, 5, 'abc', {}, cyclic, throwing, { length: -1 }, new Map(), Symbol('x')] as never[];

  it('is answered in words as arguments, one of them, a name, a language or origins; never thrown', () => {
    for (const raw of odd) {
      for (const id of ['SEUIL', 'VERSEMENTS', 'EXPLIQUER', 'COUTSACHAT', 'CONFLITS', 'AIDE']) {
        for (const answer of [call(id, raw, 'fr'), call(id, [raw], 'fr'), call(id, [[[raw]], raw, raw], 'fr')]) {
          expect(answer).toSatisfy((one) => Array.isArray(one) || message(one) !== '');
        }
      }
      expect(message(call(raw, [1], 'fr'))).toMatch(/n’existe pas|n’a pas pu être lue/);
      expect(call('GESTION', [100, 10], raw)).toBe(10);
      expect(message(call('GESTION', ['x', 10], raw, raw))).toMatch(/nombre/);
    }
  });
});

it('an explanation that nobody could read is refused by its size', () => {
  const names = Array.from({ length: 20_000 }, (_, rank) => [`P${rank}`]);
  const keys = names.map((_, rank) => [rank + 1]);
  expect(message(call('EXPLIQUER', ['PARTAGE', 1000, keys], 'fr'))).toMatch(/aurait 20 00\d lignes ; .* au plus 5 000/);
});

describe('an error coming in is never hidden by a sentence', () => {
  const error = { code: '#N/A', message: '#N/A' };
  it('in a single argument after one that is refused, beside a range', () => {
    expect(call('GESTION', [[[100], [200]], 'abc', '#N/A'], 'fr')).toMatchObject(error);
  });
  it('in an argument too many', () => {
    expect(call('GESTION', [100, 10, 1, '#N/A'], 'fr')).toMatchObject(error);
  });
  it('in the name of the function to explain', () => {
    expect(call('EXPLIQUER', ['#N/A', 1], 'fr')).toMatchObject(error);
    expect(call('EXPLIQUER', [new CellError('#N/A'), 1], 'fr')).toMatchObject(error);
  });
});

describe('an error among the headers of a table goes out, as text (Google Sheets) and as such', () => {
  const days = [
    ['2026-03-02', 'Salle', '09:00', '12:00', null],
    ['2026-03-03', 'Salle', '09:00', '13:00', null],
  ];
  for (const error of ['#REF!', new CellError('#REF!')]) {
    const kind = typeof error;
    const goesOut = (id: string, args: readonly unknown[]): void =>
      expect(call(id, args, 'fr'), `${id}, ${kind}`).toMatchObject({ code: '#REF!', message: '#REF!' });

    it(`alone in place of a table (${kind})`, () => {
      goesOut('CONFLITS', [error]);
      goesOut('OCCUPATION', [[[error]], 40]);
      // The range given for « partenaire » is refused too; the error comes first.
      goesOut('FACTURE', [error, [['ressource', 'prix']], [['Atelier', 'Ferme']]]);
    });
    it(`in place of a header that is needed, or that may be there (${kind})`, () => {
      goesOut('OCCUPATION', [[['date', 'ressource', 'début', error, 'statut'], ...days], 40]);
      goesOut('OCCUPATION', [[['date', 'ressource', 'début', 'fin', error], ...days], 40]);
      goesOut('COUTPOSTES', [
        [
          ['libellé', 'montant', error, 'unité'],
          ['Couteaux', 100, 2000, 'pied'],
        ],
        [['pied', 50]],
      ]);
    });
    it(`beside all the columns there are, it is looked at by nobody (${kind})`, () => {
      const headers = ['date', 'partenaire', 'ressource', 'début', 'fin', 'quantité', 'statut', error];
      const log = [headers, ['2026-03-02', 'Atelier', 'Salle', '09:00', '12:00', null, null, null]];
      // 3 of 40 hours.
      expect(call('OCCUPATION', [log, 40], 'fr')).toBe(0.075);
    });
  }
});

it('a blank range beyond the last argument is nothing more', () => {
  expect(call('GESTION', [100, 10, 1, [['']], ' '], 'fr')).toBe(10);
});

describe('the words of refusals', () => {
  it('one argument, one value and one partner are singular', () => {
    expect(message(call('AIDE', ['SEUIL', 1], 'fr'))).toMatch(/^AIDE prend au plus 1 argument et en a reçu 2\./);
    expect(message(call('AIDE', ['SEUIL', 1], 'en'))).toMatch(/^AIDE takes at most 1 argument and was given 2\./);
    const lengths = [1000, [[1], [2]], 5, [[1], [1]]];
    expect(message(call('SEUILMULTI', lengths, 'fr'))).toMatch(
      /prix compte 2 valeurs et coûts_variables en compte 1\./,
    );
    expect(message(call('SEUILMULTI', [1000, 5, [[1], [2]], [[1], [1]]], 'fr'))).toMatch(
      /coûts_variables compte 2 valeurs et prix en compte 1\./,
    );
    expect(message(call('SEUILPARTENAIRES', [1000, 4, 20, 21, 0, 1], 'fr'))).toMatch(/^Même à 1 partenaire, /);
    expect(message(call('SEUILPARTENAIRES', [1000, 4, 20, 21, 0, 1], 'en'))).toMatch(/^Even with 1 partner, /);
  });

  it('5 typed for 5 % is explained, 500 % is not taken for it', () => {
    expect(message(call('SEUIL', [12000, 25, 6, null, '5'], 'fr'))).toContain('pour 5 %, tapez 5 % ou 0,05');
    expect(message(call('SEUIL', [12000, 25, 6, null, '500 %'], 'fr'))).toBe(
      'pertes : « 500 % » ne convient pas. Donnez un nombre d’au moins 0 et plus petit que 1.',
    );
  });

  it('a break-even just beyond capacity is shown beyond it', () => {
    expect(message(call('SEUIL', [600.0001, 2, 1, 0, 0, 600], 'fr'))).toMatch(
      /^Le seuil est de 600,0001 unités, au-delà de la capacité de 600\./,
    );
  });
});

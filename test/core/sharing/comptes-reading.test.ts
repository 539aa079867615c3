import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../../core/index';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const HEADER = ['date', 'payeur', 'montant', 'pour', 'nature'];
const DAY = '2026-03-02';
const AB = column(['A', 'B']);

const balances = (...args: readonly unknown[]): unknown => {
  const value = call('COMPTES', args, 'fr');
  if (!Array.isArray(value)) throw new Error(value instanceof CellError ? value.message : String(value));
  return value.slice(1).map(([name, , , balance]) => [name, balance]);
};
const said = (args: readonly unknown[], language: 'fr' | 'en' = 'fr'): string => {
  const value = call('COMPTES', args, language);
  if (!(value instanceof CellError)) throw new Error(`not refused: ${JSON.stringify(value)}`);
  return value.message.replace(/\u00a0/g, ' ');
};
const refused = (row: readonly unknown[], ...more: readonly unknown[]): string => said([[HEADER, row], ...more]);

// A pays 10 for both, B pays 4 for A: 10 − 5 − 4 and 4 − 5.
const EXPECTED = [
  ['A', 1],
  ['B', -1],
];

describe('COMPTES, a log as people keep it', () => {
  it('columns in any order, under other words, beside others that are not read', () => {
    const log = [
      ['No', 'Montant ($)', 'Note', 'Payé par', 'Pour qui ?', 'Date de la dépense', 'Type (dépense/remboursement)'],
      [1, '10,00 $', '#N/A', 'A', 'A+B', 'hier', 'Dépense'],
      [2, 4, 'café', 'B', 'A', DAY, ''],
    ];
    expect(balances(log)).toEqual(EXPECTED);
    const english = [
      ['Paid by', 'Amount', 'For whom', 'Kind'],
      ['A', 10, 'everyone', 'expense'],
      ['B', 4, 'A', 'purchase'],
    ];
    expect(balances(english)).toEqual(EXPECTED);
  });

  it('without headers, by their order', () => {
    expect(
      balances([
        [DAY, 'A', 10, 'Tous', null],
        [DAY, 'B', 4, 'A', 'dépense'],
      ]),
    ).toEqual(EXPECTED);
  });

  it.each([null, '', 0])('lines still empty, days written in advance: %j', (blank) => {
    const log = [
      HEADER,
      [DAY, 'A', 10, blank, blank],
      [blank, blank, blank, blank, blank],
      [DAY, 'B', 4, 'A', blank],
      ['2026-04-01', blank, blank, blank, blank],
    ];
    expect(balances(log)).toEqual(EXPECTED);
    expect(balances(log, column(['A', 'B', blank]), column([1, 1, blank]))).toEqual(EXPECTED);
    // Keys left blank: equal shares.
    expect(balances(log, column(['A', 'B']), column([blank, blank]))).toEqual(EXPECTED);
    expect(balances(log, blank, column([blank, blank]))).toEqual(EXPECTED);
  });

  it('« tous » in its many ways; names that look alike are one', () => {
    for (const all of ['tous', 'TOUTES', 'Tout le monde', 'tous les partenaires', 'All', 'everyone', null]) {
      expect(balances([HEADER, [DAY, 'A', 10, all, null]], AB), String(all)).toEqual([
        ['A', 5],
        ['B', -5],
      ]);
    }
    const alike = [HEADER, [DAY, 'L’Atelier', 10, "l'atelier + Café", null], [DAY, 'cafe', 4, 'L’ATELIER', null]];
    expect(balances(alike)).toEqual([
      ['L’Atelier', 1],
      ['cafe', -1],
    ]);
    // A number is a name.
    expect(balances([HEADER, [DAY, 1, 10, '1+2', null]], column([1, 2]))).toEqual([
      ['1', 5],
      ['2', -5],
    ]);
  });

  it('a name that holds « & » is a name', () => {
    const log = [HEADER, [DAY, 'Roy & fils', 10, 'Roy & fils+B', null]];
    expect(balances(log, column(['Roy & fils', 'B']))).toEqual([
      ['Roy & fils', 5],
      ['B', -5],
    ]);
    // With a comma too, once it is among noms.
    const listed = [HEADER, [DAY, 'Ferme, inc.', 10, 'Ferme, inc.+B', null]];
    expect(balances(listed, column(['Ferme, inc.', 'B']))).toEqual([
      ['Ferme, inc.', 5],
      ['B', -5],
    ]);
  });
});

describe('COMPTES, refusals quote the cell and say what to write', () => {
  it('a name that is not among noms, as payer or paid for', () => {
    expect(refused([DAY, 'Zoé', 10, null, null], AB)).toMatch(
      /^dépenses \(2e ligne de la plage\) : le payeur « Zoé » n’est pas dans noms/,
    );
    expect(refused([DAY, 'A', 10, 'A+Zoé', null], AB)).toMatch(/« Zoé » \(« A\+Zoé »\) n’est pas dans noms/);
    expect(said([[HEADER, [DAY, 'A', 10, 'Zoé', null]], AB], 'en')).toMatch(
      /^expenses \(row 2 of the range\): “Zoé” is not in names/,
    );
  });

  it.each(['A & B', 'A et B', 'A and B', 'A, B', 'A;B', 'A / B'])('names joined otherwise: %s', (words) => {
    const sentence = new RegExp(`« ${words} » semble nommer plusieurs partenaires. .*« \\+ » : « A\\+B »`);
    expect(refused([DAY, 'A', 10, words, null], AB)).toMatch(sentence);
    expect(refused([DAY, 'A', 10, words, null])).toMatch(sentence);
  });

  it('several payers on a line', () => {
    for (const payer of ['A+B', 'tous']) {
      expect(refused([DAY, payer, 10, null, null]), payer).toMatch(/n’est pas un seul payeur.*une ligne par personne/);
      expect(refused([DAY, payer, 10, null, null], AB), payer).toMatch(/n’est pas un seul payeur/);
    }
    expect(refused([DAY, 'A et B', 10, 'A', null])).toMatch(/« A et B » n’est pas un seul payeur/);
  });

  it('« tous sauf », an empty side of « + », a name twice', () => {
    for (const args of [[], [AB]]) {
      expect(refused([DAY, 'A', 10, 'tous sauf A', null], ...args)).toMatch(/« tous sauf A » ne se lit pas.*« tous »/);
      expect(refused([DAY, 'A', 10, 'A+tous', null], ...args)).toMatch(/« A\+tous » ne se lit pas/);
      expect(refused([DAY, 'A', 10, 'A+', null], ...args)).toMatch(/« A\+ » contient un « \+ » sans nom/);
      expect(refused([DAY, 'A', 10, 'A+a', null], ...args)).toMatch(/« A\+a » nomme deux fois « a »/);
    }
  });

  it('a repayment that says nobody, or oneself', () => {
    expect(refused([DAY, 'A', 10, null, 'remboursement'])).toMatch(/ne dit pas qui l’a reçu.*dépense négative/);
    expect(refused([DAY, 'A', 10, 'a', 'remboursement'])).toMatch(/« A » se rembourserait/);
  });

  it('keys without names, and keys that are all 0 where they are needed', () => {
    expect(said([[HEADER, [DAY, 'A', 10, null, null]], null, column([1, 2])])).toMatch(/^clés : .*sans noms/);
    expect(refused([DAY, 'A', 10, 'B', null], AB, column([1, 0]))).toMatch(
      /^clés : toutes sont 0 pour « B » \(dépenses, 2e ligne de la plage\)/,
    );
  });

  it('an amount or a payer that is missing, a word that is no nature, a row of totals, an error', () => {
    expect(refused([DAY, 'A', null, null, null])).toMatch(/^montant \(dépenses, 2e ligne.*il manque une valeur/);
    expect(refused([DAY, null, 10, null, null])).toMatch(/^payeur \(dépenses, 2e ligne.*il manque une valeur/);
    expect(refused([DAY, 'A', 10, null, 'épicerie'])).toMatch(/« épicerie ».*« dépense » ou « remboursement »/);
    expect(refused([DAY, 'Total', 10, null, null])).toMatch(/« Total » est une ligne de total/);
    expect(refused(['Total', null, 10, null, null])).toMatch(/« Total » est une ligne de total/);
    expect(call('COMPTES', [[HEADER, [DAY, 'A', '#REF!', null, null]]])).toMatchObject({ code: '#REF!' });
  });

  it('a column that may say who was repaid is never passed over', () => {
    const log = [
      ['payeur', 'montant', 'pour', 'Remboursement ?'],
      ['A', 10, 'B', 'oui'],
    ];
    expect(said([log])).toMatch(/^nature \(dépenses, 2e ligne.*« oui »/);
    expect(
      said([
        [
          ['qui', 'montant'],
          ['A', 10],
        ],
      ]),
    ).toMatch(/« payeur » est introuvable parmi « qui », « montant »/);
  });

  it('two names alike, or with a « + », in noms', () => {
    expect(refused([DAY, 'A', 10, null, null], column(['A', 'a']))).toMatch(/^noms : « a » y est deux fois/);
    expect(refused([DAY, 'A', 10, null, null], column(['A', 'B+C']))).toMatch(/^noms : « B\+C » contient un « \+ »/);
  });

  it('more lines than it computes at once, or explains', () => {
    const rows = Array.from({ length: 5001 }, () => [DAY, 'A', 1, null, null]);
    expect(balances([HEADER, ...rows], AB)).toEqual([
      ['A', 2500.5],
      ['B', -2500.5],
    ]);
    const explained = call('EXPLIQUER', ['COMPTES', [HEADER, ...rows], AB]) as CellError;
    expect(explained.message.replace(/\u00a0/g, ' ')).toMatch(/5 001 lignes sont trop pour être expliquées/);
    const many = column(Array.from({ length: 1001 }, (_, i) => `p${i}`));
    const log = [HEADER, ...rows.slice(0, 1000).map(() => [DAY, 'p1', 1, null, null])];
    expect(said([log, many])).toMatch(/1 000 lignes pour 1 001 partenaires .* 1 000 000 parts/);
  });

  it('partners called __proto__ or constructor are partners', () => {
    const both = column(['__proto__', 'constructor']);
    expect(balances([HEADER, [DAY, '__proto__', 10, 'constructor+__proto__', null]], both)).toEqual([
      ['__proto__', 5],
      ['constructor', -5],
    ]);
  });
});

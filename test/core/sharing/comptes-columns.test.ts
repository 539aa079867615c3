/** COMPTES on a log with one column per partner, as home-made sheets and Tricount keep it. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { evaluateShown } from '../../support/arithmetic';
import { column, said } from '../typed/typed';

const shares = (...args: readonly unknown[]): unknown => {
  const value = call('COMPTES', args);
  expect(Array.isArray(value), JSON.stringify(value)).toBe(true);
  return (value as unknown[][]).slice(1).map(([name, , share]) => [name, share]);
};
const HEADER = ['Date', 'Payé par', 'Montant', 'Léa', 'Max', 'Zoé'];
const NAMES = column('Léa', 'Max', 'Zoé');

describe('a column per partner', () => {
  // 100 in two, 50 in three: 50 + 16,67; 50 + 16,67; 16,66. It was 75, 75, and no Zoé.
  const EXPECTED = [
    ['Léa', 66.67],
    ['Max', 66.67],
    ['Zoé', 16.66],
  ];
  it.each([
    ['x', ''],
    ['X', '-'],
    ['oui', 'non'],
    ['✓', '☐'],
    [1, 0],
    ['1', '0'],
    [true, false],
    ['yes', null],
  ])('marks: %j and %j', (yes, no) => {
    const log = [HEADER, ['2026-01-01', 'Léa', 100, yes, yes, no], ['2026-01-02', 'Max', 50, yes, yes, yes]];
    expect(shares(log, NAMES)).toEqual(EXPECTED);
    // Without names, nothing says that Zoé, who pays nothing, is no « Approuvé ».
    expect(said('COMPTES', [log])).toMatch(/colonne « Zoé » n’est pas lue.*donnez noms/);
    // Once she pays 30 for herself and Max: 15 more each.
    const paid = [...log, ['2026-01-03', 'Zoé', 30, no, yes, yes]];
    expect(shares(paid)).toEqual([
      ['Léa', 66.67],
      ['Max', 81.67],
      ['Zoé', 31.66],
    ]);
  });
  it('marks are shared by the keys; the columns may stand before the payer, in any order', () => {
    const log = [
      ['Zoé', 'Max', 'Note', 'Léa', 'Payeur', 'Montant'],
      ['x', '', 'café', 'x', 'Léa', 90],
    ];
    // 2 and 1 of 3.
    expect(shares(log, NAMES, column(2, 5, 1))).toEqual([
      ['Léa', 60],
      ['Max', 0],
      ['Zoé', 30],
    ]);
  });
  it('amounts that add up to the row are the parts', () => {
    const log = [HEADER, ['2026-01-01', 'Léa', 100, 50, '30,00 $', 20], ['2026-01-02', 'Max', 50, '', 49, 1]];
    const expected = [
      ['Léa', 50],
      ['Max', 79],
      ['Zoé', 21],
    ];
    expect(shares(log, NAMES)).toEqual(expected);
    expect(shares(log, NAMES, column(1, 2, 3))).toEqual(expected);
  });
  it('a repayment goes to those marked', () => {
    const log = [
      [...HEADER, 'Nature'],
      ['2026-01-01', 'Léa', 90, 'x', 'x', 'x', ''],
      ['2026-01-02', 'Max', 30, 'x', '', '', 'remboursement'],
    ];
    const value = call('COMPTES', [log, NAMES]) as unknown[][];
    expect(value.slice(1).map((row) => row[3])).toEqual([30, 0, -30]);
  });
  it('is explained, amounts included', () => {
    const log = [HEADER, ['2026-01-01', 'Léa', 100, 50, 30, 20], ['2026-01-02', 'Max', 50, 'x', 'x', 'x']];
    const lines = call('EXPLIQUER', ['COMPTES', log, NAMES]) as unknown[][];
    expect(lines.slice(-3).map((line) => Math.round(Number(line[3]) * 100))).toEqual([3333, 333, -3666]);
    for (const [label, , arithmetic, amount] of lines.slice(1)) {
      if (arithmetic !== '')
        expect(evaluateShown(String(arithmetic), 'fr'), String(label)).toBeCloseTo(Number(amount), 2);
    }
  });
  it('columns that say something else are not read', () => {
    const log = [
      ['No', 'Payeur', 'Montant', 'TPS', 'Reçu', 'Catégorie', 'Pièce no', 'Total cumulé', 'Échéance'],
      [1, 'Léa', 100, 5, 'x', 'épicerie', 1234, 100, 46_000],
      [2, 'Max', 50, 2.5, 'x', '', 1235, 150, 46_001],
    ];
    expect(shares(log)).toEqual([
      ['Léa', 75],
      ['Max', 75],
    ]);
  });
});

describe('without headers', () => {
  it('the nature of a row is its fifth cell', () => {
    const log = [
      ['2026-01-01', 'Léa', 90, 'Léa+Max', ''],
      ['2026-01-02', 'Max', 30, 'Léa', 'remboursement'],
    ];
    // 45 each; Max gave 30 of his 45 back.
    expect((call('COMPTES', [log]) as unknown[][]).slice(1).map((row) => row[3])).toEqual([15, -15]);
    expect(said('COMPTES', [[['2026-01-01', 'Léa', 90, '', 'café']]])).toMatch(
      /dans l’ordre : date, payeur, montant, pour, nature\.$/,
    );
  });
  it('marks beyond the columns that are read are not passed over', () => {
    expect(
      said('COMPTES', [
        [
          ['2026-01-01', 'Léa', 90, '', '', 'x', ''],
          ['2026-01-02', 'Max', 30, '', '', 'x', 'x'],
        ],
      ]),
    ).toMatch(/la colonne sans en-tête n’est pas lue, et elle contient « x »/);
  });
});

describe('a column per partner, refused', () => {
  const one = (...cells: unknown[]): unknown[][] => [HEADER, ['2026-01-01', 'Léa', 100, ...cells]];
  it('when it is not sure whose it is', () => {
    const log = [
      ['Payé par', 'Montant', 'Part L.', 'Part M.'],
      ['Léa', 100, 60, 40],
    ];
    expect(said('COMPTES', [log])).toMatch(
      /^#VALUE! dépenses : la colonne « Part L\. » n’est pas lue, .* 60\. .*donnez noms/,
    );
    expect(said('COMPTES', [log], 'en')).toMatch(/^#VALUE! expenses: the column “Part L\.” is not read.*give names/);
    expect(said('COMPTES', [one('x', 'x', 'x'), column('Léa', 'Max')])).toMatch(/colonne « Zoé » n’est pas lue.*« x »/);
    expect(
      said('COMPTES', [
        [
          [...HEADER, ''],
          ['2026-01-01', 'Léa', 100, 'x', 'x', '', 'x'],
        ],
        NAMES,
      ]),
    ).toMatch(/la colonne sans en-tête n’est pas lue/);
    expect(
      said('COMPTES', [
        [
          [...HEADER, 'Tous'],
          ['2026-01-01', 'Léa', 100, '', '', '', 'x'],
        ],
        NAMES,
      ]),
    ).toMatch(/colonne « Tous » n’est pas lue/);
  });
  it('when a row cannot be read, with its header and its cell', () => {
    expect(said('COMPTES', [one('x', 'peut-être', ''), NAMES])).toMatch(
      /2e ligne.* sous « Max », « peut-être » n’est ni une coche ni un montant/,
    );
    expect(said('COMPTES', [one('x', 30, ''), NAMES])).toMatch(/30 sous « Max » est un montant, et « x » sous « Léa »/);
    expect(said('COMPTES', [one(2, 1, 1), NAMES])).toMatch(
      /2 sous « Léa » et les autres parts font 4,00 \$, et non 100,00 \$/,
    );
    expect(said('COMPTES', [one('33,33', '33,33', '33,33'), NAMES])).toMatch(/font 99,99 \$/);
    expect(said('COMPTES', [one('', '', ''), NAMES])).toMatch(
      /aucune coche ni aucun montant sous « Léa », « Max », « Zoé »/,
    );
    expect(call('COMPTES', [one('x', '#REF!', ''), NAMES])).toMatchObject({ code: '#REF!' });
  });
  it('when « pour » says otherwise', () => {
    const log = (pour: string): unknown[][] => [
      ['Payeur', 'Montant', 'Pour', 'Léa', 'Max', 'Zoé'],
      ['Léa', 100, pour, 'x', 'x', ''],
    ];
    expect(said('COMPTES', [log('tous'), NAMES])).toMatch(/« pour » dit « tous », et les colonnes .* « Léa\+Max »/);
    expect(shares(log('Max+Léa'), NAMES)).toEqual([
      ['Léa', 50],
      ['Max', 50],
      ['Zoé', 0],
    ]);
  });
});

describe('a column that nobody reads, beside those of partners', () => {
  // Léa: 45 of 90 and 30; Max: 45. « Approuvé » had 45 of its own.
  it.each(['Approved', 'Approuvé', 'Remboursable', 'Reimbursable', 'Récurrent', 'Saisi', 'Invités'])('%s', (header) => {
    const log = [
      ['Date', 'Payer', 'Amount', 'Lea', 'Max', header],
      ['2026-03-01', 'Lea', 90, 'yes', 'yes', 'yes'],
      ['2026-03-01', 'Max', 30, 'yes', 'no', 'yes'],
    ];
    expect(said('COMPTES', [log])).toMatch(new RegExp(`colonne « ${header} » n’est pas lue.* donnez noms`));
    expect(said('COMPTES', [log, column('Lea', 'Max')])).toContain(`« ${header} »`);
    expect(shares(log.map((row) => row.slice(0, 5)))).toEqual([
      ['Lea', 75],
      ['Max', 45],
    ]);
  });
  it('a partner whose column is known by « pour » or by a cancelled row', () => {
    const log = [
      ['Payeur', 'Montant', 'Statut', 'Léa', 'Zoé'],
      ['Léa', 90, '', 'x', 'x'],
      ['Zoé', 10, 'annulé', 'x', 'x'],
    ];
    expect(shares(log)).toEqual([
      ['Léa', 45],
      ['Zoé', 45],
    ]);
  });
});

describe('a column of names that says for whom', () => {
  const log = (header: string): unknown[][] => [
    ['Date', 'Paid by', 'Amount', header],
    [46_082, 'Léa', 90, 'Max'],
    [46_083, 'Max', 60, 'Léa'],
    [46_083, 'Zoé', 60, 'Léa'],
  ];
  // Léa: 60 + 60; Max: 90. In equal shares each had 70.
  it.each(['Paid for', 'Among', 'Entre', 'Shared between', 'Partagé entre'])('%s is read as « pour »', (header) => {
    expect(shares(log(header))).toEqual([
      ['Léa', 120],
      ['Max', 90],
      ['Zoé', 0],
    ]);
  });
  // « Partagé avec Max » : Léa may keep a share.
  it.each([
    ...[
      'Partagé avec',
      'Shared with',
      'Split with',
      'Used by',
      'Utilisé par',
      'À rembourser par',
      'Qui',
      'Note',
      'Facturé à',
    ],
  ])('%s is refused', (header) => {
    const sentence = new RegExp(`colonne « ${header} » n’est pas lue.*nommez-la « pour »`);
    expect(said('COMPTES', [log(header)])).toMatch(sentence);
    expect(said('COMPTES', [log(header), column('Léa', 'Max', 'Zoé')])).toMatch(sentence);
  });
  it('joined names are refused too; who wrote the row, or other words, are not', () => {
    const two = (header: string, cell: unknown): unknown[][] => [
      ['Payeur', 'Montant', header],
      ['Léa', 90, cell],
      ['Max', 30, ''],
    ];
    for (const cell of ['Léa+Max', 'Léa, Max', 'max'])
      expect(said('COMPTES', [two('Qui', cell)]), cell).toContain('« Qui »');
    const equal = [
      ['Léa', 60],
      ['Max', 60],
    ];
    for (const [header, cell] of [
      ['Saisi par', 'Max'],
      ['Approved by', 'Léa'],
      ['Note', 'pain de Max'],
      ['Note', 'tous'],
    ] as const)
      expect(shares(two(header, cell)), header).toEqual(equal);
  });
});

describe('a column that is no kind of row, under an ordinary header', () => {
  const log = (header: string, cell: unknown): unknown[][] => [
    ['Payeur', 'Montant', header],
    ['Léa', 90, cell],
    ['Max', 30, cell],
  ];
  // 120 in two.
  const EQUAL = [
    ['Léa', 60],
    ['Max', 60],
  ];
  it.each([
    ...['Facture', 'Factures', 'Date de facture', 'Dépense', 'Expense', 'Facturé', 'Type d’activité', 'Rendement'],
    ...['Transport', 'Sortie', 'Élément', 'Entrée', 'Achats', 'Date d’achat'],
  ])('%s is not read', (header) => {
    expect(shares(log(header, 'épicerie'))).toEqual(EQUAL);
  });
  it('unless it holds a kind, marks or figures that it does not say', () => {
    for (const header of ['Dépense', 'Facture', 'Type d’activité'])
      expect(said('COMPTES', [log(header, 'remboursement')]), header).toContain(`« ${header} »`);
    expect(said('COMPTES', [log('Dépense', 90)])).toContain('« Dépense »');
    expect(said('COMPTES', [log('Remboursements', 'oui')])).toMatch(/« Remboursements »|« oui »/);
  });
  it.each([
    ['Horodateur', 46_082.5],
    ['Timestamp', 46_082.5],
    ['Created', 46_082],
    ['Trimestre', 2],
    ['Téléphone', 8_195_551_234],
    ['Email', 'lea@ferme.ca'],
    ['Facture', 1234],
    ['Facturé', 'x'],
    ['Date de facture', 46_082],
  ])('%s is left as it is', (header, cell) => {
    expect(shares(log(header, cell))).toEqual(EQUAL);
  });
});

import { describe, expect, it } from 'vitest';
import { settlement } from '../../../core/grids/settlement/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(settlement, filled, typed);

describe('settlement', () => {
  it('shares the actual costs by the use recorded', async () => {
    const { value } = await grid();
    expect(value('pools.actual.total')).toBeCloseTo(1340 + 38 * 37.55 + 560, 8);
    expect(value('pools.gap.total')).toBeCloseTo(3326.9 - 3402, 8);
    // 1 340 × 2/5 + 1 426,90 × 15/38 + 560 ÷ 4, and so on.
    const due = [0, 1, 2, 3].map((row) => value('partners.due', row));
    expect(due).toEqual([1239.25, 745.95, 745.95, 595.75]);
    expect(value('partners.due.total')).toBeCloseTo(3326.9, 8);
  });

  it('says that more was spent by a gap above zero, in % too, where grants exceed the costs', async () => {
    const { value } = await grid([
      ['pools.budget', -400],
      ['pools.actual', -300],
    ]);
    expect(value('pools.gap')).toBe(100);
    expect(value('pools.share')).toBe(0.25);
  });

  it('measures the gap against the budget of the rows that have an actual cost', async () => {
    const { value } = await grid([['pools.actual', null, 1]]);
    expect(value('pools.gap.total')).toBe(0);
    expect(value('pools.share.total')).toBe(0);
    const dearer = await grid([
      ['pools.actual', 1420, 0],
      ['pools.actual', null, 1],
    ]);
    // 1 420 + 560 of 1 300 + 600: the 1 502 of the blank row is in neither.
    expect(dearer.value('pools.gap.total')).toBe(80);
    expect(dearer.value('pools.share.total')).toBeCloseTo(80 / 1900, 10);
  });

  it('tells what each has advanced outside the budget, and the share of each', async () => {
    const { value } = await grid();
    // Open day, 120 ÷ 4; glasses, 64 ÷ 2; 30 handed by the youth centre to the school is no expense.
    expect(value('advances.amount.total')).toBe(120 + 64);
    const accounts = [0, 1, 2, 3].map((row) => [1, 2, 3, 4].map((column) => value(`accounts.${column}`, row)));
    expect(accounts).toEqual([
      ['Atelier coopératif', 64, 30, 34],
      ['Ressourcerie des Rives', 0, 30, -30],
      ['École de métiers', 120 - 30, 30 + 32, 28],
      ['Maison de jeunes L’Escale', 30, 30 + 32, -32],
    ]);
    expect(value('partners.advances.total')).toBe(0);
    expect([value('verdict.toCheck.value'), value('verdict.advancesGap.value')]).toEqual([0, 0]);
  });

  it('settles the year and the advances together, in the fewest payments', async () => {
    const { value } = await grid();
    // Bills 2 846,90 + 480 in kind − 2 131,20 taken in.
    expect(value('partners.brought')).toBeCloseTo(1195.7, 8);
    expect(value('verdict.gap.value')).toBe(0);
    // Brought, less the share, plus the advances: −43,55 + 34; 39,55 − 30; −35,55 + 28; 39,55 − 32.
    const balances = [1195.7 - 1239.25 + 34, 785.5 - 745.95 - 30, 710.4 - 745.95 + 28, 635.3 - 595.75 - 32];
    balances.forEach((balance, row) => {
      expect(value('partners.balance', row)).toBeCloseTo(balance, 8);
    });
    expect(value('partners.balance.total')).toBeCloseTo(0, 8);
    const rows = [0, 1, 2].map((row) => [1, 2, 3].map((column) => value(`payments.${column}`, row)));
    expect(rows).toEqual([
      ['Atelier coopératif', 'Ressourcerie des Rives', 9.55],
      ['École de métiers', 'Maison de jeunes L’Escale', 7.55],
      [undefined, undefined, undefined],
    ]);
  });

  const rowsOf = (count: number, keys: readonly string[]): Typed =>
    Array.from({ length: count }, (_, row) => keys.map((key) => [`advances.${key}`, null, row] as const)).flat();
  const everyKey = ['payer', 'forWhom', 'amount', 'date', 'nature', 'what'] as const;
  const noAdvance = rowsOf(3, everyKey);

  it('settles the year alone when nothing was advanced', async () => {
    const { value, results } = await grid(noAdvance);
    expect(errorsIn(results)).toEqual([]);
    expect(value('accounts.1')).toBeUndefined();
    const balances = [1195.7 - 1239.25, 785.5 - 745.95, 710.4 - 745.95, 635.3 - 595.75];
    balances.forEach((balance, row) => {
      expect(value('partners.balance', row)).toBeCloseTo(balance, 8);
    });
    const rows = [0, 1, 2].map((row) => [1, 2, 3].map((column) => value(`payments.${column}`, row)));
    const paidBy = (name: string): number =>
      rows.reduce((sum, [from, , amount]) => sum + (from === name ? Number(amount) : 0), 0);
    expect(paidBy('Atelier coopératif')).toBeCloseTo(43.55, 8);
    expect(paidBy('École de métiers')).toBeCloseTo(35.55, 8);
    expect(value('payments.1', 3)).toBeUndefined();
  });

  it.each<[what: string, word: string, typed: Typed]>([
    ['an amount without its payer', 'Payeur ?', [['advances.payer', null, 0]]],
    ['a payer without an amount', 'Montant ?', [['advances.amount', null, 0]]],
    ['an amount of nought', 'Montant ?', [['advances.amount', 0, 0]]],
    ['an amount in words', 'Montant ?', [['advances.amount', 'douze', 0]]],
    ['a payer who is not a partner', 'Nom ?', [['advances.payer', 'Atelier', 0]]],
    ['an expense for someone unknown', 'Nom ?', [['advances.forWhom', 'École', 0]]],
    ['one unknown name among several', 'Nom ?', [['advances.forWhom', 'École de métiers+Ferme', 0]]],
    ['a name given twice', 'Nom ?', [['advances.forWhom', 'École de métiers+École de métiers', 0]]],
    ['a mark without a name', 'Nom ?', [['advances.forWhom', 'École de métiers+', 0]]],
    ['a repayment without a receiver', 'Pour qui ?', [['advances.forWhom', null, 2]]],
    ['a repayment to oneself', 'Pour qui ?', [['advances.payer', 'École de métiers', 2]]],
    ['a nature that is none', 'Nature ?', [['advances.nature', 'Prêt', 1]]],
    ['nothing but a description', 'Payeur ?', [['advances.what', 'Affiches', 4]]],
    [
      'an expense for those whose key is nought',
      'Clé 3 ?',
      [
        ['partners.heads', 0, 3],
        ['advances.forWhom', 'Maison de jeunes L’Escale', 1],
      ],
    ],
  ])('counts %s as to check, and settles nothing meanwhile', async (_, word, typed) => {
    const { value, results } = await grid(typed);
    expect(errorsIn(results)).toEqual([]);
    const words = Array.from({ length: 12 }, (_row, row) => value('advances.check', row)).filter((text) => text);
    // In French, a space that does not break stands before « ? ».
    expect(words.map((text) => String(text).replace('\u00a0', ' '))).toEqual([word]);
    expect(value('verdict.toCheck.value')).toBe(1);
    expect(value('accounts.1')).toBeUndefined();
    // What reads the amount waits; what does not is blank.
    const isInWords = typed.some(([path, entered]) => path === 'advances.amount' && typeof entered === 'string');
    expect(value('partners.balance')).toBe(isInWords ? '…' : undefined);
    expect(value('payments.1', -1)).toBe(isInWords ? '…' : 'Des avances sont à vérifier');
    expect(value('payments.1')).toBeUndefined();
  });

  it('says so when it is COMPTES that cannot read, and settles nothing', async () => {
    // Two names that differ by their accents alone are one name.
    const { value, results } = await grid([['partners.name', 'Ecole de metiers', 4]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('accounts.1', -1)).toBe('Une avance ne se lit pas');
    expect(value('verdict.toCheck.value')).toBe(1);
    expect(value('payments.1', -1)).toBe('Des avances sont à vérifier');
  });

  it('reads names joined without spaces, « Tous », a refund, and days written in advance', async () => {
    const { value, results } = await grid([
      ['advances.forWhom', 'Tous', 0],
      ['advances.forWhom', 'École de métiers+maison de jeunes L’Escale', 1],
      ['advances.amount', -64, 1],
      ['advances.date', 46_500, 5],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('verdict.toCheck.value')).toBe(0);
    // A supplier gave 64 $ back: 32 less for each of the two.
    expect(value('accounts.4')).toBe(-64 - 30);
    expect(value('accounts.3', 2)).toBe(30 - 32);
    expect(value('advances.amount.total')).toBe(120 - 64);
  });

  it('puts a part of the surplus in reserve, and shares the rest as the form of the group wants', async () => {
    const shares = async (form: string | null) => {
      const { value } = await grid([['yearForm', form]]);
      const amounts = [0, 1, 2, 3].map((row) => value('surplusShares.amount', row));
      return [
        value('verdict.reserve.value'),
        value('verdict.rebate.value'),
        ...amounts,
        value('surplusShares.amount.header'),
      ];
    };
    // Two parts of five, then one each.
    expect(await shares('Copropriété et cogestion')).toEqual([180, 270, 108, 54, 54, 54, 'Part de l’excédent']);
    // By business done: 270 ÷ 38 = 7,10526… a use: 106,578…; 63,947… twice; 35,526….
    expect(await shares('Coopérative')).toEqual([180, 270, 106.58, 63.95, 63.95, 35.52, 'Ristourne']);
    // All of it stays.
    const none = undefined;
    expect(await shares('OBNL')).toEqual([450, 0, none, none, none, none, 'Part de l’excédent']);
    // As the actual costs of 3 326,90 are shared.
    const [, , first] = await shares('Lettre d’entente');
    const due = (1340 * 2) / 5 + (1426.9 * 15) / 38 + 560 / 4;
    expect(first).toBeCloseTo((270 * due) / 3326.9, 1);
  });

  it('names what was paid by the way of paying agreed', async () => {
    expect((await grid()).value('partners.paid.header')).toBe('Acomptes versés');
    const invoiced = await grid([['yearPay', 'Factures à l’utilisation']]);
    expect(invoiced.value('partners.paid.header')).toBe('Factures payées à qui facture');
    expect(invoiced.results[5]?.[0]).toContain('pas d’acomptes');
  });

  it('settles nothing while a bill is missing, and says how much', async () => {
    const { value, results } = await grid([['partners.bills', 2800, 0]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('verdict.gap.value')).toBeCloseTo(2800 - 2846.9, 8);
    expect(value('partners.balance')).toBeUndefined();
    expect(value('payments.1')).toBeUndefined();
  });

  it('takes in a partner, or a joint account, and does without one who leaves', async () => {
    const joined = await grid([
      ['partners.name', 'Compte commun', 4],
      ['partners.parts', 0, 4],
      ['partners.uses', 0, 4],
      ['partners.heads', 0, 4],
      ['partners.received', 2131.2, 4],
      ['partners.bills', 2131.2, 4],
      ['partners.received', null, 0],
      ['partners.bills', 715.7, 0],
    ]);
    expect(errorsIn(joined.results)).toEqual([]);
    expect(joined.value('partners.due', 4)).toBe(0);
    expect(joined.value('partners.balance', 4)).toBe(0);
    // « tous » leaves out a joint account, whose key is 0.
    expect(joined.value('partners.advances', 4)).toBe(0);
    expect(joined.value('partners.balance')).toBeCloseTo(-43.55 + 34, 8);
    const cleared = ['name', 'parts', 'uses', 'heads', 'planned', 'paid'];
    const gone = await grid(cleared.map((key) => [`partners.${key}`, null, 1] as const));
    expect(errorsIn(gone.results)).toEqual([]);
    expect(gone.value('partners.due', 1)).toBeUndefined();
    expect(gone.value('partners.due.total')).toBeCloseTo(3326.9, 8);
    // What it had paid is missing from the accounts.
    expect(gone.value('verdict.gap.value')).toBeCloseTo(-785.5, 8);
    // The open day is shared by the three who stay: 64 − 40.
    expect(gone.value('partners.advances')).toBe(24);
    expect(gone.value('partners.advances.total')).toBe(0);
  });

  it('says in words that a name is there twice', async () => {
    const { value, results } = await grid([['partners.name', 'Atelier coopératif', 1]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('payments.1', -1)).toBe('Un nom revient deux fois');
  });
});

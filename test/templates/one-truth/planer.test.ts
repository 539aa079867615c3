import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dossier, openDossier } from '../open-dossier';
import { expectOneTruth } from './project';

let dossier: Dossier;

describe('the planer’s file, one fact changed', () => {
  beforeAll(async () => {
    dossier = await openDossier(true);
  });
  afterAll(() => dossier.close());

  const NAMES = ['Scierie du Lac', 'Ressourcerie des Rives', 'École de métiers', 'Maison de jeunes L’Escale', '', ''];

  /** By the year: 500 of planer, 850 of premises less 50 of grant and so on, ten hours of visits at the rate. */
  const planer = (salary: number, planerPrice: number) => {
    const rate = (salary * 1.12) / (1820 - 364);
    const variable = 2.5 + 0.05 + rate + rate / 6;
    return {
      names: NAMES,
      uses: [16, 10, 8, 6],
      parts: [2, 1, 1, 1],
      fixed: planerPrice / 7 + 50 + 20 + 30 + 350 + 300 + 150 + 10 * rate - 400,
      variable,
      shared: 50 + 20 + 30 + 10 * rate - 400,
      coordination: 20 * rate,
      oneUse: variable + planerPrice / 7 / 40,
      price: 90,
      market: 110,
    };
  };

  it('moves every sheet when a name, the salary and the planer change', async () => {
    await dossier.type(
      ['needs!partners.name', 'Scierie du Lac'],
      ['costs!salary', 60000],
      ['costs!posts.amount', 7000, 2],
    );
    // Nobody is capped: the youth centre’s cap would send others what it frees.
    await dossier.type(['split!partners.cap', null, 3]);
    expectOneTruth(dossier, planer(60000, 7000));
    expect(dossier.value('partnerChange!boughtFor')).toBe(7000);
    expect(dossier.value('actionPlan!actions.cost', 5)).toBe(7000);
    await dossier.type(['costs!salary', 39000], ['costs!posts.amount', 3500, 2]);
    expectOneTruth(dossier, planer(39000, 3500));
  });

  it('has one length of a use, that of the list of costs, as long as another is not typed over it', async () => {
    expect(dossier.value('costPerUse!hours')).toBe(5);
    // The seventh unit: « heure », 5; its replacement is counted by the hour.
    await dossier.type(['costs!units.oneUse', 4, 6]);
    expect(dossier.value('costPerUse!hours')).toBe(4);
    await dossier.type(['costs!units.unit', 'Heures', 6]);
    expect(dossier.value('costPerUse!hours')).toBe(4);
    await dossier.type(['costs!units.unit', 'heure', 6], ['costs!units.oneUse', 5, 6]);
  });

  it('keeps the uses of an outside customer, whatever the partners are called', () => {
    // Three of the workshop on the planer and one in the bay, two, two, one; then the customer’s: 9 × 5 h less the bay’s 3 + 4.
    expect(dossier.column('log!partners.uses', 7)).toEqual([4, 2, 2, 1, undefined, undefined, 1]);
    expect(dossier.value('log!partners.uses.total')).toBe(10);
    expect(dossier.value('log!partners.hours.total')).toBe(8 * 5 + 3 + 4);
    expect(dossier.value('invoice!partners.name', 6)).toBe('Ébénisterie Morin');
    expect(dossier.column('invoice!totals.1', 6)).toContain('Ébénisterie Morin');
    expect(dossier.column('invoice!totals.1', 6)).toContain('Scierie du Lac');
  });

  it('bills partners at the price asked, and others at the market’s', async () => {
    await dossier.type(['breakEven!price', 95], ['breakEven!marketPrice', 120]);
    expect(dossier.column('invoice!prices.amount', 2)).toEqual([95, 120]);
    expect(dossier.value('fairness!groupRental')).toBe(120);
    await dossier.type(['breakEven!price', 90], ['breakEven!marketPrice', 110]);
  });

  it('has one form of the group, which says who invoices, what a surplus becomes and what one who leaves takes', async () => {
    expect(dossier.value('invoice!issuerName')).toBe('Scierie du Lac');
    expect(dossier.value('invoice!partnersPay')).toBe('Acomptes');
    const NOTICE = 5;
    const noticeOf = (id: string) => dossier.shown(id, NOTICE, 0);
    expect(noticeOf('invoice')).toContain('acomptes');
    expect(noticeOf('settlement')).toBeUndefined();
    expect(dossier.column('split!partners.rebate', 4)).toEqual([108, 54, 54, 54]);
    expect(dossier.value('split!surplus')).toBe(270);

    await dossier.type(
      ['agreement!groupForm', 'Coopérative'],
      ['agreement!groupName', 'Coop du bois'],
      ['agreement!payWay', 'Factures à l’utilisation'],
    );
    expect(dossier.value('invoice!issuerName')).toBe('Coop du bois');
    expect(dossier.column('agreement!forms.kept', 5)).toEqual([undefined, undefined, undefined, undefined, 'Oui']);
    expect(dossier.column('split!partners.rebate', 4)).toEqual([106.58, 63.95, 63.95, 35.52]);
    expect(dossier.value('settlement!surplusShares.amount.header')).toBe('Ristourne');
    expect(dossier.value('partnerChange!exchange.transfer.total')).toBe(0);
    expect(noticeOf('invoice')).toBeUndefined();
    expect(noticeOf('settlement')).toContain('factures');
  });
});

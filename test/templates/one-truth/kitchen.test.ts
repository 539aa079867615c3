import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dossier, type Entered, openDossier } from '../open-dossier';
import { expectOneTruth, type Project, sum } from './project';

let dossier: Dossier;

describe('a community kitchen of five, from the empty file', () => {
  beforeAll(async () => {
    dossier = await openDossier(false);
  });
  afterAll(() => dossier.close());

  interface Kitchen {
    readonly names: readonly string[];
    readonly uses: readonly number[];
    readonly parts: readonly number[];
    readonly salary: number;
    readonly oven: number;
    readonly insurance: number;
    readonly grant: number;
    readonly cleaning: number;
    readonly hours: number;
    readonly price: number;
    readonly market: number;
    /** A cost added in the course of the year. */
    readonly permit: number;
  }
  let kitchen: Kitchen = {
    names: ['Popote du quartier', 'Carrefour familial', 'Jardins du rang', 'Maison des aînés', 'Halte-repas', ''],
    uses: [50, 30, 20, 12, 8],
    parts: [3, 2, 1, 1, 1],
    salary: 52000,
    oven: 12000,
    insurance: 80,
    grant: 500,
    cleaning: 24,
    hours: 50,
    price: 75,
    market: 120,
    permit: 0,
  };

  /** 60 meals a use, 90 $ of packing for 600; the oven over 10 years, its upkeep at 300 $ a year; 4 $ to book. */
  const project = (): Project => {
    const { names, uses, parts, price, market } = kitchen;
    const rate = (kitchen.salary * 1.15) / (1820 - 260);
    const variable = (90 / 600) * 60 + kitchen.cleaning + 4;
    return {
      names,
      uses,
      parts,
      price,
      market,
      fixed: kitchen.oven / 10 + 300 + kitchen.insurance * 12 + kitchen.permit - kitchen.grant,
      shared: -kitchen.grant,
      variable,
      coordination: kitchen.hours * rate,
      oneUse: variable + (kitchen.oven / 10 + 300) / sum(uses),
    };
  };

  const post = (row: number, ...cells: readonly (string | number)[]): readonly Entered[] =>
    ['label', 'amount', 'per', 'unit', 'sort', 'link', 'pace'].map((key, index) => [
      `costs!posts.${key}`,
      cells[index] ?? '',
      row,
    ]);
  const partner = (row: number, name: string, uses: number, parts: number): readonly Entered[] => [
    ['needs!partners.name', name, row],
    ['split!partners.uses', uses, row],
    ['split!partners.parts', parts, row],
    ['split!partners.heads', 1, row],
  ];

  it('tells one truth once filled in', async () => {
    await dossier.type(
      ...[0, 1, 2, 3, 4].flatMap((row) =>
        partner(row, kitchen.names[row] ?? '', kitchen.uses[row] ?? 0, kitchen.parts[row] ?? 0),
      ),
      ['costs!salary', 52000],
      ['costs!charges', 0.15],
      ['costs!paidHours', 1820],
      ['costs!nonProductiveHours', 260],
      ['costs!work.task', 'Horaires et achats'],
      ['costs!work.hours', 50],
      ['costs!units.unit', 'repas', 5],
      ['costs!units.oneUse', 60, 5],
      ...post(1, 'Emballages', 90, 600, 'repas', '1. Consommables', 'Direct', 'Récurrent'),
      ...post(2, 'Four', 12000, 10, 'an', '2. Remplacement', 'Direct', 'Récurrent'),
      ...post(3, 'Entretien du four', 300, 1, 'an', '3. Entretien et mises au point', 'Direct', 'Récurrent'),
      ...post(4, 'Ménage', 24, 1, 'utilisation', '4. Préparation et vérification', 'Direct', 'Récurrent'),
      ...post(5, 'Réservation', 4, 1, 'utilisation', '5. Frais administratifs', 'Indirect', 'Récurrent'),
      ...post(6, 'Assurance', 80, 1, 'mois', 'Autres coûts', 'Indirect', 'Récurrent'),
      ...post(7, 'Aide de la ville', -500, 1, 'an', 'Subventions, à déduire', 'Indirect', 'Récurrent'),
      ['costPerUse!hours', 6],
      ['breakEven!price', 75],
      ['breakEven!marketPrice', 120],
      ['scenarios!scenarioFunction', 'SEUIL'],
    );
    expectOneTruth(dossier, project());
  });

  const changes: readonly (readonly [what: string, change: Partial<Kitchen>, entered: readonly Entered[]])[] = [
    ['the salary', { salary: 58000 }, [['costs!salary', 58000]]],
    ['the price of the oven', { oven: 15500 }, [['costs!posts.amount', 15500, 2]]],
    ['the uses of a partner', { uses: [50, 34, 20, 12, 8] }, [['split!partners.uses', 34, 1]]],
    [
      'a partner who is renamed',
      { names: ['Popote du quartier', 'Carrefour familial', 'Potager commun', 'Maison des aînés', 'Halte-repas', ''] },
      [['needs!partners.name', 'Potager commun', 2]],
    ],
    ['a cost that is added', { permit: 240 }, post(8, 'Permis', 240, 1, 'an', 'Autres coûts', 'Indirect', 'Récurrent')],
    ['a grant that ends', { grant: 0 }, [['costs!posts.amount', 0, 7]]],
    [
      'a sixth partner',
      {
        names: [
          'Popote du quartier',
          'Carrefour familial',
          'Potager commun',
          'Maison des aînés',
          'Halte-repas',
          'École',
        ],
        uses: [50, 34, 20, 12, 8, 16],
        parts: [3, 2, 1, 1, 1, 2],
      },
      partner(5, 'École', 16, 2),
    ],
    [
      'a partner who leaves',
      {
        names: ['Popote du quartier', 'Carrefour familial', 'Potager commun', '', 'Halte-repas', 'École'],
        uses: [50, 34, 20, 0, 8, 16],
        parts: [3, 2, 1, 0, 1, 2],
      },
      ['needs!partners.name', 'split!partners.uses', 'split!partners.parts', 'split!partners.heads'].map((path) => [
        path,
        null,
        3,
      ]),
    ],
    [
      'the market’s price, and ours',
      { market: 99, price: 80 },
      [
        ['breakEven!marketPrice', 99],
        ['breakEven!price', 80],
      ],
    ],
    [
      'the hours of coordination, and the cleaning',
      { hours: 36, cleaning: 28 },
      [
        ['costs!work.hours', 36],
        ['costs!posts.amount', 28, 4],
      ],
    ],
  ];

  it.each(changes)('tells one truth after another change: %s', async (_, change, entered) => {
    kitchen = { ...kitchen, ...change };
    await dossier.type(...entered);
    expectOneTruth(dossier, project());
  });

  it('settles the uses that the log holds, a customer’s apart', async () => {
    const use = (row: number, who: string): readonly Entered[] => [
      ['log!log.partner', who, row],
      ['log!log.resource', 'Cuisine', row],
      ['log!log.date', 46_400 + row, row],
      ['log!log.start', 9 / 24, row],
      ['log!log.end', 15 / 24, row],
      ['log!log.quantity', 1, row],
    ];
    await dossier.type(
      ['resources!items.name', 'Cuisine'],
      ['log!partners.name', 'Traiteur du coin', 6],
      ...['Popote du quartier', 'Potager commun', 'Traiteur du coin', 'Popote du quartier'].flatMap((who, row) =>
        use(row, who),
      ),
    );
    expect(dossier.errors()).toEqual([]);
    expect(dossier.column('settlement!partners.uses', 3)).toEqual([2, 0, 1]);
    expect(dossier.value('log!partners.uses.total')).toBe(4);
    expect([dossier.value('invoice!partners.name', 6), dossier.value('invoice!partners.rate', 6)]).toEqual([
      'Traiteur du coin',
      'autre',
    ]);
    // Two uses of partners at 80 $ and one at 80 $, and the customer’s at the market’s 99 $.
    expect(dossier.column('invoice!totals.1', 4)).toEqual([
      'Popote du quartier',
      'Potager commun',
      'Traiteur du coin',
      'Total',
    ]);
    expect(dossier.column('invoice!totals.4', 4)).toEqual([160, 80, 99, 339]);
  });

  it('counts the days of one who leaves in June and of one who comes in September, then settles', async () => {
    const [newYear, endOfYear, endOfJune, september] = [46_388, 46_752, 46_568, 46_631];
    await dossier.type(
      ['partnerChange!changeFrom', newYear],
      ['partnerChange!changeTo', endOfYear],
      ['partnerChange!noticeDays', 60],
      ['partnerChange!presence.departure', endOfJune, 4],
      ['partnerChange!presence.notice', endOfJune - 75, 4],
      ['partnerChange!presence.arrival', september, 5],
    );
    expect(dossier.errors()).toEqual([]);
    // 31 + 28 + 31 + 30 + 31 + 30 days until the end of June; 30 + 31 + 30 + 31 from September.
    expect(dossier.column('partnerChange!presence.days', 6)).toEqual([365, 365, 365, undefined, 181, 122]);
    expect(dossier.value('partnerChange!presence.noticeKept', 4)).toBe('Oui');
    const cost = Number(dossier.value('partnerChange!changeCost'));
    expect(cost).toBeCloseTo(Number(dossier.value('split!verdict.total.value')), 8);
    const due = dossier.column('partnerChange!presence.due', 6).map((one) => Number(one ?? 0));
    expect(sum(due)).toBeCloseTo(cost, 2);
    // Key 8 for half of the year, key 16 for its last third.
    expect((due[5] ?? 0) / (due[4] ?? 1)).toBeCloseTo((16 * 122) / (8 * 181), 4);
  });

  it('has the annex show the same parties and shares, ready to print', async () => {
    await dossier.type(
      ...[0, 1, 2, 4, 5].map((row): Entered => ['annex!signers.legal', `Organisme ${row + 1}`, row]),
      ['annex!place', 'Saint-Gabriel'],
      ['annex!signedOn', 46_388],
    );
    expect(dossier.errors()).toEqual([]);
    const shares = dossier.column('split!partners.due', 6);
    expect(dossier.column('annex!shares.due', 6)).toEqual(shares);
    expect(dossier.value('annex!shares.due.total')).toBeCloseTo(Number(dossier.value('split!partners.due.total')), 8);
    expect(dossier.column('annex!signatures.name', 6)).toEqual([
      'Organisme 1',
      'Organisme 2',
      'Organisme 3',
      undefined,
      'Organisme 5',
      'Organisme 6',
    ]);
    expect(dossier.value('annex!made.on.value')).toBe('2027-01-01');
  });
});

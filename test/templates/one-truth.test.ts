import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dossier, type Entered, openDossier } from './open-dossier';

let dossier: Dossier;
const number = (path: string, row = 0): number => Number(dossier.value(path, row) ?? Number.NaN);

/** What the sheets share of a project, in native arithmetic: none of our functions. */
interface Project {
  readonly names: readonly string[];
  readonly uses: readonly number[];
  readonly parts: readonly number[];
  readonly fixed: number;
  /** Those of them that sharing alone brings: supervision and studies, less the grant. */
  readonly shared: number;
  readonly variable: number;
  readonly coordination: number;
  /** Of one use: consumables, replacement, upkeep, preparation, administration. */
  readonly oneUse: number;
  readonly price: number;
  readonly market: number;
}
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function expectOneTruth(project: Project): void {
  const { names, uses, parts, fixed, variable, coordination, price, market } = project;
  const all = sum(uses);
  const year = fixed + variable * all + coordination;
  const rows = names.map((_, row) => row).filter((row) => names[row] !== '');
  expect(dossier.errors()).toEqual([]);

  for (const path of [
    'portrait!partners.name',
    'log!partners.name',
    'invoice!partners.name',
    'split!partners.name',
    'fairness!partners.name',
    'settlement!partners.name',
    'partnerChange!presence.name',
    'feasibility!needs.name',
    'financing!members.name',
    'summary!partners.name',
  ]) {
    expect(
      dossier.column(path, names.length).map((name) => name ?? ''),
      path,
    ).toEqual(names);
  }
  for (const path of [
    'costs!pools.total.native',
    'split!verdict.total.value',
    'split!partners.due.total',
    'fairness!count.total.value',
    'settlement!pools.budget.total',
    'settlement!partners.planned.total',
    'partnerChange!changeCost',
    'summary!costs.year.value',
    'summary!partners.due.total',
  ]) {
    expect(Math.abs(number(path) - year), path).toBeLessThan(0.006);
  }
  // The option « buy together » of the study is the project itself.
  expect(Math.abs(number('feasibility!year.total', 1) - year)).toBeLessThan(0.006);
  expect(number('financing!seasons.expenses.total') - number('financing!seasons.receipts.total')).toBeLessThan(0.006);
  expect(number('renewal!mainPrice')).toBe(number('costPerUse!purchasePrice'));
  expect(number('renewal!usesPerYear')).toBe(all);
  for (const row of rows) {
    const [own = 0, part = 0] = [uses[row], parts[row]];
    const due = (fixed * part) / sum(parts) + variable * own + coordination / rows.length;
    for (const path of [
      'split!partners.due',
      'fairness!partners.agreed',
      'settlement!partners.planned',
      'summary!partners.due',
    ])
      expect(Math.abs(number(path, row) - due), `${path} ${row}`).toBeLessThan(0.04);
    const alone = Math.min(fixed - project.shared + variable * own, market * own);
    for (const path of ['split!partners.alone', 'fairness!partners.alone', 'summary!partners.alone'])
      expect(number(path, row), `${path} ${row}`).toBeCloseTo(alone, 1);
    for (const path of ['fairness!partners.uses', 'partnerChange!presence.key'])
      expect(number(path, row), path).toBe(own);
    expect(number('settlement!partners.parts', row)).toBe(part);
  }
  for (const path of ['costs!usesPerYear', 'breakEven!base.uses.amount', 'costPerUse!year.uses.real'])
    expect(number(path), path).toBeCloseTo(all, 8);
  expect(number('costPerUse!costs.total.real')).toBeCloseTo(project.oneUse, 8);
  expect(number('summary!costs.use.value')).toBeCloseTo(project.oneUse, 8);
  expect(number('summary!costs.perUse.value')).toBeCloseTo(year / all, 8);
  for (const path of ['breakEven!base.fixed.amount', 'scenarios!cases.s1'])
    expect(number(path), path).toBeCloseTo(fixed + coordination, 8);
  expect(number('breakEven!base.variable.amount')).toBeCloseTo(variable, 8);
  expect(number('scenarios!cases.s1', 1)).toBe(price);
  expect(number('scenarios!cases.s1', 2)).toBeCloseTo(variable, 8);
  const threshold = (fixed + coordination) / (price - variable);
  for (const path of ['breakEven!base.threshold.amount', 'summary!costs.threshold.value', 'scenarios!summary.result'])
    expect(number(path), path).toBeCloseTo(threshold, 8);
}

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
    expectOneTruth(planer(60000, 7000));
    expect(dossier.value('partnerChange!boughtFor')).toBe(7000);
    expect(dossier.value('actionPlan!actions.cost', 5)).toBe(7000);
    await dossier.type(['costs!salary', 39000], ['costs!posts.amount', 3500, 2]);
    expectOneTruth(planer(39000, 3500));
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
    expect(dossier.value('settlement!partners.rebate.header')).toBe('Ristourne');
    expect(dossier.value('partnerChange!exchange.transfer.total')).toBe(0);
    expect(noticeOf('invoice')).toBeUndefined();
    expect(noticeOf('settlement')).toContain('factures');
  });
});

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
    expectOneTruth(project());
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
    expectOneTruth(project());
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
});

/** Worked examples of costs and break-even, as printed: what the core must find, and every host after it. */
export interface Published {
  readonly source: string;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly printed: number;
  /** Half a unit of the last digit printed, or more where the text rounds on the way. */
  readonly within: number;
}

const exact = 1e-9;
type Calls = readonly (readonly [id: string, args: readonly unknown[], printed: number, within: number])[];
const from = (source: string, calls: Calls): Published[] =>
  calls.map(([id, args, printed, within]) => ({ source, id, args, printed, within }));

/** The planer of the guide: blades 100 $ for 2 000 ft, tune-up 100 $ every 100 000 ft, 3 500 $ over 7 years, 1 h at 30 $. */
export const PLANER = [50, 5, 100, 2000, 100, 100_000, 3500, 7, 30, 1, 5] as const;
const planerWithHours = (hours: number): readonly unknown[] => [...PLANER, null, hours];

const drill = (price: number, years: number, other: number, perHectare: number) => [
  ['Amortissement', price, years, 'an'],
  ['Autres charges fixes', other, 1, 'an'],
  ['Charges variables', perHectare, 1, 'hectare'],
];
const SHARED_DRILL = drill(123_500, 7, 820, 1.2);
const SHARED_YEAR = [['ha', 700]];
const OWN_DRILL = drill(70_000, 10, 550, 0.5);
const OWN_YEAR = [['hectares', 150]];

const SOLIE = [
  ['Fixe', 1000, 1, 'an'],
  ['Variable', 4, 1, 'acre'],
];
const solieYear = (acres: number, printed: number): Calls[number] => [
  'COUTANNUEL',
  [SOLIE, [['acre', acres]]],
  printed,
  exact,
];

export const PUBLISHED_COSTS: readonly Published[] = [
  ...from('TIESS (2023), La mutualisation. 6 étapes pour un partage réussi: the planer', [
    ['CONSOMMABLE', [100, 2000, 50], 2.5, exact],
    ['ENTRETIEN', [100, 100_000, 50], 0.05, exact],
    ['REMPLACEMENT', [3500, 7, 5], 0.285388, 5e-7],
    ['MAINOEUVRE', [30, 1], 30, exact],
    ['COUTUSAGE', PLANER, 37.835388, 5e-7],
    // 500 $ a year, 1,37 $ a day.
    ['COUTANNUEL', [[['Remplacement', 3500, 7, 'an']], [['heure', 200]]], 500, exact],
    ['COUTPOSTES', [[['Remplacement', 3500, 7, 'an']], [['jour', 1]], [['jour', 365]]], 1.369863, 5e-7],
    // With the hours that it really runs in a year.
    ['COUTUSAGE', planerWithHours(2000), 38.8, exact],
    ['COUTUSAGE', planerWithHours(200), 50.05, exact],
    ['COUTUSAGE', planerWithHours(100), 62.55, exact],
  ]),
  ...from('Entraid’, « L’achat individuel vs l’achat en cuma »: a seed drill in a machinery co-operative', [
    // 18 470 € in the text, rounded on the way.
    ['COUTANNUEL', [SHARED_DRILL, SHARED_YEAR, 'fixe'], 18_470, 10],
    ['COUTANNUEL', [SHARED_DRILL, SHARED_YEAR, 'variable'], 840, exact],
    ['COUTPOSTES', [SHARED_DRILL, [['ha', 1]], SHARED_YEAR], 28, 0.5],
  ]),
  ...from('Entraid’: the same drill, alone', [
    ['COUTANNUEL', [OWN_DRILL, OWN_YEAR, 'fixe'], 7550, exact],
    ['COUTANNUEL', [OWN_DRILL, OWN_YEAR, 'variable'], 75, exact],
    ['COUTPOSTES', [OWN_DRILL, [['hectare', 1]], OWN_YEAR], 51, 0.5],
  ]),
  ...from('Chambres d’agriculture (Savary, 2021): 1 000 € losing 10 % a year, after ten years', [
    ['RESIDUELLE', [1000, 0.1, 10], 349, 0.5],
  ]),
  ...from('Asphalt loader (construction equipment exercise): depreciation an hour', [
    // 326 000 less tires of 26 000 less salvage of 75 000, over 6 years of 2 800 hours.
    ['REMPLACEMENT', [300_000, 6, 1, 2800, 75_000], 13.4, 0.01],
  ]),
  ...from('Field & Solie, Introduction to Agricultural Engineering Technology, ch. 10', [
    ['SEUILACHAT', [1000, 4, 21], 58.8235, 5e-5],
    solieYear(10, 1040),
    solieYear(50, 1200),
    solieYear(100, 1400),
    solieYear(200, 1800),
    solieYear(500, 3000),
    ['TARIF', [1000, 4, 50], 24, exact],
    ['TARIF', [1000, 4, 100], 14, exact],
    ['TARIF', [1000, 4, 200], 9, exact],
    ['TARIF', [1000, 4, 500], 6, exact],
  ]),
  ...from('Garrison, exercise 6: the stove', [
    ['SEUIL', [108_000, 50, 32], 6000, exact],
    ['SEUIL', [108_000, 50, 32, 36_000], 8000, exact],
    ['MARGESECURITE', [108_000, 50, 32, 8000], 0.25, exact],
  ]),
  ...from('Equivalent annual cost (Wikipedia): machines A and B', [
    ['COUTEQUIVALENT', [50_000, 3, 0.05, 13_000], 31_360, 1],
    ['COUTEQUIVALENT', [150_000, 8, 0.05, 7500], 30_708, 1],
  ]),
];

import { call } from '../../core/index';
import { type Measure, shortest } from './measure';

const PLANER = [50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5];
const DRAWS = 100_000;
const ROWS = 20_000;
const STATUSES = ['fait', 'annulé', 'absence', 'retard', ''];

/** A log of `rows` uses of eight resources, with a conflict here and there. */
function log(rows: number): unknown[][] {
  const header = ['date', 'partenaire', 'ressource', 'début', 'fin', 'quantité', 'statut'];
  const uses = Array.from({ length: rows }, (_, i) => {
    const day = 46000 + Math.floor(i / 60);
    const start = day + (i % 20) / 24;
    const length = i % 50 === 0 ? 9.5 : 0.5;
    return [day, `P${i % 12}`, `R${i % 8}`, start, start + length / 24, 1.25 + (i % 7), STATUSES[i % 5]];
  });
  return [header, ...uses];
}

const PRICES = [
  ['ressource', 'prix', 'frais d’absence', 'frais de retard'],
  ...Array.from({ length: 8 }, (_, i) => [`R${i}`, 12.35 + i, 10, 5]),
];

export async function measureDecision(): Promise<Measure[]> {
  const simulation = shortest(5, () => {
    const low = PLANER.map((value) => value * 0.8);
    const high = PLANER.map((value) => value * 1.3);
    call('SIMULER', ['COUTUSAGE', [low], [PLANER], [high], DRAWS], 'fr');
  });
  const goal = shortest(5, () => {
    call('CIBLE', ['COUTUSAGE', [PLANER], 7, 40], 'fr');
  });
  const measures: Measure[] = [
    seconds('SIMULER, 100,000 draws of COUTUSAGE (11 arguments drawn)', simulation),
    { name: 'CIBLE on COUTUSAGE', value: goal, unit: 'ms' },
  ];
  const half = log(ROWS / 2);
  const whole = log(ROWS);
  for (const [name, args] of [
    ['FACTURE', [PRICES]],
    ['CONFLITS', []],
    ['OCCUPATION', [1000]],
  ] as const) {
    const shorter = shortest(5, () => {
      call(name, [half, ...args], 'fr');
    });
    const longer = shortest(5, () => {
      call(name, [whole, ...args], 'fr');
    });
    measures.push(seconds(`${name}, 20,000 rows`, longer));
    measures.push({ name: `${name}, 20,000 rows ÷ 10,000 rows`, value: longer / shorter, unit: '×' });
  }
  const events = Array.from({ length: 20 }, (_, i) => [0.03 + i / 100]);
  const losses = Array.from({ length: 20 }, (_, i) => [1000 + 100 * Math.sqrt(i + 2)]);
  const pooled = shortest(3, () => {
    call('FONDSRISQUE', [events, losses], 'fr');
  });
  measures.push({ name: 'FONDSRISQUE, 20 different events', value: pooled, unit: 'ms' });
  return measures;
}

const seconds = (name: string, milliseconds: number): Measure => ({
  name,
  value: milliseconds / 1000,
  unit: 's',
  aim: 'under 0.2 s',
  met: milliseconds < 200,
});

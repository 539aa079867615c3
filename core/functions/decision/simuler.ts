import { blankIsNotZero } from '../../declare/blank-note';
import { type Answer, defineFunction } from '../../declare/define';
import { CellError } from '../../values/cell';
import { same, type Text } from '../../values/text';
import {
  type ArgumentList,
  argumentCells,
  argumentList,
  differentReach,
  evaluatedFunction,
  functionName,
  measuredAs,
} from './shared/evaluation';
import { simulate, sourcesOf } from './shared/simulation';
import { mean, percentile, sampleDeviation } from './shared/statistics';

const minimum = argumentCells(same('minimum'), {
  fr: 'La plus petite valeur de chaque argument de la fonction, dans son ordre ; vide pour un argument fixe.',
  en: 'The smallest value of each argument of the function, in its order; blank for a fixed argument.',
});
const probable = argumentCells(
  { fr: 'probable', en: 'likely' },
  {
    fr: 'La valeur la plus probable de chaque argument, en ligne ou en colonne.',
    en: 'The most likely value of each argument, in a row or a column.',
  },
);
const maximum = argumentCells(same('maximum'), {
  fr: 'La plus grande valeur de chaque argument ; vide pour un argument fixe.',
  en: 'The largest value of each argument; blank for a fixed argument.',
});

const target = {
  kind: 'number',
  unit: 'number',
  optional: true,
  label: { fr: 'cible', en: 'target' },
  text: {
    fr: 'Montant à ne pas dépasser : la réponse donne la chance d’être à ce montant ou au-dessous.',
    en: 'Amount not to exceed: the answer gives the chance of being at that amount or below.',
  },
} as const;

export const simuler = defineFunction({
  id: 'SIMULER',
  family: 'decision',
  summary: {
    fr: 'Tire au hasard les arguments incertains d’une fonction et résume ses résultats : moyenne, percentiles, risque de dépasser une cible.',
    en: 'Draws the uncertain arguments of a function at random and sums up its results: mean, percentiles, risk of exceeding a target.',
  },
  notes: [
    {
      fr: 'Chaque argument suit une loi triangulaire (minimum, probable, maximum) et se tire sans égard aux autres. Un argument dont le minimum et le maximum sont vides ou égaux est fixe ; un argument entier est arrondi.',
      en: 'Each argument follows a triangular distribution (minimum, likely, maximum), drawn regardless of the others. An argument whose minimum and maximum are blank or equal is fixed; a whole argument is rounded.',
    },
    {
      fr: 'Le même germe donne la même réponse partout. Générateur : xoshiro128**, une suite par argument. Percentiles inclusifs (comme CENTILE.INCLURE) ; écart type d’un échantillon (comme ECARTYPE.STANDARD).',
      en: 'The same seed gives the same answer everywhere. Generator: xoshiro128**, one sequence per argument. Inclusive percentiles (as PERCENTILE.INC); sample standard deviation (as STDEV.S).',
    },
    {
      fr: 'Les tirages que la fonction refuse sont comptés et laissés de côté : s’il y en a beaucoup, la moyenne ne vaut que pour les autres.',
      en: 'The draws that the function refuses are counted and left out: when there are many, the mean holds for the others only.',
    },
    blankIsNotZero(probable, target),
  ],
  source: {
    fr: 'Simulation de Monte-Carlo, loi triangulaire (probabilités usuelles) ; générateur de Blackman et Vigna (2018)',
    en: 'Monte Carlo simulation, triangular distribution (standard probability); generator by Blackman & Vigna (2018)',
  },
  asked: {
    fr: 'hasard, monte carlo, incertitude, chances, probabilité de dépasser, risque de dépassement, à quel point est-ce sûr, est-ce un chiffre sûr, chances d’une mauvaise année, respecter le budget',
    en: 'random, monte carlo, uncertainty, chances, probability of exceeding, overrun, how sure are we, how sure is this cost',
  },
  params: {
    fonction: functionName,
    minimum,
    probable,
    maximum,
    tirages: {
      kind: 'number',
      unit: 'count',
      // 0 is « not given »: desktop Excel passes blanks as 0.
      above: 0,
      min: 100,
      max: 200_000,
      whole: true,
      optional: true,
      default: 5000,
      label: { fr: 'tirages', en: 'draws' },
      text: {
        fr: 'Nombre de tirages, de 100 à 200 000 ; 5 000 si absent.',
        en: 'Number of draws, from 100 to 200,000; 5,000 if absent.',
      },
    },
    germe: {
      kind: 'number',
      unit: 'count',
      above: 0,
      max: 4_294_967_295,
      whole: true,
      optional: true,
      default: 1,
      label: { fr: 'germe', en: 'seed' },
      text: {
        fr: 'Nombre entier qui fixe les tirages : le même donne la même réponse ; 1 si absent.',
        en: 'Whole number that sets the draws: the same one gives the same answer; 1 if absent.',
      },
    },
    cible: target,
  },
  result: {
    kind: 'table',
    label: same('Simulation'),
    columns: [{ header: { fr: 'mesure', en: 'measure' } }, { header: { fr: 'valeur', en: 'value' } }],
  },
  examples: [
    {
      // Cost of a use = budget ÷ 100, triangular on 80, 100, 120: mean 100, P10 = 80 + √(0,1 × 40 × 20), variance (120 − 80)² ÷ 24.
      args: ['GESTION', [[8000], [null]], [[10000], [100]], [[12000], [null]], 5000, 1, 100],
      result: [
        ['mesure', 'valeur'],
        ['Moyenne', 100],
        ['P10', 80 + Math.sqrt(80)],
        ['P50 (médiane)', 100],
        ['P90', 120 - Math.sqrt(80)],
        ['Écart type', Math.sqrt(1600 / 24)],
        ['Chance d’être à la cible ou au-dessous', 0.5],
        ['Tirages', 5000],
        ['Tirages refusés', 0],
      ],
      within: 0.8,
      source: {
        fr: 'Loi triangulaire, à l’erreur d’échantillonnage près',
        en: 'Triangular distribution, within sampling error',
      },
    },
  ],
  run: (args, context) => {
    const evaluated = evaluatedFunction(args.fonction, context);
    if (evaluated instanceof CellError) return evaluated;
    const lists: ArgumentList[] = [];
    for (const name of ['minimum', 'probable', 'maximum'] as const) {
      const list = argumentList(name, { minimum, probable, maximum }[name].label, args[name], evaluated);
      if (list instanceof CellError) return list.of(name);
      lists.push(list);
    }
    const refusal = differentReach(lists);
    if (refusal) return refusal;
    const [lows, likelies, highs] = lists as [ArgumentList, ArgumentList, ArgumentList];
    const sources = sourcesOf(evaluated, { minimum: lows, probable: likelies, maximum: highs });
    if (sources instanceof CellError) return sources;
    const results = simulate(evaluated, sources, args.tirages, args.germe, context);
    if (results instanceof CellError) return results;
    const { values, refused } = results;
    const average = mean(values);
    const deviation = sampleDeviation(values, average);
    const sorted = values.slice().sort();
    const { cible } = args;
    const within = cible === undefined ? undefined : countAtMost(sorted, cible) / sorted.length;
    const count = (amount: number): Answer => ({ amount, unit: 'count' });
    const rows: [Text, Answer][] = [
      [{ fr: 'Moyenne', en: 'Mean' }, measuredAs(average, evaluated)],
      [same('P10'), measuredAs(percentile(sorted, 0.1), evaluated)],
      [{ fr: 'P50 (médiane)', en: 'P50 (median)' }, measuredAs(percentile(sorted, 0.5), evaluated)],
      [same('P90'), measuredAs(percentile(sorted, 0.9), evaluated)],
      [{ fr: 'Écart type', en: 'Standard deviation' }, measuredAs(deviation, evaluated)],
      [
        { fr: 'Chance d’être à la cible ou au-dessous', en: 'Chance of being at the target or below' },
        within === undefined ? undefined : { amount: within, unit: 'share' },
      ],
      [{ fr: 'Tirages', en: 'Draws' }, count(args.tirages)],
      [{ fr: 'Tirages refusés', en: 'Draws refused' }, count(refused)],
    ];
    return rows;
  },
});

/** How many of the sorted values are at most the target. */
function countAtMost(sorted: Float64Array, target: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= target) low = middle + 1;
    else high = middle;
  }
  return low;
}

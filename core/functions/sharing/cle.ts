import { blankIsNotZero } from '../../declare/blank-note';
import { defineFunction, type PositionOf } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import type { Step } from '../../declare/step';
import { CellError, refuse } from '../../values/cell';
import { exactSum } from '../../values/money';
import type { Text } from '../../values/text';
import { keyRemarks } from './pools/key-remarks';
import { sharingKey, widthFilled } from './pools/pools';
import { numbered, partner, sumStep } from './shared/part-steps';

const COLUMNS = {
  label: { fr: 'colonnes', en: 'columns' },
  text: {
    fr: 'Une ligne par partenaire, une colonne par critère (superficie, personnes, heures…) ; une cellule vide vaut 0.',
    en: 'One row per partner, one column per criterion (floor area, people, hours…); a blank cell is 0.',
  },
};
const WEIGHTS = {
  label: { fr: 'poids', en: 'weights' },
  text: {
    fr: 'Poids de chaque colonne, dans le même ordre (50 % et 50 %, ou 2 et 1) ; égaux si absents.',
    en: 'Weight of each column, in the same order (50% and 50%, or 2 and 1); equal if absent.',
  },
};

const params = {
  colonnes: { kind: 'block', blanks: 'none', columnsOf: 'poids', of: { ...sharingKey, ...COLUMNS }, ...COLUMNS },
  poids: {
    kind: 'list',
    group: 'poids',
    optional: true,
    placed: true,
    blanks: 'none',
    of: { ...sharingKey, ...WEIGHTS },
    ...WEIGHTS,
  },
} as const;

interface Criterion {
  readonly weight: number;
  readonly values: readonly number[];
  readonly sum: number;
}
interface Keys {
  readonly criteria: readonly Criterion[];
  readonly weights: number;
}

/** Every column with the weight that stands at its place; a column where both are blank is not there. */
function keysOf({ colonnes, poids }: Args<typeof params>): Keys | CellError {
  const width = widthFilled(colonnes);
  if (poids && poids.length !== width) return differentSizes(width, poids.length);
  const criteria: Criterion[] = [];
  for (let k = 0; k < width; k++) {
    const isFilled = colonnes.some((row) => row[k] !== undefined);
    if (poids && isFilled && poids[k] === undefined) return weightMissing(k);
    const values = colonnes.map((row) => row[k] ?? 0);
    criteria.push({ weight: poids?.[k] ?? (isFilled && !poids ? 1 : 0), values, sum: exactSum(values) });
  }
  const weights = exactSum(criteria.map(({ weight }) => weight));
  if (weights === 0) return noWeight();
  const empty = criteria.findIndex(({ weight, sum }) => weight > 0 && !(sum > 0));
  return empty < 0 ? { criteria, weights } : emptyColumn(empty);
}

const weightMissing = (k: number): CellError =>
  refuse(
    `poids : celui de la colonne ${k + 1} est vide. Écrivez-le ; 0 pour ne pas compter cette colonne.`,
    `weights: that of column ${k + 1} is blank. Enter it; 0 not to count this column.`,
  ).of('poids');

const differentSizes = (columns: number, weights: number): CellError =>
  refuse(
    `poids compte ${weights} valeur${weights > 1 ? 's' : ''} et colonnes compte ${columns} colonne${columns > 1 ? 's' : ''}. Donnez un poids par colonne.`,
    `weights has ${weights} value${weights > 1 ? 's' : ''} and columns has ${columns} column${columns > 1 ? 's' : ''}. Give one weight per column.`,
  ).of('poids');

const noWeight = (): CellError =>
  refuse(
    'poids : tous sont 0. Donnez un poids plus grand que 0 à une colonne au moins.',
    'weights: all are 0. Give a weight greater than 0 to at least one column.',
  ).of('poids');

const emptyColumn = (k: number): CellError =>
  refuse(
    `colonnes (colonne ${k + 1}) : toutes les valeurs sont 0, elle ne peut pas servir de clé. Remplissez-la, ou donnez-lui un poids de 0.`,
    `columns (column ${k + 1}): all values are 0, it cannot serve as a key. Fill it in, or give it a weight of 0.`,
  ).of('colonnes');

function keyOf({ criteria, weights }: Keys, i: number): number {
  const terms = criteria.map(({ weight, values, sum }) => (weight > 0 ? (weight * (values[i] ?? 0)) / sum : 0));
  return exactSum(terms) / weights;
}

function steps({ criteria }: Keys, partners: number, weighted: boolean, position: PositionOf): Step[] {
  const used = criteria.map((criterion, k) => ({ ...criterion, k })).filter(({ weight }) => weight > 0);
  const sums = used.map(({ values, k }) => ({
    ...sumStep(
      `somme_${k + 1}`,
      numbered('Somme de la colonne', 'Sum of column', k + 1),
      values.map((value, i) => ({
        name: `valeur_${i + 1}`,
        text: numbered('partenaire', 'partner', position(i)),
        value,
      })),
      'number',
    ),
    short: numbered('somme', 'sum', k + 1),
  }));
  const weights = sumStep(
    'poids_total',
    { fr: 'Somme des poids', en: 'Sum of weights' },
    used.map(({ weight, k }) => ({ name: `poids_${k + 1}`, text: numbered('poids', 'weight', k + 1), value: weight })),
    'number',
  );
  const lines = Array.from({ length: partners }, (_, i): Step => {
    const figures: Record<string, number> = {};
    const names: Record<string, Text> = {};
    const terms: string[] = [];
    for (const { weight, values, k } of used) {
      const value = values[i] ?? 0;
      if (value === 0) continue;
      terms.push(`${weighted ? `poids_${k + 1} × ` : ''}valeur_${k + 1} ÷ somme_${k + 1}`);
      figures[`valeur_${k + 1}`] = value;
      names[`valeur_${k + 1}`] = numbered('colonne', 'column', k + 1);
      figures[`poids_${k + 1}`] = weight;
      names[`poids_${k + 1}`] = numbered('poids', 'weight', k + 1);
    }
    const sum = terms.length > 1 ? `(${terms.join(' + ')})` : terms.join('');
    const divisor = weighted ? ' ÷ poids_total' : used.length > 1 ? ' ÷ colonnes' : '';
    return {
      label: partner(position(i)),
      formula: sum ? sum + divisor : '0',
      values: { ...figures, colonnes: used.length },
      names: { ...names, colonnes: { fr: 'nombre de colonnes', en: 'number of columns' } },
      unit: 'share',
    };
  });
  const remarks = used.flatMap(({ values }) => keyRemarks(values, position));
  return [...remarks, ...sums, ...(weighted ? [weights] : []), ...lines];
}

const THREE_FACTORS: Text = {
  fr: 'Formule à trois facteurs du Massachusetts (ventes, biens, salaires), cours en ligne Multistate Taxation (Coursera)',
  en: 'Massachusetts three-factor formula (sales, property, payroll), online course Multistate Taxation (Coursera)',
};

export const cle = defineFunction({
  id: 'CLE',
  family: 'sharing',
  summary: {
    fr: 'Une seule clé de répartition à partir de plusieurs critères : la part de chaque partenaire, dont la somme est 1.',
    en: 'One sharing key out of several criteria: the share of each partner, adding up to 1.',
  },
  notes: [
    {
      fr: 'Chaque colonne est divisée par sa somme, puis pondérée par son poids ÷ la somme des poids : les unités des colonnes n’ont pas à être les mêmes.',
      en: 'Each column is divided by its sum, then weighted by its weight ÷ the sum of weights: columns need not be in the same unit.',
    },
    blankIsNotZero(WEIGHTS),
  ],
  source: THREE_FACTORS,
  asked: {
    fr: 'clé de répartition, critères de partage, superficie et heures, pondération, combiner plusieurs critères, pourcentage de chacun, selon le revenu, selon les moyens, selon le chiffre d’affaires, selon les heures, un organisme plus riche que les autres, selon la richesse, le plus riche paie plus',
    en: 'allocation key, criteria, floor area and hours, weighting, combine several criteria, percentage of each, by income, ability to pay, a richer partner, the richest pays more',
  },
  params,
  result: { kind: 'list', unit: 'share', label: { fr: 'Clé de chaque partenaire', en: 'Key of each partner' } },
  chart: 'shares',
  examples: [
    // 60 % × 1 ÷ 4 + 40 % × 3 ÷ 4, and the rest.
    {
      args: [
        [
          [1, 30],
          [3, 10],
        ],
        [[0.6, 0.4]],
      ],
      result: [[0.45], [0.55]],
    },
    {
      args: [
        [
          [500000, 100000, 100000],
          [500000, 0, 0],
        ],
      ],
      result: [[0.8333], [0.1667]],
      within: 5e-5,
      source: THREE_FACTORS,
    },
  ],
  run: (args) => {
    const keys = keysOf(args);
    if (keys instanceof CellError) return keys;
    return args.colonnes.map((_, i) => keyOf(keys, i));
  },
  explain: (args, _context, position) => {
    const keys = keysOf(args);
    return keys instanceof CellError ? keys : steps(keys, args.colonnes.length, args.poids !== undefined, position);
  },
});

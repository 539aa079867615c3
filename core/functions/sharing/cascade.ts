import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars } from '../../declare/params';
import { missing, type Origin, type Origins } from '../../declare/place';
import { CellError } from '../../values/cell';
import { CENT, exactSum, roundedParts, tooManySteps } from '../../values/money';
import type { Text } from '../../values/text';
import { sharingKey, widthFilled } from './pools/pools';
import {
  allOthers,
  divisorsOf,
  laterOnly,
  neverReaching,
  reciprocal,
  type Services,
  stepDown,
} from './services/cascade';
import { reciprocalSteps } from './services/reciprocal-steps';
import {
  blankRow,
  closedLoop,
  differentSizes,
  MATRIX,
  MOST_EXPLAINED_SERVICES,
  MOST_EXPLAINED_WEIGHTS,
  MOST_SERVICES,
  servesItself,
  servesNobody,
  servesOnlyBefore,
  tooFewColumns,
  tooManyServices,
  tooManyToExplain,
  totalAmongServices,
} from './services/refusals';
import { matrixRemarks } from './services/remarks';
import { stepDownSteps } from './services/step-down-steps';

const COSTS = {
  label: { fr: 'coûts', en: 'costs' },
  text: {
    fr: 'Coût de chaque service commun, en dollars, avant ce qu’il reçoit des autres services ; 0 s’il n’en a pas.',
    en: 'Cost of each shared service, in dollars, before what it receives from the other services; 0 if it has none.',
  },
};
const MATRIX_PARAM = {
  label: MATRIX,
  text: {
    fr: 'Une ligne par service ; d’abord une colonne par service, dans le même ordre, puis une par partenaire : combien chacun s’en sert (heures, %, superficie…) ; une cellule vide vaut 0.',
    en: 'One row per service; first one column per service, in the same order, then one per partner: how much of it each one uses (hours, %, floor area…); a blank cell is 0.',
  },
};

const params = {
  couts: { kind: 'list', group: 'couts', placed: true, blanks: 'none', of: { ...anyDollars, ...COSTS }, ...COSTS },
  matrice: {
    kind: 'block',
    blanks: 'none',
    byRow: true,
    placed: true,
    of: { ...sharingKey, ...MATRIX_PARAM },
    ...MATRIX_PARAM,
  },
  methode: {
    kind: 'choice',
    optional: true,
    default: 'echelle',
    label: { fr: 'méthode', en: 'method' },
    text: {
      fr: '« échelle » (un service après l’autre, dans l’ordre des lignes ; par défaut) ou « réciproque » (tous à la fois).',
      en: '“step-down” (one service after the other, in the order of rows; by default) or “reciprocal” (all at once).',
    },
    options: {
      echelle: {
        fr: ['échelle', 'par échelle', 'échelons', 'par échelons', 'séquentielle', 'cascade'],
        en: ['step-down', 'step down', 'step', 'sequential'],
      },
      reciproque: {
        fr: ['réciproque', 'réciproques', 'algébrique', 'matricielle', 'simultanée'],
        en: ['reciprocal', 'algebraic', 'matrix', 'simultaneous'],
      },
    },
  },
} as const;

type Given = Args<typeof params>;

/** Rows that desktop Excel fills with 0 are nobody: no cost, and nobody served. */
function lastService(
  costs: readonly (number | undefined)[],
  rows: readonly (readonly (number | undefined)[])[],
): number {
  let last = Math.max(costs.length, rows.length);
  while (last > 1 && !costs[last - 1] && (rows[last - 1] ?? []).every((weight) => !weight)) last--;
  return last;
}

function tableOf(args: Given, [, matrixAt]: Origins): Services | CellError {
  const all = args.matrice;
  const count = lastService(args.couts, all);
  const given = args.couts.slice(0, count);
  const rows = all.slice(0, count);
  if (given.length !== rows.length) return differentSizes(given.length, rows.length);
  if (count > MOST_SERVICES) return tooManyServices(count);
  const blank = rows.findIndex((row) => row.every((weight) => weight === undefined));
  if (blank >= 0) return blankRow(blank + 1, matrixAt);
  const unsaid = given.indexOf(undefined);
  if (unsaid >= 0) return missing(COSTS.label, { position: unsaid + 1 }).of('couts');
  const costs = given.map((cost = 0) => cost);
  if (isTotal(costs, rows)) return totalAmongServices(count, costs[count - 1] ?? 0, matrixAt);
  const width = widthFilled(rows);
  if (width <= count) return tooFewColumns(count, width);
  const own = rows.findIndex((row, i) => (row[i] ?? 0) > 0);
  if (own >= 0) return servesItself(own + 1, rows[own]?.[own] ?? 0, matrixAt);
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    costs,
    weights: rows.map((row) => columns.map((column) => row[column] ?? 0)),
    present: columns.slice(count).map((column) => rows.some((row) => row[column] !== undefined)),
  };
}

/** A last service whose cost and weights are the sums of those above. */
function isTotal(costs: readonly number[], rows: readonly (readonly (number | undefined)[])[]): boolean {
  const last = costs.length - 1;
  if (last < 2) return false;
  const isSum = (total: number, others: readonly number[]): boolean => {
    const sum = others.reduce((all, other) => all + other, 0);
    return Math.abs(sum - total) <= 1e-9 * Math.abs(total);
  };
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (costs[last] === 0 || !isSum(costs[last] ?? 0, costs.slice(0, last))) return false;
  for (let column = 0; column < width; column++) {
    const weights = rows.map((row) => row[column] ?? 0);
    if (!isSum(weights[last] ?? 0, weights.slice(0, last))) return false;
  }
  return true;
}

/** A cost that could not come down to the partners. */
function refusalOf(table: Services, method: Given['methode'], origin: Origin | undefined): CellError | undefined {
  const alone = divisorsOf(table, allOthers).findIndex((sum) => !(sum > 0));
  if (alone >= 0) return servesNobody(alone + 1, origin);
  const loop = neverReaching(table);
  if (loop.length > 0) return closedLoop(loop);
  const before = method === 'echelle' ? divisorsOf(table, laterOnly).findIndex((sum) => !(sum > 0)) : -1;
  return before >= 0 ? servesOnlyBefore(before + 1, origin) : undefined;
}

function checked(args: Given, origins: Origins): Services | CellError {
  const table = tableOf(args, origins);
  if (table instanceof CellError) return table;
  return tooManySteps(COSTS.label, table.costs, CENT) ?? refusalOf(table, args.methode, origins[1]) ?? table;
}

const toTheCent = ({ costs }: Services, parts: readonly number[]): number[] =>
  roundedParts(parts, CENT, exactSum(costs));

const SOURCE: Text = {
  fr: 'Répartition des coûts des services auxiliaires (comptabilité de gestion usuelle, par exemple Horngren) : par échelle et réciproque',
  en: 'Support department cost allocation (standard management accounting, e.g. Horngren): step-down and reciprocal',
};
const CMA: Text = {
  fr: 'Examen CMA de l’IMA, partie 1, section D : Adam Corporation, méthode par échelle, Machining à 442 053 $ dont 200 000 $ en propre',
  en: 'CMA examination of the IMA, part 1, section D: Adam Corporation, step-down, Machining at $442,053, $200,000 of it its own',
};
const COURSE: Text = {
  fr: 'Gestion et budget d’un service, support de cours, prestations réciproques : énergie 736,18, entretien 723,62',
  en: 'Gestion et budget d’un service, course notes in French, reciprocal services: energy 736.18, maintenance 723.62',
};

export const cascade = defineFunction({
  id: 'CASCADE',
  family: 'sharing',
  summary: {
    fr: 'Coûts de services communs qui se servent aussi entre eux, ramenés à chaque partenaire, au cent près.',
    en: 'Costs of shared services that also serve one another, brought down to each partner, to the cent.',
  },
  notes: [
    {
      fr: 'La réponse est une ligne, un montant par partenaire, dans l’ordre des colonnes ; elle s’additionne exactement à la somme des coûts (plus forts restes). Chaque ligne de matrice est divisée par sa somme : heures, pourcentages (100 % par ligne) ou superficies conviennent.',
      en: 'The answer is a row, one amount per partner, in the order of the columns; it adds up exactly to the sum of the costs (largest remainder). Each row of the matrix is divided by its sum: hours, percentages (100% a row) or floor areas will do.',
    },
    {
      fr: '« échelle » répartit un service après l’autre, de haut en bas : un service réparti ne reçoit plus rien, et l’ordre change les parts. « réciproque » tient compte de tout ce que les services se rendent ; l’ordre n’y change rien.',
      en: '“step-down” shares one service after the other, from top to bottom: a service once shared receives nothing more, and the order changes the parts. “reciprocal” counts all that services give one another; the order changes nothing.',
    },
    {
      fr: 'Ce qu’un service se rend à lui-même ne se compte pas : laissez vide la cellule où sa ligne croise sa colonne.',
      en: 'What a service gives to itself is not counted: leave blank the cell where its row meets its column.',
    },
  ],
  source: SOURCE,
  asked: {
    fr: 'services communs, services qui se servent entre eux, frais généraux, coûts indirects, frais d’administration, prestations réciproques, répartir les services entre les programmes, méthode par échelons, siège social, services qui se servent l’un l’autre, se servent l’un l’autre',
    en: 'shared services, services that serve each other, overhead, indirect costs, administration costs, support departments, step-down method, reciprocal method, head office, serve one another',
  },
  params,
  result: {
    kind: 'table',
    bare: true,
    label: { fr: 'Part de chaque partenaire', en: 'Share of each partner' },
    columns: [{ header: { fr: 'part', en: 'share' }, unit: 'money' }],
  },
  examples: [
    // 90 000 first: 18 000 to the second, 45 000 and 27 000; then 78 000 × 4 ÷ 9 and 5 ÷ 9.
    {
      args: [
        [[90000], [60000]],
        [
          [null, 0.2, 0.5, 0.3],
          [0.1, null, 0.4, 0.5],
        ],
      ],
      result: [[79666.67, 70333.33]],
    },
    // E = 90 000 + 0,1 A and A = 60 000 + 0,2 E: 97 959,18 and 79 591,84; 0,5 E + 0,4 A and 0,3 E + 0,5 A.
    {
      args: [
        [[90000], [60000]],
        [
          [null, 0.2, 0.5, 0.3],
          [0.1, null, 0.4, 0.5],
        ],
        'réciproque',
      ],
      result: [[80816.33, 69183.67]],
    },
    {
      args: [
        [[360000], [95000]],
        [
          [null, 10, 50, 40],
          [5, null, 45, 50],
        ],
      ],
      result: [[242053, 212947]],
      within: 0.5,
      source: CMA,
    },
    {
      args: [
        [[700], [650]],
        [
          [null, 0.1, 0.5, 0.25, 0.15],
          [0.05, null, 0.3, 0.35, 0.3],
        ],
        'réciproque',
      ],
      result: [[585.18, 437.31, 327.51]],
      source: COURSE,
    },
  ],
  run: (args, _context, _position, origins) => {
    const table = checked(args, origins);
    if (table instanceof CellError) return table;
    const { parts } = args.methode === 'echelle' ? stepDown(table) : reciprocal(table);
    const rounded = toTheCent(table, parts);
    return [rounded.map((amount, p) => (table.present[p] ? { amount, unit: 'money' as const } : undefined))];
  },
  explain: (args, _context, _position, origins) => {
    const table = checked(args, origins);
    if (table instanceof CellError) return table;
    const services = table.costs.length;
    const isReciprocal = args.methode === 'reciproque';
    const isTooLong = services * (table.weights[0]?.length ?? 0) > MOST_EXPLAINED_WEIGHTS;
    if (isTooLong || (isReciprocal && services > MOST_EXPLAINED_SERVICES)) return tooManyToExplain();
    const remarks = matrixRemarks(table, MATRIX, origins[1]);
    if (isReciprocal) {
      const spread = reciprocal(table);
      return [...remarks, ...reciprocalSteps(table, spread, toTheCent(table, spread.parts))];
    }
    const spread = stepDown(table);
    return [...remarks, ...stepDownSteps(table, spread, toTheCent(table, spread.parts))];
  },
});

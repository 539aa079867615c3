import { readNumber } from '../../call/read';
import { blankIsNotZero } from '../../declare/blank-note';
import { type Answer, type Context, defineFunction } from '../../declare/define';
import type { Args, NumberParam } from '../../declare/kinds';
import type { Step } from '../../declare/step';
import { CellError, refuse, unreachable } from '../../values/cell';
import { formatFigure, formatFigureBeside, formatNumber, formatTyped } from '../../values/format';
import { same, type Text } from '../../values/text';
import {
  argumentCells,
  argumentList,
  type Evaluated,
  evaluatedFunction,
  functionName,
  inList,
} from './shared/evaluation';
import { type Curve, type Domain, isInside, type Search, seek } from './shared/goal-seek';

const argumentsGiven = argumentCells(same('arguments'), {
  fr: 'Les arguments de la fonction, dans son ordre, en ligne ou en colonne ; celui qu’on cherche donne le point de départ (il peut être vide).',
  en: 'The arguments of the function, in its order, in a row or a column; the one sought gives the starting point (it may be blank).',
});

const params = {
  fonction: functionName,
  arguments: argumentsGiven,
  position: {
    kind: 'number',
    unit: 'count',
    min: 1,
    whole: true,
    label: same('position'),
    text: {
      fr: 'Rang de l’argument cherché : 1 pour le premier de la fonction.',
      en: 'Rank of the argument sought: 1 for the first of the function.',
    },
  },
  valeur: {
    kind: 'number',
    unit: 'number',
    label: { fr: 'valeur', en: 'value' },
    text: { fr: 'Résultat que la fonction doit donner.', en: 'Result that the function must give.' },
  },
} as const;

interface Goal {
  readonly evaluated: Evaluated;
  readonly param: NumberParam;
  /** The function's arguments with the one sought put at a value. */
  readonly argsAt: (x: number) => readonly unknown[];
  readonly start: number;
}

function goalOf(args: Args<typeof params>, context: Context): Goal | CellError {
  const evaluated = evaluatedFunction(args.fonction, context);
  if (evaluated instanceof CellError) return evaluated;
  const list = argumentList('arguments', argumentsGiven.label, args.arguments, evaluated);
  if (list instanceof CellError) return list.of('arguments');
  const at = args.position - 1;
  const param = evaluated.params[at]?.[1];
  if (!param) return noSuchArgument(args.position, evaluated);
  if (param.kind !== 'number') return notANumber(args.position, evaluated, param.label);
  const given = readNumber({ ...param, label: inList(argumentsGiven.label, param) }, list.cells[at]);
  if (given instanceof CellError) return given.of('arguments');
  const argsAt = (x: number): readonly unknown[] =>
    evaluated.params.map((_, i) => (i === at ? asTaken(param, x) : list.cells[i]));
  return { evaluated, param, argsAt, start: given ?? param.default ?? middleOf(param) };
}

/** A whole argument takes whole values only: the one nearest to the point looked at. */
const asTaken = (param: NumberParam, x: number): number => (param.whole ? Math.round(x) : x);

function domainOf(param: NumberParam): Domain {
  const { min, above, max, below } = param;
  // The whole numbers above 0 start at 1.
  if (param.whole) {
    const low = Math.max(min ?? Number.NEGATIVE_INFINITY, above === undefined ? Number.NEGATIVE_INFINITY : above + 1);
    const high = Math.min(max ?? Number.POSITIVE_INFINITY, below === undefined ? Number.POSITIVE_INFINITY : below - 1);
    return { low, high, lowIncluded: true, highIncluded: true };
  }
  return {
    low: min ?? above ?? Number.NEGATIVE_INFINITY,
    high: max ?? below ?? Number.POSITIVE_INFINITY,
    lowIncluded: min !== undefined && above !== min,
    highIncluded: max !== undefined && below !== max,
  };
}

/** Where to start without a value: half-way between two limits, one unit inside a single one. */
function middleOf(param: NumberParam): number {
  const domain = domainOf(param);
  const { low, high } = domain;
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  if (Number.isFinite(high)) return high - 1;
  return isInside(1, domain) ? 1 : low + 1;
}

function searched({ evaluated, param, argsAt, start }: Goal, value: number, context: Context): Search {
  const curve: Curve = (points) => {
    const [first = start] = points;
    const sought = [points.map((x) => asTaken(param, x))];
    const range = argsAt(first).map((arg, i) => (evaluated.params[i]?.[1] === param ? sought : arg));
    const outcome = context.evaluate(evaluated.id, range);
    const answers = Array.isArray(outcome) ? (outcome[0] as readonly Answer[]) : [outcome as Answer];
    return points.map((_, i) => (typeof answers[i] === 'number' ? (answers[i] as number) : undefined));
  };
  const { solutions, nearest } = seek(curve, value, start, domainOf(param));
  return { solutions: [...new Set(solutions.map((x) => asTaken(param, x)))], nearest };
}

const noSuchArgument = (position: number, { id, params: { length } }: Evaluated): CellError =>
  refuse(
    `position : ${position} est donné et ${id} prend ${length} arguments. Donnez un rang de 1 à ${length} (=MUTU.AIDE("${id}")).`,
    `position: ${position} is given and ${id} takes ${length} arguments. Give a rank from 1 to ${length} (=MUTU.AIDE("${id}")).`,
  ).of('position');

const notANumber = (position: number, { id }: Evaluated, label: Text): CellError =>
  refuse(
    `position : l’argument ${position} de ${id} (${label.fr}) n’est pas un nombre. Donnez le rang d’un argument qui en est un.`,
    `position: argument ${position} of ${id} (${label.en}) is not a number. Give the rank of an argument that is one.`,
  ).of('position');

function notReached({ evaluated, param, argsAt, start }: Goal, value: number, search: Search, context: Context) {
  // Refused everywhere: the function's own sentence says why.
  if (!search.nearest) return context.evaluate(evaluated.id, argsAt(start)) as CellError;
  const { x, y } = { x: asTaken(param, search.nearest.x), y: search.nearest.y };
  return unreachable(
    `valeur : aucune valeur de ${param.label.fr} ne donne ${formatTyped(value, 'fr')}. Le résultat le plus proche est ${formatFigureBeside(y, value, 'fr')} (${param.label.fr} = ${formatFigure(x, 'fr')}). Changez la valeur visée ou un autre argument.`,
    `value: no value of ${param.label.en} gives ${formatTyped(value, 'en')}. The nearest result is ${formatFigureBeside(y, value, 'en')} (${param.label.en} = ${formatFigure(x, 'en')}). Change the value aimed at or another argument.`,
  ).of('valeur');
}

const MOST_NAMED = 6;
const FIGURES_MARK: Text = { fr: ' ; ', en: '; ' };
/** What one types to find the same result again. */
const DIGITS_TO_TRY = 8;

function otherSolutions([, ...others]: readonly number[], label: Text): Step[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_NAMED);
  const listed = (language: 'fr' | 'en'): string =>
    [
      ...shown.map((x) => formatNumber(x, language, DIGITS_TO_TRY)),
      ...(others.length > shown.length ? ['…'] : []),
    ].join(FIGURES_MARK[language]);
  return [
    {
      label: {
        fr: `Remarque : d’autres valeurs de ${label.fr} donnent le même résultat : ${listed('fr')}. La plus proche du départ est retenue.`,
        en: `Note: other values of ${label.en} give the same result: ${listed('en')}. The one nearest to the start is kept.`,
      },
    },
  ];
}

/** The steps of the function at the solution, made to stand alone: its arguments become figures of each line. */
function stepsAt({ evaluated, argsAt }: Goal, x: number, context: Context): readonly Step[] {
  const explanation = context.explain(evaluated.id, argsAt(x));
  if (explanation instanceof CellError) return [];
  const { steps, args: figures } = explanation;
  const earlier = new Set<string>();
  return steps.map((step) => {
    if (step.formula === undefined) return step;
    const values: Record<string, number> = {};
    const names: Record<string, Text> = {};
    for (const [key, param] of evaluated.params) {
      const figure = figures[key];
      if (typeof figure !== 'number' || earlier.has(key)) continue;
      values[key] = figure;
      names[key] = param.label;
    }
    if (step.id) earlier.add(step.id);
    return { ...step, values: { ...values, ...step.values }, names: { ...names, ...step.names } };
  });
}

export const cible = defineFunction({
  id: 'CIBLE',
  family: 'decision',
  summary: {
    fr: 'Valeur d’un argument qui amène une fonction au résultat voulu : une valeur cible qui se recalcule toujours.',
    en: 'Value of an argument that brings a function to the result wanted: a goal seek that stays live.',
  },
  notes: [
    {
      fr: 'Quand plusieurs valeurs conviennent, celle qui est la plus proche du point de départ est retenue ; EXPLIQUER nomme les autres.',
      en: 'When several values fit, the one nearest to the starting point is kept; EXPLIQUER names the others.',
    },
    {
      fr: 'Sans point de départ, la recherche part de la valeur par défaut de l’argument, du milieu de ses limites, ou de 1.',
      en: 'Without a starting point, the search starts from the default value of the argument, from half-way between its limits, or from 1.',
    },
    {
      fr: 'Si aucune valeur ne convient, la cellule affiche #N/A et la phrase donne le résultat le plus proche. Un saut par-dessus la valeur visée n’est pas une solution.',
      en: 'When no value fits, the cell shows #N/A and the sentence gives the nearest result. A jump over the value aimed at is not a solution.',
    },
    blankIsNotZero(argumentsGiven),
  ],
  source: {
    fr: 'Recherche de racine par encadrement et bissection (analyse numérique usuelle)',
    en: 'Root finding by bracketing and bisection (standard numerical analysis)',
  },
  asked: {
    fr: 'valeur cible, objectif, atteindre un montant, quel prix pour arriver à, à rebours, inverser, quel nombre pour arriver à zéro, arriver à zéro, pour un résultat donné, trouver le prix pour, viser un coût, coût visé',
    en: 'goal seek, goal, target value, reach an amount, what price to get, backwards, what number gives zero, for a given result, price for a given result, target cost, reach a target',
  },
  params,
  result: { kind: 'value', unit: 'number', label: { fr: 'Valeur de l’argument', en: 'Value of the argument' } },
  examples: [
    {
      // 12 000 ÷ (prix − 6) = 1 000: prix = 18.
      args: ['SEUIL', [[12000], [25], [6]], 2, 1000],
      result: 18,
    },
    {
      args: ['SEUIL', [[108000], [50], [32], [null]], 4, 8000],
      result: 36000,
      source: {
        fr: 'Garrison, exercice 6 : 8 000 unités, bénéfice de 36 000 $',
        en: 'Garrison, exercise 6: 8,000 units, profit of $36,000',
      },
    },
  ],
  run: (args, context) => {
    const goal = goalOf(args, context);
    if (goal instanceof CellError) return goal;
    const search = searched(goal, args.valeur, context);
    const [x] = search.solutions;
    return x === undefined ? notReached(goal, args.valeur, search, context) : { amount: x, unit: goal.param.unit };
  },
  explain: (args, context) => {
    const goal = goalOf(args, context);
    if (goal instanceof CellError) return goal;
    const search = searched(goal, args.valeur, context);
    const [x] = search.solutions;
    if (x === undefined) return notReached(goal, args.valeur, search, context);
    const { label, unit } = goal.param;
    return [
      {
        label: {
          fr: `Calcul de ${goal.evaluated.id} quand ${label.fr} vaut ${formatFigure(x, 'fr')}, la valeur trouvée :`,
          en: `Calculation of ${goal.evaluated.id} when ${label.en} is ${formatFigure(x, 'en')}, the value found:`,
        },
      },
      ...stepsAt(goal, x, context),
      ...otherSolutions(search.solutions, label),
      {
        label: { fr: `Valeur trouvée (${label.fr})`, en: `Value found (${label.en})` },
        formula: 'trouvee',
        values: { trouvee: x },
        names: { trouvee: label },
        unit,
      },
    ];
  },
});

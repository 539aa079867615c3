import { blankIsNotZero } from '../../declare/blank-note';
import { type Answer, type Context, defineFunction } from '../../declare/define';
import type { Param } from '../../declare/kinds';
import { quoted } from '../../declare/place';
import { CellError, isBlank, refuse } from '../../values/cell';
import { formatTyped, roundedTo, typedFigure } from '../../values/format';
import { numberInText } from '../../values/numbers';
import { type Language, same, type Text } from '../../values/text';
import { firstRows, mostRows } from '../shared/most-rows';
import {
  type ArgumentList,
  argumentCells,
  argumentList,
  differentReach,
  type Evaluated,
  evaluatedFunction,
  functionName,
  inList,
  measuredAs,
} from './shared/evaluation';

const base = argumentCells(same('base'), {
  fr: 'Les arguments de la fonction, dans son ordre, en ligne ou en colonne.',
  en: 'The arguments of the function, in its order, in a row or a column.',
});
const bas = argumentCells(
  { fr: 'bas', en: 'low' },
  {
    fr: 'La valeur basse de chacun ; une cellule vide garde la valeur de base.',
    en: 'The low value of each; a blank cell keeps the base value.',
  },
);
const haut = argumentCells(
  { fr: 'haut', en: 'high' },
  {
    fr: 'La valeur haute de chacun ; une cellule vide garde la valeur de base.',
    en: 'The high value of each; a blank cell keeps the base value.',
  },
);

interface Bar {
  readonly param: Param;
  readonly low: Answer;
  readonly high: Answer;
  readonly spread: number | undefined;
}

/** Desktop Excel passes blanks as 0: both at 0 is an argument that is not varied. */
const isVaried = (low: unknown, high: unknown): boolean =>
  !(isBlank(low) && isBlank(high)) && !((isBlank(low) || low === 0) && (isBlank(high) || high === 0));

function bars(evaluated: Evaluated, lists: readonly ArgumentList[], context: Context): Bar[] {
  const [middle = [], lows = [], highs = []] = lists.map((list) => list.cells);
  const resultWith = (index: number, value: unknown): Answer => {
    const args = evaluated.params.map((_, i) => (i === index && !isBlank(value) ? value : middle[i]));
    return context.evaluate(evaluated.id, args) as Answer;
  };
  const found: Bar[] = [];
  evaluated.params.forEach(([, param], i) => {
    if (!isVaried(lows[i], highs[i])) return;
    const low = resultWith(i, lows[i]);
    const high = resultWith(i, highs[i]);
    const spread = typeof low === 'number' && typeof high === 'number' ? Math.abs(high - low) : undefined;
    found.push({ param, low, high, spread });
  });
  // The sort is stable: equal spreads stay in the order of the arguments; a refused one comes last.
  return found.sort((a, b) => (b.spread ?? -1) - (a.spread ?? -1));
}

const numberOf = (raw: unknown): number | undefined =>
  typeof raw === 'string' ? numberInText(raw) : typeof raw === 'number' ? raw : undefined;

/** Low and high that do not surround the base: a change (« −10 % ») in place of the value, or one for the other. */
function notAround({ params }: Evaluated, [middle, lows, highs]: readonly ArgumentList[]): CellError | undefined {
  for (let i = 0; i < params.length; i++) {
    const param = params[i]?.[1];
    const [low, high] = [lows?.cells[i], highs?.cells[i]];
    if (param?.kind !== 'number' || !isVaried(low, high)) continue;
    const center = isBlank(middle?.cells[i]) ? param.default : numberOf(middle?.cells[i]);
    if (center === undefined) continue;
    const isChange = (raw: unknown): boolean => typeof raw === 'string' && raw.includes('%') && param.unit !== 'share';
    if (isChange(low)) return outside(inList(bas.label, param), low, center, 'low').of('bas');
    if (isChange(high)) return outside(inList(haut.label, param), high, center, 'high').of('haut');
    if ((numberOf(low) ?? center) > center) return outside(inList(bas.label, param), low, center, 'low').of('bas');
    if ((numberOf(high) ?? center) < center) return outside(inList(haut.label, param), high, center, 'high').of('haut');
  }
  return undefined;
}

function outside(label: Text, raw: unknown, center: number, end: 'low' | 'high'): CellError {
  const change = typeof raw === 'string' && raw.includes('%') ? numberInText(raw) : undefined;
  const value = (language: Language): string =>
    change === undefined ? '' : ` (${typedFigure(roundedTo(center * (1 + change), 10), language)})`;
  const [fr, en] = end === 'low' ? ['plus petite', 'smaller'] : ['plus grande', 'greater'];
  return refuse(
    `${label.fr} : ${quoted(raw, 'fr')} n’est pas une valeur ${fr} que celle de base, ${formatTyped(center, 'fr')}. Écrivez la valeur elle-même${value('fr')}, et non l’écart.`,
    `${label.en}: ${quoted(raw, 'en')} is not a value ${en} than that of base, ${formatTyped(center, 'en')}. Enter the value itself${value('en')}, not the change.`,
  );
}

const nothingVaried = (): CellError =>
  refuse(
    'bas : aucun argument ne varie, haut non plus. Donnez une valeur basse et une valeur haute à au moins un argument.',
    'low: no argument varies, nor in high. Give a low and a high value to at least one argument.',
  ).of('bas');

export const sensibilite = defineFunction({
  id: 'SENSIBILITE',
  family: 'decision',
  summary: {
    fr: 'Ce qui pèse le plus sur un résultat : chaque argument à sa valeur basse et à sa valeur haute, le plus grand écart d’abord (graphique en tornade).',
    en: 'What weighs most on a result: each argument at its low and its high value, the widest spread first (tornado chart).',
  },
  notes: [
    {
      fr: 'Un argument à la fois : les autres restent à leur valeur de base. Le bas et le haut sont des valeurs, de part et d’autre de la base, et non des écarts.',
      en: 'One argument at a time: the others keep their base value. Low and high are values, on either side of the base, not changes.',
    },
    {
      fr: 'Un argument dont le bas et le haut sont vides n’est pas varié. Une valeur que la fonction refuse porte son erreur dans sa cellule, à la fin du tableau.',
      en: 'An argument whose low and high are both blank is not varied. A value that the function refuses has its error in its cell, at the end of the table.',
    },
    blankIsNotZero(base, bas, haut),
  ],
  source: {
    fr: 'Analyse de sensibilité, un facteur à la fois (usuelle)',
    en: 'One-at-a-time sensitivity analysis (standard)',
  },
  asked: {
    fr: 'qu’est-ce qui compte le plus, tornade, quel argument change le plus, sensible, influence, quelle hypothèse compte, hypothèse qui change le plus',
    en: 'what matters most, tornado, which argument changes most, sensitive, influence, which assumption matters',
  },
  params: { fonction: functionName, base, bas, haut, lignes: mostRows },
  result: {
    kind: 'table',
    label: { fr: 'Sensibilité', en: 'Sensitivity' },
    columns: [
      { header: same('argument') },
      { header: { fr: 'résultat au bas', en: 'result at low' } },
      { header: { fr: 'résultat au haut', en: 'result at high' } },
      { header: { fr: 'écart', en: 'spread' } },
    ],
  },
  examples: [
    {
      // 12 000 ÷ (20 − 6), 12 000 ÷ (30 − 6), 12 000 ÷ (25 − 5) and 12 000 ÷ (25 − 7) by hand.
      args: ['SEUIL', [[12000], [25], [6]], [[null], [20], [5]], [[null], [30], [7]]],
      result: [
        ['argument', 'résultat au bas', 'résultat au haut', 'écart'],
        ['prix', 12000 / 14, 500, 12000 / 14 - 500],
        ['coût_variable', 600, 12000 / 18, 12000 / 18 - 600],
      ],
    },
  ],
  run: (args, context) => {
    const evaluated = evaluatedFunction(args.fonction, context);
    if (evaluated instanceof CellError) return evaluated;
    const lists: ArgumentList[] = [];
    for (const name of ['base', 'bas', 'haut'] as const) {
      const list = argumentList(name, { base, bas, haut }[name].label, args[name], evaluated);
      if (list instanceof CellError) return list.of(name);
      lists.push(list);
    }
    const refusal = differentReach(lists) ?? notAround(evaluated, lists);
    if (refusal) return refusal;
    const result = context.evaluate(evaluated.id, lists[0]?.cells ?? []);
    if (result instanceof CellError) return result;
    const found = bars(evaluated, lists, context);
    if (found.length === 0) return nothingVaried();
    const rows = found.map(({ param, low, high, spread }) => [
      param.label,
      ...[low, high, spread].map((answer) => measuredAs(answer, evaluated)),
    ]);
    return firstRows(rows, args.lignes);
  },
});

import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars, dollars, optionalZero, weight } from '../../declare/params';
import { CellError, refuse } from '../../values/cell';
import { same, type Text } from '../../values/text';
import { fixedCosts, isPositiveMargin, lossUnderGrant, noMargin } from './shared/breakeven';

const product = { fr: 'd’un produit', en: 'of a product' };
const listOf = <const S extends object>(of: S, label: Text, text: Text) =>
  ({ kind: 'list', of: { ...of, label, text }, label, text }) as const;

const params = {
  couts_fixes: fixedCosts,
  prix: listOf(
    dollars,
    { fr: 'prix', en: 'prices' },
    { fr: `Prix ${product.fr}, un par ligne.`, en: `Price ${product.en}, one a row.` },
  ),
  couts_variables: listOf(
    dollars,
    { fr: 'coûts_variables', en: 'variable_costs' },
    { fr: `Coût variable ${product.fr}.`, en: `Variable cost ${product.en}.` },
  ),
  repartition: listOf(
    weight,
    { fr: 'répartition', en: 'mix' },
    {
      fr: 'Part des unités vendues, ou tout poids positif (1 ; 3 veut dire une unité du premier pour trois du second).',
      en: 'Share of the units sold, or any positive weight (1; 3 means one unit of the first for three of the second).',
    },
  ),
  excedent: {
    ...anyDollars,
    ...optionalZero,
    label: { fr: 'excédent', en: 'surplus' },
    text: {
      fr: 'Excédent visé dans l’année, en dollars ; 0 si absent.',
      en: 'Surplus aimed at in the year, in dollars; 0 if absent.',
    },
  },
} as const;

/** Units of every product together, or why there is no break-even. */
function totalUnits({
  couts_fixes,
  prix,
  couts_variables,
  repartition,
  excedent,
}: Args<typeof params>): number | CellError {
  const weights = repartition.reduce((sum, weight) => sum + weight, 0);
  if (weights === 0) {
    return refuse(
      'répartition : tous les poids sont 0. Donnez la part de chaque produit dans les ventes.',
      'mix: all weights are 0. Give the share of each product in sales.',
    ).of('repartition');
  }
  const toCover = couts_fixes + excedent;
  const average = (values: readonly number[]): number =>
    values.reduce((sum, value, i) => sum + value * (repartition[i] ?? 0), 0) / weights;
  const income = average(prix);
  const cost = average(couts_variables);
  if (toCover <= 0) return lossUnderGrant(toCover, income, cost) ?? 0;
  return isPositiveMargin(income - cost, income) ? toCover / (income - cost) : noMargin(income, cost);
}

const BICYCLES: Text = same('Hilton, Managerial Accounting, Tim’s Bicycle Shop');

export const seuilmulti = defineFunction({
  id: 'SEUILMULTI',
  family: 'breakeven',
  summary: {
    fr: 'Seuil de rentabilité de plusieurs produits ou services vendus dans une proportion connue : unités de chacun.',
    en: 'Break-even of several products or services sold in a known mix: units of each.',
  },
  source: {
    fr: `Analyse coût-volume-profit à plusieurs produits ; ${BICYCLES.fr}`,
    en: `Multi-product cost-volume-profit analysis; ${BICYCLES.en}`,
  },
  asked: {
    fr: 'plusieurs produits, rentabilité de plusieurs services, seuil de plusieurs activités, combien vendre de chaque produit, produits à prix différents, plusieurs prix, deux prix',
    en: 'several products, several services, break even with several products, how many of each product, products at different prices, several prices, two prices',
  },
  params,
  result: { kind: 'list', unit: 'quantity', label: { fr: 'Unités de chaque produit', en: 'Units of each product' } },
  examples: [
    { args: [239400, [[2000], [1100]], [[1160], [810]], [[0.25], [0.75]]], result: [[140], [420]], source: BICYCLES },
    { args: [239400, [[2000, 1100]], [[1160, 810]], [[1, 3]], 128250], result: [[215, 645]], source: BICYCLES },
  ],
  run: (args) => {
    const total = totalUnits(args);
    if (total instanceof CellError) return total;
    const weights = args.repartition.reduce((sum, weight) => sum + weight, 0);
    return args.repartition.map((weight) => (total * weight) / weights);
  },
  explain: (args) => {
    const total = totalUnits(args);
    if (total instanceof CellError) return total;
    const margins = args.prix.map((unitPrice, i) => ({
      id: `marge${i + 1}`,
      label: { fr: `Marge du produit ${i + 1}`, en: `Margin of product ${i + 1}` },
      formula: 'prix − cout',
      values: { prix: unitPrice, cout: args.couts_variables[i] ?? 0 },
      names: { prix: { fr: 'prix', en: 'price' }, cout: { fr: 'coût variable', en: 'variable cost' } },
      unit: 'money' as const,
    }));
    const weight = Object.fromEntries(args.repartition.map((value, i) => [`poids${i + 1}`, value]));
    const weightNames = Object.fromEntries(
      args.repartition.map((_, i) => [`poids${i + 1}`, { fr: `poids ${i + 1}`, en: `weight ${i + 1}` }]),
    );
    return [
      ...margins,
      {
        id: 'somme',
        label: { fr: 'Somme des poids', en: 'Sum of the weights' },
        formula: args.repartition.map((_, i) => `poids${i + 1}`).join(' + '),
        values: weight,
        names: weightNames,
        unit: 'number' as const,
      },
      {
        id: 'marge_moyenne',
        label: { fr: 'Marge moyenne d’une unité', en: 'Average margin of a unit' },
        formula: `(${margins.map((margin, i) => `${margin.id} × poids${i + 1}`).join(' + ')}) ÷ somme`,
        values: weight,
        names: weightNames,
        unit: 'money' as const,
      },
      {
        id: 'unites',
        label: { fr: 'Unités en tout', en: 'Units in all' },
        formula: total === 0 ? '0' : '(couts_fixes + excedent) ÷ marge_moyenne',
        unit: 'quantity' as const,
      },
      ...args.repartition.map((value, i) => ({
        label: { fr: `Unités du produit ${i + 1}`, en: `Units of product ${i + 1}` },
        formula: 'unites × poids ÷ somme',
        values: { poids: value },
        names: { poids: { fr: 'poids', en: 'weight' } },
        unit: 'quantity' as const,
      })),
    ];
  },
});

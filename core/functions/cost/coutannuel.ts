import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { GUIDE } from '../../declare/sources';
import { CellError } from '../../values/cell';
import { PLANER } from './posts/planer';
import { type PostCost, postSteps, postsOfOneYear, quantitiesBy } from './posts/posts';
import { postsTable, yearlyTable } from './posts/tables';

const params = {
  postes: postsTable,
  annuel: yearlyTable,
  partie: {
    kind: 'choice',
    optional: true,
    default: 'total',
    options: {
      total: { fr: ['total'], en: ['total'] },
      fixe: { fr: ['fixe'], en: ['fixed'] },
      variable: { fr: ['variable'], en: ['variable'] },
    },
    label: { fr: 'partie', en: 'part' },
    text: { fr: '« total » (défaut), « fixe » ou « variable ».', en: '“total” (default), “fixed” or “variable”.' },
  },
} as const;

function costs({ postes, annuel, partie }: Args<typeof params>): PostCost[] | CellError {
  const yearly = quantitiesBy(annuel, yearlyTable);
  if (yearly instanceof CellError) return yearly.of('annuel');
  const lines = postsOfOneYear(postes, yearly);
  if (lines instanceof CellError || partie === 'total') return lines;
  return lines.filter((line) => line.calendar === (partie === 'fixe'));
}

/** Forty uses like the guide's: 2 000 feet, 40 hours of work. */
const PLANER_YEAR = [
  ['pied', 2000],
  ['heure de travail', 40],
  ['utilisation', 40],
];

export const coutannuel = defineFunction({
  id: 'COUTANNUEL',
  family: 'cost',
  summary: {
    fr: 'Coût d’une année d’après une liste de postes : total, partie fixe (qui court avec le calendrier) ou partie variable (selon l’usage).',
    en: 'Cost of a year from a list of cost lines: total, fixed part (which runs with the calendar) or variable part (by use).',
  },
  notes: [
    {
      fr: 'Fixe : les postes par an, et ceux par jour, semaine ou mois dont annuel ne donne pas la quantité. Variable : tous les autres, montant ÷ par × quantité de l’année.',
      en: 'Fixed: lines per year, and those per day, week or month whose quantity yearly does not give. Variable: all others, amount ÷ per × quantity of the year.',
    },
  ],
  source: GUIDE,
  asked: {
    fr: 'assurance, coût par an, budget annuel, dépenses de l’année, coûts fixes et variables, combien par année, coûter par année, coûte par année, dépenses annuelles, coût annuel',
    en: 'insurance, yearly cost, cost per year, annual budget, annual expenses, fixed and variable costs, annual expenses of a resource, annual cost, annual cost of a room',
  },
  params,
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût annuel', en: 'Yearly cost' } },
  chart: 'parts',
  examples: [
    // 40 uses at 2,50 + 0,05 + 30 + 5, and 3 500 ÷ 7 of the machine.
    { args: [PLANER, PLANER_YEAR], result: 2002 },
    { args: [PLANER, PLANER_YEAR, 'fixe'], result: 500, source: GUIDE },
    // 40 × 37,55.
    { args: [PLANER, PLANER_YEAR, 'variable'], result: 1502 },
  ],
  run: (args) => {
    const lines = costs(args);
    return lines instanceof CellError ? lines : lines.reduce((sum, line) => sum + line.amount, 0);
  },
  explain: (args) => {
    const lines = costs(args);
    return lines instanceof CellError ? lines : postSteps(lines, { fr: 'Coût annuel', en: 'Yearly cost' });
  },
});

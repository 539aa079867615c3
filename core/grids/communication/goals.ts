import type { Text } from '../../values/text';
import { count, given, line, lines, quantity, same, t, table, text, total } from '../language';

export const INSIDE = t('Interne', 'Internal');
export const OUTSIDE = t('Externe', 'External');

export const FREQUENCIES: readonly (readonly [name: Text, times: number])[] = [
  [t('Chaque semaine', 'Weekly'), 52],
  [t('Chaque mois', 'Monthly'), 12],
  [t('Chaque trimestre', 'Quarterly'), 4],
  [t('Deux fois par an', 'Twice a year'), 2],
  [t('Chaque année', 'Yearly'), 1],
  [t('Une seule fois', 'Once only'), 1],
];

const frequencyRows = FREQUENCIES.map(([name, times]) => given({ name, times: `=${times}` }));

const goals = [
  {
    goal: t('Que chaque équipe sache pourquoi on partage', 'Every team knows why we share'),
    message: t(
      'Un planeur à quatre coûte moins cher à chacun, et personne ne perd son atelier.',
      'One planer for four costs each of us less, and no one loses its workshop.',
    ),
    sign: t('Aucune rumeur à la rencontre de septembre', 'No rumour at the September meeting'),
  },
  {
    goal: t('Que les quatre parlent d’une même voix', 'All four speak with one voice'),
    message: t(
      'Ce qui est décidé ensemble est dit partout de la même façon.',
      'What is decided together is said everywhere in the same way.',
    ),
    sign: t('Le même texte dans les quatre infolettres', 'The same text in all four newsletters'),
  },
];

const countOf = (side: string): string => `=COUNTIF({plan.side},${side})`;

/** Lines of the plan, each with an audience, where a column is still blank. */
const without = (column: string): string => `=SUMPRODUCT((LEN({plan.audience})>0)*(LEN({plan.${column}})=0))`;

export const state = lines('state', t('Le plan en bref', 'The plan in short'), {
  columns: [count('count')],
  lines: [
    line('inside', t('À l’interne', 'Inside'), [countOf('{insideWord}')]),
    line('outside', t('À l’externe', 'Outside'), [countOf('{outsideWord}')]),
    line('orphan', t('Sans responsable', 'With no one responsible'), [without('responsible')]),
    line('undated', t('Sans date', 'Without a date'), [without('next')]),
    total('hours', t('Heures par an', 'Hours a year'), { kind: 'quantity', decimals: 1 }, [
      '={plan.yearly.total}',
    ]).note(
      'Payées, ces heures sont un coût de coordination : reportez-les dans la liste des coûts.',
      'When paid, these hours are a coordination cost: take them to the list of costs.',
    ),
  ],
});

export const goalsTable = table('goals', t('Les objectifs et le message commun', 'Goals and common message'), {
  rows: 5,
  columns: [
    text('goal', t('Objectif de communication', 'Communication goal')),
    text('message', same('Message')),
    text('sign', t('À quoi on le verra', 'How it will show')),
  ],
  examples: goals,
});

export const frequencies = table('frequencies', t('Les fréquences', 'Frequencies'), {
  rows: frequencyRows.length + 2,
  columns: [text('name', t('Fréquence', 'Frequency')), quantity('times', t('Fois par an', 'Times a year'))],
  given: frequencyRows,
});

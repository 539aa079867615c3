import type { Text } from '../../values/text';
import { chart, count, line, lines, money, same, t, text, total, unless, when } from '../language';
import { rowsPaidForNothing } from './actuals';
import { OVER, QUARTERS } from './words';

const COLUMNS = ['budget', 'actual', 'gap', 'use', 'price', 'projection'] as const;
const sumOf = (column: string, nature: string): string =>
  when(`COUNT({gaps.${column}})>0`, `SUMIF({gaps.nature},{${nature}},{gaps.${column}})`);

const poolLine = (key: 'fixed' | 'variable' | 'coordination', label: Text) =>
  line(key, label, [
    `=SUMIF({plan.nature},{${key}},{plan.year})`,
    sumOf('budget', key),
    sumOf('actual', key),
    sumOf('gap', key),
    sumOf('use', key),
    sumOf('price', key),
    sumOf('projection', key),
  ]);
const inAll = (column: (typeof COLUMNS)[number]): string =>
  when(`COUNT({pools.${column}})>0`, `SUM({pools.${column}})`);

export const pools = lines('pools', t('En bref', 'In short'), {
  labelHeader: t('Coûts', 'Costs'),
  columns: [
    money('year', t('Budget, année', 'Budget, year')),
    money('budget', t('Budget à ce jour', 'Budget to date')),
    money('actual', t('Réel à ce jour', 'Actual to date')),
    money('gap', t('Écart', 'Gap')).note(
      'Des lignes qui ont un réel : une ligne sans réel reste hors de l’écart, mais dans le budget à ce jour. « Lignes sans réel » les compte, à vérifier.',
      'Of the rows that have an actual cost: one that has none stays out of the gap, but in the budget to date. “Rows without actual” counts them, to check.',
    ),
    money('use', t('dû à l’usage', 'due to use')),
    money('price', t('dû au prix', 'due to price')),
    money('projection', t('Projection, année', 'Projection, year')),
  ],
  lines: [
    poolLine('fixed', t('Fixes, selon les parts', 'Fixed, by shares')),
    poolLine('variable', t('Variables, selon l’usage', 'Variable, by use')),
    poolLine('coordination', t('Coordination, clé 3', 'Coordination, key 3')),
    total('total', same('Total'), [
      '=SUM({pools.year})',
      inAll('budget'),
      inAll('actual'),
      inAll('gap'),
      inAll('use'),
      inAll('price'),
      inAll('projection'),
    ]),
  ],
});

export const compared = chart('column', 'compared', t('Le budget et la projection', 'Budget and projection'), {
  mayBeNegative: true,
  categories: 'pools.label',
  series: [
    [t('Budget', 'Budget, year'), 'pools.year'],
    [t('Projection', 'Projection, year'), 'pools.projection'],
  ],
  kind: 'money',
  rows: 9,
});

/** The number of the quarter chosen; nought before the first is over. */
const OVER_NOW = QUARTERS.reduceRight<string>(
  (rest, quarter) => `IF({lastQuarter}={quarter${quarter}},${quarter},${rest})`,
  '0',
);
const EARLY = QUARTERS.map((quarter) => `({state.over.value}<${quarter})*COUNT({actuals.q${quarter}})`).join('+');
const lengthOf = (path: string): string => `SUMPRODUCT((LEN({${path}})>0)*1)`;

export const state = lines('state', t('À vérifier', 'To check'), {
  columns: [count('value'), text('unit')],
  lines: [
    line('over', t('Trimestres terminés', 'Quarters that are over'), [`=${OVER_NOW}`, t('sur 4', 'of 4')]),
    line('unsaid', t('Lignes à préciser', 'Rows to complete'), [
      `=${lengthOf('plan.check')}+${lengthOf('plan.label')}-${lengthOf('actuals.label')}+${rowsPaidForNothing}`,
      t('non comptées', 'not counted'),
    ]).note(
      'Lignes du budget sans nature ou sans montant, lignes insérées au budget qui n’ont pas la leur au réel, et montants payés sans ligne au budget : pour un imprévu, ajoutez-y une ligne de 0 $.',
      'Rows of the budget without a kind or an amount, rows inserted in the budget that have none among actual costs, and amounts paid without a row in the budget: for something unforeseen, add a row of $0 there.',
    ),
    line('unpaid', t('Lignes sans réel', 'Rows without actual'), [
      '=SUMPRODUCT(ISNUMBER({gaps.budget})*(1-ISNUMBER({gaps.actual}))*(LEN({gaps.label})>0)*(LEN({gaps.budget})>0)*({gaps.budget}<>0))',
      t('au budget', 'as budgeted'),
    ]).note(
      'Leur budget à ce jour n’est pas nul, et rien n’est inscrit au réel : elles restent hors des écarts. Si rien n’a été payé, inscrivez 0.',
      'Their budget to date is not nil, and no actual cost is entered: they stay out of the gaps. If nothing was paid, enter 0.',
    ),
    line('unused', t('Partenaires sans usage inscrit', 'Partners with no use entered'), [
      `=IF(${OVER}=0,0,SUMPRODUCT((LEN({uses.name})>0)*ISNUMBER({uses.planned})*(1-ISNUMBER({uses.toDate}))))`,
      t('comme prévu', 'as planned'),
    ]).note(
      'Dans les écarts comme dans la projection, ils comptent pour leur usage prévu. S’ils ne se sont pas servis de la ressource, inscrivez 0.',
      'In the gaps as in the projection, they count for the use planned. If they did not use the resource, enter 0.',
    ),
    line('early', t('Montants trop tôt', 'Amounts too early'), [`=${EARLY}`, t('non comptés', 'not counted')]).note(
      'Inscrits à un trimestre qui n’est pas terminé : changez le dernier trimestre terminé.',
      'Entered in a quarter that is not over: change the last quarter that is over.',
    ),
    total('left', t('Non réparti', 'Not shared'), { kind: 'money' }, [
      unless('COUNT({pools.projection})=0', 'ROUND({pools.total.projection}-{partners.due.total},2)', 0),
      t('doit être nul', 'must be nil'),
    ]).note(
      'Sinon, un coût n’a pas de clé : donnez à un partenaire au moins sa part, son usage ou son 1.',
      'Otherwise, a cost has no key: give one partner at least its share, its use or its 1.',
    ),
  ],
});

import { chart, given, quantity, share, t, table, text, unless, when } from '../language';
import { SCENARIOS } from './cases';

/** Scenarios read down, for the chart. */
export const summaryTable = table('summary', t('Les résultats', 'The results'), {
  given: SCENARIOS.map((_, index) => given([`={cases.s${index + 1}.header}`])),
  columns: [
    text('name', t('Scénario', 'Scenario')),
    quantity('result', t('Résultat', 'Result'), {
      decimals: 2,
      spill: unless(
        ['{scenarioFunction}=""', 'COUNT({cases.s1.1:cases.s6.1})=0'],
        'TRANSPOSE(IF(ISNUMBER({cases.s1.1:cases.s6.1}),IFERROR(MUTU.SCENARIOS({scenarioFunction},{cases.s1:cases.s6?}),{impossible}),""))',
      ),
    }),
    quantity('gap', t('Écart', 'Gap'), {
      decimals: 2,
      formula: when('COUNT({result},{summary.result.1})=2', '{result}-{summary.result.1}'),
    }).note('Avec le premier scénario.', 'With the first scenario.'),
    share('share', t('En %', 'In %'), {
      formula: when('ISNUMBER({gap})', 'IF({summary.result.1}=0,"",{gap}/ABS({summary.result.1}))'),
    }).note(
      'De la base, sans son signe : plus haut est positif.',
      'Of the base, without its sign: higher is positive.',
    ),
  ],
});

export const compared = chart(
  'column',
  'compared',
  t('Le résultat de chaque scénario', 'The result of each scenario'),
  {
    mayBeNegative: true,
    categories: 'summary.name',
    series: [[t('Résultat', 'Result'), 'summary.result']],
    kind: 'quantity',
    rows: 14,
  },
);

import type { Text } from '../../values/text';
import { given, inCents, money, same, share, t, table, text, unless, when } from '../language';

const pool = (label: Text, budget: number, actual: number) => given({ label }, { budget, actual });

/** The budget of the rows that have an actual cost. */
const BUDGETED = 'SUMIF({pools.actual},">="&-1000000000000,{pools.budget})';

/** Actual variable costs: 38 uses at 37,55 $. */
export const settlementPools = table('pools', t('Le budget et le réel', 'Budget and actual costs'), {
  columns: [
    text('label', t('Coûts', 'Costs')),
    money('budget', same('Budget'), { follows: 'split!pools' }),
    money('actual', t('Réel', 'Actual')),
    money('gap', t('Écart', 'Gap'), {
      formula: when('ISNUMBER({actual})', 'ROUND({actual},2)-ROUND(N({budget}),2)'),
    }).note(
      'Des lignes qui ont un réel : une ligne sans réel reste hors de l’écart et de son %.',
      'Of the rows that have an actual cost: one that has none stays out of the gap and of its %.',
    ),
    share('share', t('Écart en %', 'Gap in %'), {
      formula: when(['ISNUMBER({actual})', '{budget}<>0'], '{gap}/ABS({budget})'),
    }),
  ],
  given: [
    pool(t('Fixes, selon les parts', 'Fixed, by shares'), 1300, 1340),
    pool(t('Variables, selon l’usage', 'Variable, by use'), 1502, 1426.9),
    pool(t('Coordination, clé 3', 'Coordination, key 3'), 600, 560),
  ],
  totals: {
    sum: ['gap'],
    cells: {
      budget: `=SUM(${inCents('{pools.budget}')})`,
      actual: `=SUM(${inCents('{pools.actual}')})`,
      share: unless(`${BUDGETED}=0`, `{pools.gap.total}/ABS(${BUDGETED})`),
    },
  },
});

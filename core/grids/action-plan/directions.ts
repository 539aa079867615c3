import { chart, count, countByName, isNamed, money, same, share, sumByName, t, table, text, unless } from '../language';
import { directions } from './example';

/** An action that was dropped no longer counts in the progress. */
const KEPT = '({actions.status}<>{dropped})';

/** Of the actions whose progress is known: what is done needs no figure, and what is to do has made none. */
function progressOf(which: string): string {
  const unsaid = (status: string): string =>
    `SUMPRODUCT(${which}*({actions.status}={${status}})*(LEN({actions.progress})=0))`;
  const said = `SUMPRODUCT(${which}*${KEPT}*ISNUMBER({actions.progress})*({actions.progress}>=0))`;
  const known = `(${said}+${unsaid('done')}+${unsaid('todo')})`;
  return unless(`${known}=0`, `(SUMPRODUCT(${which}*${KEPT},{actions.progress})+${unsaid('done')})/${known}`);
}

export const directionsTable = table(
  'directions',
  t('Orientations, objectifs et stratégies', 'Directions, objectives and strategies'),
  {
    rows: 6,
    columns: [
      text('orientation', t('Orientation du projet', 'Direction of the project')),
      text('objective', t('Objectif', 'Objective')).note(
        'En peu de mots : chaque action ci-dessous s’y rattache.',
        'In few words: each action below belongs to one.',
      ),
      text('strategy', t('Stratégie', 'Strategy')),
      text('target', t('Cible mesurable', 'Measurable target')),
      count('count', same('Actions'), {
        formula: unless('{objective}=""', countByName('{actions.objective}', '{objective}', KEPT)),
      }),
      money('cost', t('Coût prévu', 'Cost foreseen'), {
        formula: unless('{objective}=""', sumByName('{actions.objective}', '{objective}', '{actions.cost}', KEPT)),
      }),
      share('progress', t('Avancement', 'Progress'), {
        decimals: 0,
        formula: progressOf(isNamed('{actions.objective}', '{objective}')),
      }),
    ],
    examples: directions,
    totals: {
      label: t('Tous les objectifs', 'All objectives'),
      sum: ['count', 'cost'],
      cells: {
        progress: progressOf('(LEN({actions.objective})>0)'),
      },
    },
  },
);

export const byObjective = chart(
  'bar',
  'byObjective',
  t('Avancement de chaque objectif', 'Progress of each objective'),
  {
    categories: 'directions.objective',
    series: [[t('Avancement', 'Progress'), 'directions.progress']],
    kind: 'share',
    rows: 10,
  },
);

import { chart, count, money, same, share, t, table, text, unless } from '../language';
import { directions } from './example';

/** An action that was dropped no longer counts in the progress. */
const kept = (range: string, value: string): string => `COUNTIFS(${range},${value},{actions.status},"<>"&{dropped})`;

/** Of the actions whose progress is known: what is done needs no figure, and what is to do has made none. */
function progressOf(which: string): string {
  const unsaid = (status: string): string => `COUNTIFS(${which},{actions.status},{${status}},{actions.progress},"")`;
  const said = `COUNTIFS(${which},{actions.status},"<>"&{dropped},{actions.progress},">=0")`;
  const known = `(${said}+${unsaid('done')}+${unsaid('todo')})`;
  return unless(
    `${known}=0`,
    `(SUMIFS({actions.progress},${which},{actions.status},"<>"&{dropped})+${unsaid('done')})/${known}`,
  );
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
        formula: unless('{objective}=""', kept('{actions.objective}', '{objective}')),
      }),
      money('cost', t('Coût prévu', 'Cost foreseen'), {
        formula: unless(
          '{objective}=""',
          'SUMIFS({actions.cost},{actions.objective},{objective},{actions.status},"<>"&{dropped})',
        ),
      }),
      share('progress', t('Avancement', 'Progress'), {
        decimals: 0,
        formula: progressOf('{actions.objective},{objective}'),
      }),
    ],
    examples: directions,
    totals: {
      label: t('Tout le plan', 'The whole plan'),
      sum: ['count', 'cost'],
      cells: {
        progress: progressOf('{actions.objective},"?*"'),
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

import { PARTNER, quantity, share, t, table, text, unless, when } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';

/** What each partner needs in a year: what is sure carries the study, what is possible is seen beside it. */
export const needs = table('needs', t('Les besoins d’une année', 'The needs of a year'), {
  help: t(
    'En heures ou en utilisations : la même unité pour tous. Ne comptez comme certain que ce que chacun s’engage à faire.',
    'In hours or in uses: the same unit for all. Count as sure only what each one commits to.',
  ),
  rows: 12,
  columns: [
    text('name', PARTNER, { follows: 'split!partners.name' }),
    quantity('sure', t('Besoin certain', 'Sure need'), { follows: 'split!partners.uses' }),
    quantity('possible', t('Possible en plus', 'Possible extra')).note(
      'Ce qui pourrait s’ajouter : un nouveau projet, une bonne saison. N’entre pas dans le coût, seulement dans la colonne « Si le possible s’ajoute ».',
      'What could be added: a new project, a good season. Not in the cost, only in the column “With what is possible”.',
    ),
    share('share', t('Part du certain', 'Share of sure need'), {
      formula: unless(['NOT(ISNUMBER({sure}))', '{needs.sure.total}=0'], '{sure}/{needs.sure.total}'),
    }),
  ],
  examples: [
    [WORKSHOP, 16, 4],
    [RIVES, 10],
    [SCHOOL, 8, 6],
    [ESCALE, 6, 2],
  ],
  totals: {
    sum: ['sure', 'possible'],
    cells: { share: when('{needs.sure.total}>0', 'SUM({needs.share})') },
  },
});

import { countByName, date, inputs, quantity, share, sumByName, t, table, text, unless } from '../language';
import { ASSEMBLY, FINISHING, GLUE, OIL, PLANER, SANDING } from './words';

export const period = inputs('period', t('La période regardée', 'The period looked at'), [
  date('logFrom', t('Du', 'From'), {
    unit: t('compris', 'included'),
    name: t('journal_du', 'log_from'),
    example: '2027-01-01',
  }).note(
    'Vide : depuis le début du journal. Les heures, l’occupation et les totaux s’arrêtent à cette période ; le journal peut continuer.',
    'Blank: from the start of the log. Hours, occupancy and totals keep to this period; the log may go on.',
  ),
  date('logTo', t('Au', 'To'), {
    unit: t('compris', 'included'),
    name: t('journal_au', 'log_to'),
    example: '2027-03-31',
  }),
]);

export const resources = table('resources', t('Les ressources', 'The resources'), {
  rows: 6,
  columns: [
    text('name', t('Ressource', 'Resource'), { follows: ['resources!items.name.1'] }),
    quantity('capacity', t('Heures offertes dans la période', 'Hours offered in the period')).note(
      'Les heures où elle peut servir : ouverture du local, moins l’entretien et les congés.',
      'The hours it can serve: opening hours, less upkeep and holidays.',
    ),
    quantity('hours', t('Heures utilisées', 'Hours used'), {
      decimals: 1,
      most: 2,
      formula: unless('{name}=""', sumByName('{log.resource}', '{name}', '{log.hours}')),
    }),
    share('occupancy', t('Occupation', 'Occupancy'), {
      formula: unless(
        ['{name}=""', 'N({capacity})=0', `${countByName('{log.resource}', '{name}')}=0`],
        '{hours}/{capacity}',
      ),
    }),
  ],
  examples: [
    [PLANER, 250],
    [ASSEMBLY, 400],
    [FINISHING, 120],
  ],
  totals: { sum: ['capacity', 'hours'] },
});

export const consumables = table(
  'consumables',
  t('Les consommables : acheté contre noté', 'Consumables: bought against recorded'),
  {
    rows: 6,
    columns: [
      text('name', t('Consommable', 'Consumable')),
      quantity('bought', t('Stock de départ et achats', 'Opening stock and purchases'), { decimals: 1 }),
      quantity('left', t('Reste en stock', 'Left in stock'), { decimals: 1 }),
      quantity('recorded', t('Noté au journal', 'Recorded in the log'), {
        decimals: 1,
        most: 4,
        formula: unless('{name}=""', sumByName('{log.consumable}', '{name}', '{log.taken}')),
      }),
      quantity('lost', t('Disparu sans note', 'Gone unrecorded'), {
        decimals: 1,
        most: 4,
        formula: unless(['{name}=""', 'COUNT({bought},{left})<2'], '{bought}-{left}-{recorded}'),
      }),
      share('rate', t('Taux de pertes', 'Loss rate'), {
        formula: unless('{lost}=""', 'IF({bought}>{left},{lost}/({bought}-{left}),"")'),
      }).note(
        'Ce qui est parti sans être noté, sur tout ce qui est parti : c’est le taux de pertes du seuil de rentabilité. Tout le journal compte, quelle que soit la période.',
        'What left without being recorded, out of all that left: the loss rate of the break-even grid. The whole log counts, whatever the period.',
      ),
    ],
    examples: [
      [SANDING, 60, 20],
      [GLUE, 10, 2],
      [OIL, 6, 1],
    ],
  },
);

import {
  asWord,
  choice,
  countByName,
  date,
  foundByName,
  inputs,
  quantity,
  share,
  sumByName,
  t,
  table,
  text,
  unless,
} from '../language';
import { ASSEMBLY, COUNTS, FINISHING, GLUE, OIL, PLANER, SANDING } from './words';

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

const unitFor = (whom: string): string =>
  foundByName('{invoice!prices.resource}', `${asWord('{name}')}&", "&{${whom}}`, '{invoice!prices.unit}');
/** In the whole guide, as the price list says: to partners, or to others where partners have no price. */
const BY_PRICE = unless(
  '{name}=""',
  `IF(IFERROR(${unitFor('member')},IFERROR(${unitFor('other')},""))={aUse},{inUses},{inOther})`,
);

export const resources = table('resources', t('Les ressources', 'The resources'), {
  rows: 6,
  columns: [
    text('name', t('Ressource', 'Resource'), { follows: ['resources!items.name.1'] }),
    choice('counts', t('Quantité en', 'Quantity in'), { choices: Object.values(COUNTS), follows: BY_PRICE }).note(
      'Ce que compte la quantité notée au journal. En utilisations, une ligne de quantité 3 en fait trois. En une autre unité (heures, kilomètres, repas…), ou vide, chaque ligne en fait une.',
      'What the quantity in the log counts. In uses, a row with a quantity of 3 makes three. In another unit (hours, kilometres, meals…), or blank, each row makes one.',
    ),
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
    [PLANER, COUNTS.uses, 250],
    [ASSEMBLY, COUNTS.other, 400],
    [FINISHING, COUNTS.other, 120],
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

import type { Text } from '../../values/text';
import { BLANK, given, line, lines, money, share, sumByName, TOTAL, t, table, text, total, unless } from '../language';
import { DIRECT, INDIRECT, ONE_OFF, RECURRING } from './words';

/** The six costs of the guide, then what the nature of the resource adds, then what comes in deduction. */
export const SORTS = {
  consumables: t('1. Consommables', '1. Consumables'),
  replacement: t('2. Remplacement', '2. Replacement'),
  maintenance: t('3. Entretien et mises au point', '3. Maintenance and tune-ups'),
  preparation: t('4. Préparation et vérification', '4. Preparing and checking'),
  administration: t('5. Frais administratifs', '5. Administrative costs'),
  management: t('6. Planification et gestion', '6. Planning and management'),
  other: t('Autres coûts', 'Other costs'),
  grant: t('Subventions, à déduire', 'Grants, to deduct'),
};

export const managementSort: Text = SORTS.management;

const sumOf = (link: string, pace: string): string =>
  `=SUMIFS({posts.yearly},{posts.link},{${link}},{posts.pace},{${pace}})`;

const natureLine = (key: string, label: Text, link: string) =>
  line(key, label, [sumOf(link, 'recurringWord'), sumOf(link, 'oneOffWord'), '={recurring}+{oneOff}']);

export const sorts = table('sorts', t('Les six coûts, et le reste', 'The six costs, and the rest'), {
  columns: [
    text('sort', t('Catégorie de coût', 'Category of cost')),
    money('yearly', t('Pour un an', 'For a year'), {
      formula: `=${sumByName('{posts.sort}', '{sort}', '{posts.yearly}')}`,
    }),
    share('share', t('Part', 'Share'), {
      formula: unless('{posts.yearly.total}=0', '{yearly}/{posts.yearly.total}'),
    }),
  ],
  given: Object.values(SORTS).map((sort) => given({ sort })),
  totals: { sum: ['yearly', 'share'] },
});

export const nature = lines(
  'nature',
  t('Direct ou indirect, récurrent ou ponctuel', 'Direct or indirect, recurring or one-off'),
  {
    labelHeader: t('Pour un an', 'For a year'),
    columns: [money('recurring', RECURRING), money('oneOff', ONE_OFF), money('total', TOTAL)],
    lines: [
      natureLine('direct', DIRECT, 'directWord'),
      natureLine('indirect', INDIRECT, 'indirectWord'),
      total('all', TOTAL, ['=SUM({nature.recurring})', '=SUM({nature.oneOff})', '=SUM({nature.total})']),
      total('unsorted', t('Non classé', 'Not sorted'), [
        BLANK,
        BLANK,
        '=ROUND({posts.yearly.total}-SUM({nature.total}),2)',
      ]),
    ],
  },
);

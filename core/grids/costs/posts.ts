import { choice, countByName, given, money, orNought, quantity, sumByName, t, table, text, unless } from '../language';
import { planerPosts } from './example';
import { managementSort } from './sorts';
import { CALENDAR_ROWS, YEAR } from './units';
import { DIRECT, INDIRECT, ONE_OFF, RECURRING } from './words';

/** As our functions read them. */
export const POSTS = '{posts.label:posts.unit}';

/** Rows that something is still missing from; their cost is not known yet. */
export const ROWS_LEFT = `SUMPRODUCT((LEN({posts.label})+LEN({posts.amount})+LEN({posts.unit})>0)*(LEN({posts.yearly})=0))`;

export const posts = table('posts', t('Les coûts, ligne par ligne', 'The costs, line by line'), {
  help: t(
    'Un coût par ligne, comme on le connaît : 100 $ par 2 000 pieds, 25 $ par 1 mois. Ce qui ne revient pas s’étale : 250 $ par 5 ans. Une subvention s’écrit en négatif.',
    'One cost a row, as it is known: $100 per 2,000 feet, $25 per 1 month. What does not come back is spread out: $250 per 5 years. A grant is entered as a negative amount.',
  ),
  rows: 24,
  columns: [
    text('label', t('Coût', 'Cost')),
    money('amount', t('Montant', 'Amount'), { min: -1, most: 4 }),
    quantity('per', t('Par', 'Per')).note('Pour combien d’unités. Vide : une.', 'For how many units. Blank: one.'),
    choice('unit', t('Unité', 'Unit'), { choicesFrom: 'units.unit' }),
    choice('sort', t('Catégorie', 'Category'), { choicesFrom: 'sorts.sort' }),
    choice('link', t('Direct ou indirect', 'Direct or indirect'), { choices: [DIRECT, INDIRECT] }),
    choice('pace', t('Récurrent ou ponctuel', 'Recurring or one-off'), { choices: [RECURRING, ONE_OFF] }),
    text('part', t('Fixe ou variable', 'Fixed or variable'), {
      formula: unless(
        'NOT(ISNUMBER({yearly}))',
        `IF(${countByName(CALENDAR_ROWS, '{unit}')}>0,{fixedWord},{variableWord})`,
      ),
    }).note(
      'Fixe : court avec le calendrier, qu’on se serve de la ressource ou non. Variable : suit l’usage.',
      'Fixed: runs with the calendar, whether the resource is used or not. Variable: follows use.',
    ),
    money('yearly', t('Pour un an', 'For a year'), {
      formula: unless(
        ['NOT(ISNUMBER({amount}))', `${countByName('{units.unit}', '{unit}')}=0`],
        `IF(${countByName('{units.unit}', '{unit}', 'ISNUMBER({units.year})')}=0,{waiting},ROUND({amount}/IF(N({per})=0,1,{per})*${sumByName('{units.unit}', '{unit}', '{units.year}')},2))`,
      ),
    }),
    money('perUse', t('Une utilisation', 'One use'), {
      spill: unless(
        ['N({usesPerYear})=0', 'COUNT({posts.yearly})=0'],
        `IF(ISNUMBER({posts.yearly}),MUTU.ARRONDIRPARTS(${orNought('{posts.yearly}')}/{usesPerYear}),"")`,
      ),
    }),
    text('source', t('D’où vient le chiffre', 'Where the figure comes from')),
  ],
  given: [
    given({
      label: t('Coordination et gestion', 'Coordination and management'),
      amount: '={work.cost.total}',
      per: '=1',
      unit: YEAR,
      sort: managementSort,
      link: INDIRECT,
      pace: RECURRING,
      source: t('Heures ci-dessus, au taux horaire', 'Hours above, at the hourly rate'),
    }),
  ],
  examples: planerPosts,
  totals: { sum: ['yearly', 'perUse'] },
});

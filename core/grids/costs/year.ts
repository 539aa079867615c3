import { chart, count, line, lines, money, t, timesAmong, total, unless, when } from '../language';
import { POSTS, ROWS_LEFT } from './posts';
import { UNITS_LEFT, USE_UNITS, YEAR_UNITS } from './units';

/** Our functions refuse a line without its amount or its unit; natively, it is only left out until then. */
/** Each row is to the cent; our functions round once, at the end. */
const ROUNDING = '0.01+0.005*(2*COUNT({posts.yearly})+COUNT({work.cost}))';
const checked = (formula: string): string =>
  unless(['N({usesPerYear})=0', '{state.left.amount}>0', '{posts.yearly.total}=0'], formula);

/** The hours of coordination at the hourly rate: nothing to check while one of the two is missing. */
const HOURS_OF_WORK =
  'IF(OR({work.cost.total}=0,{rate.hour.amount}=0),0,IFERROR(SUM({work.hours})*MUTU.TAUXHORAIRE({salary},{paidHours},{charges},{nonProductiveHours}),{waiting}))';

export const pools = lines('pools', t('L’année, à reporter dans le partage', 'The year, to take to the split'), {
  labelHeader: t('Par an', 'A year'),
  columns: [money('native', t('Additionné', 'Added up')), money('ours', t('Vérifié', 'Checked'))],
  lines: [
    line('fixed', t('Coûts fixes, sans la coordination', 'Fixed costs, without coordination'), [
      '=SUMIF({posts.part},{fixedWord},{posts.yearly})-{work.cost.total}',
      checked(`MUTU.COUTANNUEL(${POSTS},${YEAR_UNITS},"fixe")-{work.cost.total}`),
    ]),
    line('variable', t('Coûts variables', 'Variable costs'), [
      '=SUMIF({posts.part},{variableWord},{posts.yearly})',
      checked(`MUTU.COUTANNUEL(${POSTS},${YEAR_UNITS},"variable")`),
    ]),
    line('coordination', t('Coordination et gestion', 'Coordination and management'), [
      '={work.cost.total}',
      checked(HOURS_OF_WORK),
    ]),
    total('total', t('Coût d’une année', 'Cost of a year'), [
      '=SUM({pools.native})',
      checked(`MUTU.COUTANNUEL(${POSTS},${YEAR_UNITS})`),
    ]),
    total('perUse', t('Coût d’une utilisation', 'Cost of one use'), [
      when('N({usesPerYear})>0', '{pools.total.native}/{usesPerYear}'),
      checked(`MUTU.COUTPOSTES(${POSTS},${USE_UNITS},${YEAR_UNITS})`),
    ]),
  ],
});

export const state = lines('state', t('La liste est-elle complète ?', 'Is the list complete?'), {
  columns: [count('amount')],
  lines: [
    line('left', t('Lignes et unités à compléter', 'Rows and units to complete'), [`=${ROWS_LEFT}+${UNITS_LEFT}`]).note(
      'Un coût sans montant ou sans unité, une unité sans quantité ou écrite deux fois : la vérification attend que ce soit corrigé.',
      'A cost without amount or unit, a unit without quantity or written twice: the check waits until this is corrected.',
    ),
    line('toPrice', t('Coûts oubliés, à chiffrer', 'Forgotten costs, to price'), [
      '=COUNTIF({forgotten.status},{toPriceWord})',
    ]),
    line('unsorted', t('Coûts sans catégorie de la liste', 'Costs without a category of the list'), [
      `=SUM(ISNUMBER({posts.yearly})*(${timesAmong('{posts.sort}', '{sorts.sort}')}=0))`,
    ]).note(
      'Ils sont dans le coût d’une année, mais dans aucune ligne des « six coûts », dont le total est plus petit d’autant. Choisissez leur catégorie.',
      'They are in the cost of a year, but in no line of the “six costs”, whose total misses them. Choose their category.',
    ),
    total(
      'agree',
      t('Les deux calculs concordent, aux arrondis près', 'Both calculations agree, but for rounding'),
      { kind: 'text' },
      [
        unless(
          '{pools.total.ours}=""',
          `IF(ABS({pools.total.native}-{pools.total.ours})+ABS({pools.perUse.native}-{pools.perUse.ours})+ABS({pools.coordination.native}-{pools.coordination.ours})<${ROUNDING},{yes},{no})`,
        ),
      ],
    ),
  ],
});

export const shape = chart('bar', 'shape', t('De quoi est faite l’année', 'What the year is made of'), {
  mayBeNegative: true,
  categories: 'sorts.sort',
  series: [[t('Pour un an', 'For a year'), 'sorts.yearly']],
  kind: 'money',
  rows: 18,
});

import {
  A_YEAR,
  across,
  at,
  bad,
  band,
  chart,
  defineTemplate,
  good,
  line,
  lines,
  money,
  NO,
  NO_TEXT,
  PARTNER,
  quantity,
  same,
  t,
  table,
  text,
  total,
  unless,
  warning,
  when,
  YES,
} from '../language';
import { STAFF_KEYS, staffInputs, staffTalk } from './parts';

const OTHER_COSTS = '{workstation}+{travel}+{supervision}+{hiring}-{grant}';
const orZero = (path: string): string => `IF({${path}}="",0,{${path}})`;

/** A column for the partners who have a share. */
const shared = (formula: string): string => unless('{partners.due}=""', formula);
const partners = table('partners', t('Les partenaires', 'The partners'), {
  help: t(
    'Heures directes : celles que la personne passe pour ce partenaire seul. Le reste de ses heures sert à tous et va dans les coûts communs.',
    'Direct hours: those the person spends for that partner alone. The other hours serve everyone and go into common costs.',
  ),
  rows: 6,
  columns: [
    text('name', PARTNER),
    quantity('hours', t('Heures directes', 'Direct hours')),
    money('budget', same('Budget'), { decimals: 0 }).note(
      'Le budget annuel de l’organisation : sert seulement si c’est la clé choisie.',
      'Yearly budget of the organisation: used only when it is the key chosen.',
    ),
    quantity('key', t('Clé du commun', 'Common key'), {
      spill: unless(
        '{partners.name}=""',
        'IF({keyChoice}={byHours},{partners.hours}+0,IF({keyChoice}={byBudget},{partners.budget}+0,1))',
      ),
    }),
    money('direct', t('Ses heures', 'Its hours'), {
      spill: unless(
        ['{cost.rate.amount}=""', '{partners.hours.total}=0'],
        'MUTU.PARTAGE({cost.direct.amount},{partners.hours?})',
      ),
    }),
    money('common', t('Sa part du commun', 'Its common share'), {
      spill: unless(
        ['{cost.rate.amount}=""', 'SUM({partners.key})=0'],
        'MUTU.PARTAGE({cost.pool.amount},{partners.key?})',
      ),
    }),
    money('due', t('À payer', 'To pay'), {
      spill: unless(
        '({partners.name}="")+({partners.direct}="")*({partners.common}="")>0',
        `${orZero('partners.direct')}+${orZero('partners.common')}`,
      ),
    }),
    money('perHour', t('Soit, l’heure directe', 'That is, a direct hour'), {
      spill: unless('({partners.due}="")+({partners.hours}=0)>0', '{partners.due}/{partners.hours}'),
    }),
    money('alone', t('Seul, à contrat', 'Alone, under contract'), {
      spill: shared('IF({outsideRate}="","",{partners.hours}*{outsideRate})'),
    }),
    money('saving', t('Économie', 'Saving'), {
      spill: shared('IF({partners.alone}="","",{partners.alone}-{partners.due})'),
    }),
  ],
  examples: [
    [t('CDC du Ruisseau', 'Ruisseau CDC'), 780, 420000],
    [t('CDC des Moissons', 'Moissons CDC'), 585, 310000],
  ],
  totals: {
    sum: ['hours', 'key', 'direct', 'common', 'due'],
    cells: {
      perHour: when('{partners.hours.total}>0', '{partners.due.total}/{partners.hours.total}', 0),
      alone: unless('COUNT({partners.alone})=0', 'SUM({partners.alone})'),
      saving: unless('COUNT({partners.saving})=0', 'SUM({partners.saving})'),
    },
  },
});
const cost = lines('cost', t('Les heures et les coûts', 'Hours and costs'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('paid', t('Heures payées', 'Hours paid'), { kind: 'quantity' }, [
      '={weeklyHours}*{paidWeeks}',
      t('heures', 'hours'),
    ]),
    line('idle', t('Congés et formation', 'Leave and training'), { kind: 'quantity' }, [
      '={vacation}+{holidays}+{training}',
      t('heures', 'hours'),
    ]),
    line('productive', t('Heures productives', 'Productive hours'), { kind: 'quantity' }, [
      '={cost.paid.amount}-{cost.idle.amount}',
      t('heures', 'hours'),
    ]),
    line('common', t('dont communes à tous', 'of which common to all'), { kind: 'quantity' }, [
      '={cost.productive.amount}-{partners.hours.total}',
      t('heures', 'hours'),
    ]).note(
      'Les heures productives qui ne sont pas promises à un partenaire. En rouge : on en a promis plus qu’il n’y en a.',
      'Productive hours not promised to one partner. In red: more were promised than there are.',
    ),
    line('rate', t('Heure productive', 'Productive hour'), [
      when(
        ['{salary}>0', '{cost.productive.amount}>0'],
        'MUTU.TAUXHORAIRE({salary},{cost.paid.amount},{payrollCharges},{cost.idle.amount})',
      ),
      t('l’heure', 'an hour'),
    ]),
    line('total', t('Coût de l’année', 'Cost of the year'), [
      `=ROUND({salary}*(1+{payrollCharges})+${OTHER_COSTS},2)`,
      A_YEAR,
    ]),
    line('direct', t('dont les heures directes', 'of which direct hours'), [
      unless('{cost.rate.amount}=""', 'ROUND({partners.hours.total}*{cost.rate.amount},2)', 0),
      A_YEAR,
    ]),
    line('pool', t('dont le commun', 'of which common'), ['={cost.total.amount}-{cost.direct.amount}', A_YEAR]).note(
      'Les heures qui servent à tous et les autres coûts, moins la subvention.',
      'Hours that serve everyone and the other costs, less the grant.',
    ),
    line('left', t('Non réparti', 'Not shared'), [
      '=ROUND({cost.total.amount}-{partners.due.total},2)',
      t('doit être nul', 'must be nil'),
    ]),
    total('threshold', t('Embaucher vaut mieux dès', 'Hiring is better from'), { kind: 'quantity', decimals: 1 }, [
      when('{outsideRate}>0', 'MUTU.SEUILACHAT({cost.total.amount},0,{outsideRate})'),
      t('heures directes', 'direct hours'),
    ]).note(
      'En dessous, acheter ces heures à contrat coûterait moins cher à l’ensemble.',
      'Below, buying these hours under contract would cost less to all together.',
    ),
    total('mutual', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [
      unless('COUNT({partners.saving})=0', 'IF(MIN({partners.saving})>0,{yes},{no})'),
      NO_TEXT,
    ]),
  ],
});
const comparison = chart('column', 'comparison', t('Payer seul ou ensemble', 'Paying alone or together'), {
  categories: 'partners.name',
  series: [
    [t('Seul, à contrat', 'Alone, under contract'), 'partners.alone'],
    [t('Ensemble', 'Together'), 'partners.due'],
  ],
  kind: 'money',
  rows: 11,
});

/**
 * Worked example, invented: two community development corporations share a communications officer. 54 600 $ × 1,15 over
 * 1 820 − 325 = 1 495 hours: 42 $ an hour.
 */
export const sharedStaff = defineTemplate({
  id: 'sharedStaff',
  step: 'example',
  after: 'success',
  sheet: t('Ressource humaine partagée', 'Shared employee'),
  title: t('Une personne au service de plusieurs organisations', 'One person at the service of several organisations'),
  purpose: t(
    'Deux corporations de développement communautaire se partagent une personne aux communications. Ce que coûte vraiment une heure de son travail, ce que chacune paie pour ses heures et pour ce qui est commun, et ce qu’elle aurait payé seule.',
    'Two community development corporations share a communications officer. What an hour of work really costs, what each pays for its own hours and for what is common, and what it would have paid alone.',
  ),
  tracks: {
    left: [225, 100, 105],
    gap: 16,
    middle: [205, 100],
    between: 100,
    right: [85, 105, 105, 110, 100, 110, 110],
  },
  bands: [
    band(at('left', staffInputs), at('middle', partners, cost)),
    band(at('left', across('middle', comparison)), at('right', staffTalk)),
  ],
  words: { yes: YES, no: NO, ...STAFF_KEYS },
  conditions: [
    bad('partners.saving', '=AND(ISNUMBER({cell}),{cell}<0)'),
    bad('cost.common.amount', '={cell}<0'),
    warning('cost.left.amount', '={cell}<>0'),
    bad('cost.mutual.amount', '={cell}={no}'),
    good('cost.mutual.amount', '={cell}={yes}'),
  ],
});

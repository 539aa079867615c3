import { A_YEAR, everyoneGains, line, lines, money, NO_TEXT, t, text, total, tried, unless, when } from '../language';

const OTHER_COSTS = '{workstation}+{travel}+{supervision}+{hiring}-{grant}';

export const cost = lines('cost', t('Les heures et les coûts', 'Hours and costs'), {
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
        ['{salary}>0', '{cost.productive.amount}>0', '{cost.paid.amount}>0'],
        tried('MUTU.TAUXHORAIRE({salary},{cost.paid.amount},{payrollCharges},{cost.idle.amount})', '{waiting}'),
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
      when(['{outsideRate}>0', '{cost.total.amount}>0'], tried('MUTU.SEUILACHAT({cost.total.amount},0,{outsideRate})')),
      t('heures directes', 'direct hours'),
    ]).note(
      'En dessous, acheter ces heures à contrat coûterait moins cher à l’ensemble.',
      'Below, buying these hours under contract would cost less to all together.',
    ),
    total('mutual', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [
      everyoneGains('partners.saving'),
      NO_TEXT,
    ]),
  ],
});

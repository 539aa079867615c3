import { answer, line, lines, money, namesTwice, t, unless } from '../language';

export const payments = answer('payments', t('Qui paie qui', 'Who pays whom'), {
  formula: unless(
    ['COUNT({exchange.balance})=0', '{verdict.gap.value}<>0', 'ROUND(SUM({exchange.balance}),2)<>0'],
    `IF(${namesTwice('{exchange.name}')}>0,{twice},MUTU.VERSEMENTS({exchange.name},{exchange.balance}))`,
  ),
  rows: 8,
  columns: ['text', 'text', 'money'],
  rowHeight: 36,
});

export const verdict = lines('verdict', t('À vérifier', 'To check'), {
  columns: [money('value')],
  lines: [
    line('gap', t('Payé – coûts', 'Paid – costs'), ['=ROUND(SUM({presence.balance}),2)']).note(
      'Doit être nul : ce que tous ont payé est ce que l’année a coûté. Sinon, rien n’est réglé.',
      'Must be nil: what all have paid is what the year cost. Otherwise nothing is settled.',
    ),
    line('short', t('Avis trop courts', 'Notices too short'), { kind: 'count' }, [
      '=COUNTIF({presence.noticeKept},{no})',
    ]),
  ],
});

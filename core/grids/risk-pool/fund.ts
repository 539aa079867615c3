import { A_YEAR, answer, everyoneGains, line, lines, money, NO_TEXT, t, text, total, unless } from '../language';

/** A column for those who have a chance and a loss. */
export const known = (formula: string): string => unless('({partners.chance}="")+({partners.loss}="")>0', formula);

/** The confidence asked, or the function’s own. */
export const CONFIDENCE = 'IF({confidence}=0,0.95,{confidence})';

/** A chance without what would be lost, or the other way round. */
const HALF_SAID = 'SUMPRODUCT(((LEN({partners.chance})>0)<>(LEN({partners.loss})>0))*1)>0';

export const fund = answer('fund', t('Le fonds qu’il faut', 'The fund it takes'), {
  formula: unless(
    ['COUNT({partners.chance})=0', HALF_SAID],
    `MUTU.FONDSRISQUE({partners.chance?},{partners.loss?},${CONFIDENCE})`,
  ),
  rows: 7,
  columns: ['text', 'money'],
  rowKinds: ['money', 'money', 'money', 'money', 'share', 'count'],
});

export const plan = lines('plan', t('Les cotisations d’une année', 'Contributions of a year'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('fund', t('Fonds commun à atteindre', 'Common fund to reach'), [
      unless('COUNT({fund.2})<2', 'INDEX({fund.2},2)'),
      NO_TEXT,
    ]),
    line('expected', t('Pertes d’une année moyenne', 'Losses of an average year'), [
      `=IF(${HALF_SAID},{waiting},SUM({partners.expected}))`,
      A_YEAR,
    ]),
    line('build', t('Pour bâtir le fonds', 'To build the fund'), [
      unless(
        '{plan.fund.amount}=""',
        'IF({plan.fund.amount}<=N({balance}),0,IF(N({buildYears})>0,ROUND(({plan.fund.amount}-{balance})/{buildYears},2),{waiting}))',
        `IF(${HALF_SAID},{waiting},0)`,
      ),
      A_YEAR,
    ]).note(
      'Ce qui manque, réparti sur les années voulues. Une fois le fonds bâti, ce montant tombe.',
      'What is missing, spread over the years wanted. Once the fund is built, that amount drops.',
    ),
    line('management', t('Gestion du fonds', 'Management of the fund'), ['={riskManagement}+0', A_YEAR]),
    total('total', t('À cotiser en tout', 'To contribute in all'), [
      '=ROUND({plan.expected.amount}+{plan.build.amount}+{plan.management.amount},2)',
      A_YEAR,
    ]),
    total('after', t('Une fois le fonds bâti', 'Once the fund is built'), [
      '={plan.expected.amount}+{plan.management.amount}',
      A_YEAR,
    ]),
    total('all', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [
      everyoneGains('partners.freed'),
      NO_TEXT,
    ]).note(
      'Oui quand chacun met moins dans le fonds qu’il ne garderait de côté seul.',
      'Yes when each puts less in the fund than it would set aside alone.',
    ),
  ],
});

import { line, lines, money, t, total } from '../language';
import { ADVANCES_GAP, ADVANCES_TO_CHECK } from './accounts';

export const verdict = lines('verdict', t('Le résultat', 'The outcome'), {
  columns: [money('value')],
  lines: [
    line('gap', t('Apports à expliquer', 'Unexplained'), [
      '=ROUND(SUM({partners.brought})-{pools.actual.total},2)',
    ]).note(
      'Ce que tous ont apporté moins ce que tout a coûté. Doit être nul : sinon, une facture, un acompte ou un apport manque, et rien n’est réglé.',
      'What all have brought less what everything cost. Must be nil: otherwise a bill, an instalment or a contribution is missing, and nothing is settled.',
    ),
    line('toCheck', t('Avances à vérifier', 'Advances to check'), { kind: 'count' }, [ADVANCES_TO_CHECK]).note(
      'Les lignes des dépenses avancées auxquelles il manque quelque chose, ou dont un nom n’est pas parmi les partenaires. Rien n’est réglé tant qu’il en reste.',
      'The rows of expenses advanced that lack something, or name someone who is not among the partners. Nothing is settled while any is left.',
    ),
    line('advancesGap', t('Écart des avances', 'Gap in advances'), [ADVANCES_GAP]).note(
      'Doit être nul : les soldes des avances s’annulent entre eux, et les parts font ensemble les dépenses. Sinon, rien n’est réglé.',
      'Must be nil: balances of advances cancel out, and shares together make the expenses. Otherwise nothing is settled.',
    ),
    line('reserve', t('À la réserve', 'To the reserve'), [
      '=ROUND({yearSurplus}*IF({yearForm}={nonProfit},1,{reserveShare}),2)',
    ]),
    total('rebate', t('À répartir', 'To share out'), ['={yearSurplus}-{verdict.reserve.value}']),
  ],
});

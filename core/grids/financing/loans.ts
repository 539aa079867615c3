import { count, date, money, share, t, table, text, when } from '../language';
import { WORKSHOP } from '../partners';

/** Months: no lender goes beyond forty years. */
const LONGEST = 480;

/** A loan that comes in and is never paid back would be money for nothing: one waits for a term longer than the moratorium. */
const complete = (formula: string): string =>
  when(['N({amount})>0', 'N({on})>0'], `IF(N({term})>N({moratorium}),${formula},{waiting})`);

/** The first of the month, so many months after that of the loan. */
const monthsLater = (months: string): string => `EDATE(DATE(YEAR({on}),MONTH({on}),1),${months})`;

/**
 * Equal payments at each month's end: amount × i ÷ (1 − (1 + i)^−n), or amount ÷ n without interest. Half a cent, which the power
 * leaves a hair short, is half a cent.
 */
const PAYMENT =
  'ROUND(IF(N({rate})=0,{amount}/({term}-N({moratorium})),{amount}*{rate}/12/(1-(1+{rate}/12)^-({term}-N({moratorium})))),8)';

export const loans = table('loans', t('Sources : les prêts', 'Sources: loans'), {
  help: t(
    'Versements égaux chaque mois, dès le mois qui suit le prêt ; pendant le moratoire, l’intérêt seul. Le taux annuel se divise par douze : comparez avec le tableau du prêteur.',
    'Equal payments every month, from the month after the loan; during the moratorium, interest alone. The yearly rate is divided by twelve: compare with the lender’s schedule.',
  ),
  rows: 6,
  columns: [
    text('lender', t('Prêteur', 'Lender')),
    money('amount', t('Montant', 'Amount')),
    share('rate', t('Taux par an', 'Rate a year'), { decimals: 2 }),
    date('on', t('Reçu le', 'Received on')),
    count('term', t('Durée (mois)', 'Term (months)'), { min: 1, max: LONGEST }).note(
      'Du prêt au dernier versement, moratoire compris.',
      'From the loan to the last payment, moratorium included.',
    ),
    count('moratorium', t('Moratoire (mois)', 'Moratorium (months)'), { max: LONGEST }).note(
      'Mois où l’on ne paie que l’intérêt. Vide : aucun. Plus court que la durée.',
      'Months when only interest is paid. Blank: none. Shorter than the term.',
    ),
    money('payment', t('Versement par mois', 'Payment a month'), { formula: complete(`ROUND(${PAYMENT},2)`) }).note(
      'Le dernier diffère de quelques cents : il solde le prêt.',
      'The last one differs by a few cents: it settles the loan.',
    ),
    date('capital', t('Capital dès', 'Capital from'), { formula: complete(monthsLater('N({moratorium})+1')) }),
    money('interest', t('Intérêt par mois, en moratoire', 'Interest a month, in moratorium'), {
      formula: complete('ROUND({amount}*N({rate})/12,2)'),
    }),
    money('cost', t('Intérêt en tout', 'Interest in all'), {
      formula: complete(`ROUND(ROUND((${PAYMENT})*({term}-N({moratorium})),2)+{interest}*N({moratorium})-{amount},2)`),
    }),
    date('last', t('Dernier', 'Last'), { formula: complete(monthsLater('{term}')) }),
  ],
  /** The workshop lends without interest: the cost list of the story holds none. */
  examples: [[WORKSHOP, 1000, 0, '2025-05-15', 60, 12]],
  totals: { sum: ['amount', 'payment', 'cost'] },
});

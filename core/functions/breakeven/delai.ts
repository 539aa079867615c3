import { defineFunction } from '../../declare/define';
import { anyDollars, dollars, optionalZero, rate } from '../../declare/params';
import { type CellError, unreachable } from '../../values/cell';
import { formatMoney } from '../../values/format';

const PLAIN = 'investissement ÷ economie_annuelle';
const DISCOUNTED = '−ln(1 − investissement × taux ÷ economie_annuelle) ÷ ln(1 + taux)';

interface Payback {
  readonly investissement: number;
  readonly economie_annuelle: number;
  readonly taux: number;
}
const neverPaidBack = ({ investissement, economie_annuelle, taux }: Payback): CellError =>
  unreachable(
    `L’investissement de ${formatMoney(investissement, 'fr')} n’est jamais remboursé : l’économie de ${formatMoney(economie_annuelle, 'fr')} par an n’y suffit pas${taux === 0 ? '' : ' à ce taux'}. Vérifiez ces montants.`,
    `The investment of ${formatMoney(investissement, 'en')} is never paid back: a saving of ${formatMoney(economie_annuelle, 'en')} a year is not enough${taux === 0 ? '' : ' at this rate'}. Check these amounts.`,
  );

export const delai = defineFunction({
  id: 'DELAI',
  family: 'breakeven',
  summary: {
    fr: 'Délai de récupération : années au bout desquelles les économies ont remboursé l’investissement.',
    en: 'Payback period: years after which the savings have paid the investment back.',
  },
  formula: PLAIN,
  notes: [
    {
      fr: 'Avec un taux : −ln(1 − investissement × taux ÷ économie_annuelle) ÷ ln(1 + taux). Si les économies n’y arrivent jamais : #N/A.',
      en: 'With a rate: −ln(1 − investment × rate ÷ yearly_saving) ÷ ln(1 + rate). When the savings never get there: #N/A.',
    },
  ],
  source: {
    fr: 'Délai de récupération actualisé (mathématiques financières usuelles)',
    en: 'Discounted payback period (standard financial mathematics)',
  },
  asked: {
    fr: 'retour sur investissement, récupérer l’investissement, quand est-ce remboursé, rembourser, combien de temps, rendement, récupérer notre argent, quand se rembourse, se rembourse en combien de temps, se paie tout seul',
    en: 'payback, return on investment, when is it paid back, recover the investment, how long, get our money back, pay for itself, paid for itself',
  },
  params: {
    investissement: {
      ...dollars,
      label: { fr: 'investissement', en: 'investment' },
      text: { fr: 'Somme investie au départ, en dollars.', en: 'Amount invested at the start, in dollars.' },
    },
    economie_annuelle: {
      ...anyDollars,
      label: { fr: 'économie_annuelle', en: 'yearly_saving' },
      text: { fr: 'Économie de chaque année, en dollars.', en: 'Saving of each year, in dollars.' },
    },
    taux: {
      ...rate,
      ...optionalZero,
      label: { fr: 'taux', en: 'rate' },
      text: {
        fr: 'Taux d’actualisation annuel (5 % ou 0,05) ; 0 si absent.',
        en: 'Yearly discount rate (5% or 0.05); 0 if absent.',
      },
    },
  },
  result: {
    kind: 'value',
    unit: 'years',
    label: { fr: 'Délai de récupération (années)', en: 'Payback period (years)' },
  },
  examples: [
    // 3 500 ÷ 700.
    { args: [3500, 700], result: 5 },
    // −ln(1 − 3500 × 0,05 ÷ 700) ÷ ln(1,05) = −ln(0,75) ÷ ln(1,05) by hand.
    { args: [3500, 700, 0.05], result: 5.8963, within: 0.00005 },
  ],
  steps: [
    { when: 'investissement = 0', formula: '0' },
    { unless: 'investissement = 0', when: 'taux = 0', formula: PLAIN },
    { when: 'investissement > 0', unless: 'taux = 0', formula: DISCOUNTED },
  ],
  refusals: [
    { when: 'investissement > 0', unless: 'economie_annuelle > 0', say: neverPaidBack },
    { when: 'investissement × taux ÷ economie_annuelle ≥ 1', say: neverPaidBack },
  ],
});

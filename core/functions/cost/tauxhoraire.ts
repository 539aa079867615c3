import { refuse } from '../../cell';
import { defineFunction } from '../../define';
import { formatNumber } from '../../format';
import { dollars, hours, optionalZero, positiveHours, share } from '../../params';
import { GUIDE } from '../../sources';

export const tauxhoraire = defineFunction({
  id: 'TAUXHORAIRE',
  family: 'cost',
  summary: {
    fr: 'Coût d’une heure productive d’une personne salariée, charges sociales et heures non productives comprises.',
    en: 'Cost of a productive hour of an employee, payroll charges and non-productive hours included.',
  },
  formula: 'salaire_annuel × (1 + charges_sociales) ÷ (heures_payees − heures_non_productives)',
  source: {
    fr: `${GUIDE.fr} (taux horaire, charges sociales comprises)`,
    en: `${GUIDE.en} (hourly rate, payroll charges included)`,
  },
  params: {
    salaire_annuel: {
      ...dollars,
      label: { fr: 'salaire_annuel', en: 'yearly_salary' },
      text: { fr: 'Salaire brut d’une année, en dollars.', en: 'Gross salary of a year, in dollars.' },
    },
    heures_payees: {
      ...positiveHours,
      label: { fr: 'heures_payées', en: 'paid_hours' },
      text: {
        fr: 'Heures payées dans l’année (35 h × 52 = 1 820).',
        en: 'Hours paid in the year (35 h × 52 = 1,820).',
      },
    },
    charges_sociales: {
      ...share,
      ...optionalZero,
      label: { fr: 'charges_sociales', en: 'payroll_charges' },
      text: {
        fr: 'Charges sociales en plus du salaire (12 % ou 0,12) ; 0 si absentes.',
        en: 'Payroll charges on top of the salary (12% or 0.12); 0 if absent.',
      },
    },
    heures_non_productives: {
      ...hours,
      ...optionalZero,
      label: { fr: 'heures_non_productives', en: 'non_productive_hours' },
      text: {
        fr: 'Vacances, congés, formation, réunions internes : heures payées qui ne servent pas les partenaires ; 0 si absentes.',
        en: 'Vacation, leave, training, internal meetings: paid hours that do not serve the partners; 0 if absent.',
      },
    },
  },
  result: {
    kind: 'value',
    unit: 'money',
    label: { fr: 'Coût d’une heure productive', en: 'Cost of a productive hour' },
  },
  // 52 000 × 1,12 ÷ (1 820 − 364) = 58 240 ÷ 1 456 = 40.
  examples: [{ args: [52000, 1820, 0.12, 364], result: 40 }],
  run: ({ salaire_annuel, heures_payees, charges_sociales, heures_non_productives }) => {
    if (heures_non_productives >= heures_payees) {
      return refuse(
        `heures_non_productives : ${formatNumber(heures_non_productives, 'fr')} ne laisse aucune heure productive sur ${formatNumber(heures_payees, 'fr')} heures payées. Donnez un nombre plus petit.`,
        `non_productive_hours: ${formatNumber(heures_non_productives, 'en')} leaves no productive hour out of ${formatNumber(heures_payees, 'en')} paid hours. Give a smaller number.`,
      );
    }
    return (salaire_annuel * (1 + charges_sociales)) / (heures_payees - heures_non_productives);
  },
});

import { defineFunction } from '../../declare/define';
import { dollars, hours, optionalZero, positiveHours, share } from '../../declare/params';
import { GUIDE } from '../../declare/sources';
import { type CellError, refuse } from '../../values/cell';
import { formatFigure, formatMoney, formatTyped } from '../../values/format';
import type { Language } from '../../values/text';

/** Two weeks of 40 hours: below, a year's salary was put beside the hours of a week or of a pay period. */
const MOST_HOURS_A_PAY = 80;
const UNLIKELY_RATE = 400;
/** Four times less than any minimum wage: below, the wage of an hour or the pay of a month was given for the year's. */
const UNLIKELY_LOW_RATE = 4;

function hoursOfAWeek(hours: number, rate: number): CellError {
  const yearly = hours * 52;
  return refuse(
    `heures_payées : ${formatTyped(hours, 'fr')} h dans l’année feraient ${formatMoney(rate, 'fr')} de salaire par heure. Donnez les heures de l’année : ${formatTyped(hours, 'fr')} h par semaine font ${formatFigure(yearly, 'fr')} h.`,
    `paid_hours: ${formatTyped(hours, 'en')} h in the year would make ${formatMoney(rate, 'en')} of salary per hour. Give the hours of the year: ${formatTyped(hours, 'en')} h a week make ${formatFigure(yearly, 'en')} h.`,
  ).of('heures_payees');
}

function payOfLessThanAYear(salary: number, hours: number): CellError {
  const isHourly = salary < UNLIKELY_RATE;
  const yearly = salary * (isHourly ? hours : 12);
  const [paid, paidEn] = isHourly ? ['l’heure', 'an hour'] : ['par mois', 'a month'];
  const made = (language: Language) => formatMoney(salary / hours, language);
  return refuse(
    `salaire_annuel : ${formatMoney(salary, 'fr')} pour ${formatTyped(hours, 'fr')} h payées feraient ${made('fr')} l’heure. Donnez le salaire brut de l’année : ${formatMoney(salary, 'fr')} ${paid} font ${formatMoney(yearly, 'fr')}.`,
    `yearly_salary: ${formatMoney(salary, 'en')} for ${formatTyped(hours, 'en')} paid hours would make ${made('en')} an hour. Give the gross salary of the year: ${formatMoney(salary, 'en')} ${paidEn} make ${formatMoney(yearly, 'en')}.`,
  ).of('salaire_annuel');
}

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
  asked: {
    fr: 'coût d’une heure, coût réel d’une heure d’un employé, heure d’une employée, combien coûte une heure, salaire, salaire horaire, taux de l’heure, employé partagé, vacances, avantages sociaux, paie, charges sociales, congés, CNESST, RRQ, RQAP, assurance emploi, heures supplémentaires, temps supplémentaire, comptable partagée, comptable, cotisations de l’employeur, part de l’employeur',
    en: 'cost of an hour, real cost of an hour of an employee, how much does an hour cost, hourly rate, hourly wage, salary, shared employee, holidays, benefits, payroll, wage, paid leave, CNESST, QPP, QPIP, employment insurance, overtime, payroll taxes, vacation, CPP, EI premiums, shared bookkeeper, bookkeeper, employer contributions, employer',
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
  examples: [
    // 52 000 × 112 % ÷ (1 820 − 364).
    { args: [52000, 1820, 0.12, 364], result: 40 },
  ],
  notes: [
    {
      fr: 'Un salaire d’une année avec les heures d’une semaine ou d’une paie est refusé : plus de 400 $ l’heure, pour au plus 80 heures.',
      en: 'A yearly salary with the hours of a week or of a pay period is refused: more than $400 an hour, for at most 80 hours.',
    },
    {
      fr: 'Le salaire d’une heure ou d’un mois donné pour celui de l’année est refusé : moins de 4 $ l’heure.',
      en: 'The wage of an hour, or the pay of a month, given for that of the year is refused: less than $4 an hour.',
    },
  ],
  refusals: [
    {
      when: 'heures_non_productives ≥ heures_payees',
      say: ({ heures_payees, heures_non_productives }) =>
        refuse(
          `heures_non_productives : ${formatTyped(heures_non_productives, 'fr')} ne laisse aucune heure productive sur ${formatTyped(heures_payees, 'fr')} heures payées. Donnez un nombre plus petit.`,
          `non_productive_hours: ${formatTyped(heures_non_productives, 'en')} leaves no productive hour out of ${formatTyped(heures_payees, 'en')} paid hours. Give a smaller number.`,
        ).of('heures_non_productives'),
    },
    {
      when: `salaire_annuel ÷ heures_payees > ${UNLIKELY_RATE}`,
      unless: `heures_payees > ${MOST_HOURS_A_PAY}`,
      say: ({ salaire_annuel, heures_payees }) => hoursOfAWeek(heures_payees, salaire_annuel / heures_payees),
    },
    {
      when: `salaire_annuel ÷ heures_payees < ${UNLIKELY_LOW_RATE}`,
      unless: 'salaire_annuel ≤ 0',
      say: ({ salaire_annuel, heures_payees }) => payOfLessThanAYear(salaire_annuel, heures_payees),
    },
  ],
});

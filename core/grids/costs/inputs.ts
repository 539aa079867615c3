import { A_YEAR, inputs, money, quantity, question, share, t } from '../language';

const HOURS_A_YEAR = t('h par an', 'h a year');

/** Hours of the year spent on running the sharing, at the cost of an hour. */
export const yearInputs = inputs('inputs', t('L’année et le taux horaire', 'The year and the hourly rate'), [
  quantity('usesPerYear', t('Utilisations, tous ensemble', 'Uses, all together'), {
    unit: A_YEAR,
    name: t('couts_utilisations_an', 'costs_yearly_uses'),
    follows: '=IF(N({split!partners.uses.total})=0,"",{split!partners.uses.total})',
    example: 40,
  }),
  question(t('Ce que coûte une heure de coordination', 'What an hour of coordination costs')),
  money('salary', t('Salaire d’un an', 'Salary of a year'), {
    unit: t('brut', 'gross'),
    name: t('coordination_salaire', 'coordination_salary'),
    example: 39000,
  }),
  share('charges', t('Charges sociales', 'Payroll charges'), {
    unit: t('du salaire', 'of salary'),
    name: t('coordination_charges', 'coordination_payroll_charges'),
    example: 0.12,
  }).note(
    'Part de l’employeur : RRQ, RQAP, assurance-emploi, FSS, CNESST, vacances si elles sont payées en plus.',
    'Employer’s part: pension plan, parental and employment insurance, HSF, CNESST, vacation if paid on top.',
  ),
  quantity('paidHours', t('Heures payées', 'Hours paid'), {
    unit: HOURS_A_YEAR,
    name: t('coordination_heures_payees', 'coordination_paid_hours'),
    example: 1820,
  }).note('35 heures sur 52 semaines, par exemple.', '35 hours over 52 weeks, for example.'),
  quantity('nonProductiveHours', t('Dont non productives', 'Of which not productive'), {
    unit: HOURS_A_YEAR,
    name: t('coordination_heures_non_productives', 'coordination_non_productive_hours'),
    example: 364,
  }).note(
    'Vacances, congés, formation, réunions internes : payées, mais qui ne servent pas le partage.',
    'Vacation, leave, training, internal meetings: paid, but of no use to the sharing.',
  ),
]);

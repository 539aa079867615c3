import { A_YEAR, choice, inputs, money, quantity, question, same, share, t } from '../language';

const HOURS = t('heures par an', 'hours a year');

/** What the costs that are not by the hour are split by. */
export const STAFF_KEYS = {
  byHours: t('Heures', 'Hours'),
  byBudget: same('Budget'),
  equally: t('Parts égales', 'Equal parts'),
} as const;

/** 35 h × 52 weeks at 30 $ an hour; 4 weeks of vacation, 13 days of leave. */
export const staffInputs = inputs('inputs', t('La personne et ce qu’elle coûte', 'The person and what it costs'), [
  question(t('Le salaire', 'The salary')),
  money('salary', t('Salaire brut', 'Gross salary'), {
    unit: A_YEAR,
    name: t('personnel_salaire', 'staff_salary'),
    example: 54600,
  }),
  share('payrollCharges', t('Charges sociales et avantages', 'Payroll charges and benefits'), {
    unit: t('du salaire', 'of the salary'),
    name: t('personnel_charges', 'staff_charges'),
    example: 0.15,
  }).note(
    'Part de l’employeur : RRQ, RQAP, assurance-emploi, FSS, CNESST, assurances collectives.',
    'Employer’s part: QPP, QPIP, employment insurance, HSF, CNESST, group insurance.',
  ),
  quantity('weeklyHours', t('Heures payées', 'Hours paid'), {
    decimals: 1,
    unit: t('par semaine', 'a week'),
    name: t('personnel_heures_semaine', 'staff_weekly_hours'),
    example: 35,
  }),
  quantity('paidWeeks', t('Semaines payées', 'Weeks paid'), {
    unit: A_YEAR,
    name: t('personnel_semaines', 'staff_weeks'),
    example: 52,
  }),
  question(t('Les heures payées hors des projets', 'Hours paid outside the projects')),
  quantity('vacation', t('Vacances', 'Vacation'), {
    unit: HOURS,
    name: t('personnel_vacances', 'staff_vacation'),
    example: 140,
  }),
  quantity('holidays', t('Jours fériés et congés', 'Public holidays and leave'), {
    unit: HOURS,
    name: t('personnel_conges', 'staff_leave'),
    example: 91,
  }),
  quantity('training', t('Formation et vie d’équipe', 'Training and team meetings'), {
    unit: HOURS,
    name: t('personnel_formation', 'staff_training'),
    example: 94,
  }),
  question(t('Les autres coûts, tous communs', 'Other costs, all in common')),
  money('workstation', t('Poste de travail, logiciels', 'Workstation, software'), {
    unit: A_YEAR,
    name: t('personnel_poste', 'staff_workstation'),
    example: 2940,
  }),
  money('travel', t('Déplacements entre les lieux', 'Travel between sites'), {
    unit: A_YEAR,
    name: t('personnel_deplacements', 'staff_travel'),
    example: 1200,
  }),
  money('supervision', t('Encadrement et concertation', 'Supervision and consultation'), {
    unit: A_YEAR,
    name: t('personnel_encadrement', 'staff_supervision'),
    example: 2400,
  }).note(
    'Le temps des deux directions : planifier les semaines, fixer les priorités, évaluer.',
    'Time of the two directors: planning the weeks, setting priorities, appraising.',
  ),
  money('hiring', t('Embauche, étalée', 'Hiring, spread out'), {
    unit: A_YEAR,
    name: t('personnel_embauche', 'staff_hiring'),
    example: 1000,
  }).note(
    'Affichage, entrevues, accueil : le montant divisé par les années où la personne devrait rester.',
    'Posting, interviews, welcome: the amount divided by the years the person should stay.',
  ),
  money('grant', t('Subvention, à déduire', 'Grant, to deduct'), {
    unit: A_YEAR,
    name: t('personnel_subvention', 'staff_grant'),
    example: 4000,
  }),
  question(t('Le partage et la comparaison', 'Sharing and comparing')),
  choice('keyChoice', t('Clé des coûts communs', 'Key of common costs'), {
    choices: [STAFF_KEYS.byHours, STAFF_KEYS.byBudget, STAFF_KEYS.equally],
    name: t('personnel_cle', 'staff_key'),
    example: STAFF_KEYS.byHours,
  }),
  money('outsideRate', t('Le même travail à contrat', 'Same work under contract'), {
    unit: t('l’heure', 'an hour'),
    name: t('personnel_contrat', 'staff_contract'),
    example: 65,
  }).note(
    'Ce que chacun paierait seul : pigiste, agence, ou petit poste difficile à pourvoir.',
    'What each would pay alone: freelancer, agency, or a small position that is hard to fill.',
  ),
]);

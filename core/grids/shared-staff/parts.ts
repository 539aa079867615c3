import type { InputsBlock, ProseBlock } from '../language/define';

const HOURS = { fr: 'heures par an', en: 'hours a year' };
const A_YEAR = { fr: 'par an', en: 'a year' };

/** What the costs that are not by the hour are split by. */
export const STAFF_KEYS = {
  byHours: { fr: 'Heures', en: 'Hours' },
  byBudget: { fr: 'Budget', en: 'Budget', same: true },
  equally: { fr: 'Parts égales', en: 'Equal parts' },
} as const;

/** 35 h × 52 weeks at 30 $ an hour; 4 weeks of vacation, 13 days of leave. */
export const staffInputs: InputsBlock = {
  type: 'inputs',
  id: 'inputs',
  title: { fr: 'La personne et ce qu’elle coûte', en: 'The person and what it costs' },
  inputs: {
    salary: {
      kind: 'money',
      question: { fr: 'Le salaire', en: 'The salary' },
      label: { fr: 'Salaire brut', en: 'Gross salary' },
      unit: A_YEAR,
      name: { fr: 'personnel_salaire', en: 'staff_salary' },
      example: 54600,
    },
    payrollCharges: {
      kind: 'share',
      label: { fr: 'Charges sociales et avantages', en: 'Payroll charges and benefits' },
      unit: { fr: 'du salaire', en: 'of the salary' },
      name: { fr: 'personnel_charges', en: 'staff_charges' },
      note: {
        fr: 'Part de l’employeur : RRQ, RQAP, assurance-emploi, FSS, CNESST, assurances collectives.',
        en: 'Employer’s part: QPP, QPIP, employment insurance, HSF, CNESST, group insurance.',
      },
      example: 0.15,
    },
    weeklyHours: {
      kind: 'quantity',
      decimals: 1,
      label: { fr: 'Heures payées', en: 'Hours paid' },
      unit: { fr: 'par semaine', en: 'a week' },
      name: { fr: 'personnel_heures_semaine', en: 'staff_weekly_hours' },
      example: 35,
    },
    paidWeeks: {
      kind: 'quantity',
      label: { fr: 'Semaines payées', en: 'Weeks paid' },
      unit: A_YEAR,
      name: { fr: 'personnel_semaines', en: 'staff_weeks' },
      example: 52,
    },
    vacation: {
      kind: 'quantity',
      question: { fr: 'Les heures payées hors des projets', en: 'Hours paid outside the projects' },
      label: { fr: 'Vacances', en: 'Vacation' },
      unit: HOURS,
      name: { fr: 'personnel_vacances', en: 'staff_vacation' },
      example: 140,
    },
    holidays: {
      kind: 'quantity',
      label: { fr: 'Jours fériés et congés', en: 'Public holidays and leave' },
      unit: HOURS,
      name: { fr: 'personnel_conges', en: 'staff_leave' },
      example: 91,
    },
    training: {
      kind: 'quantity',
      label: { fr: 'Formation et vie d’équipe', en: 'Training and team meetings' },
      unit: HOURS,
      name: { fr: 'personnel_formation', en: 'staff_training' },
      example: 94,
    },
    workstation: {
      kind: 'money',
      question: { fr: 'Les autres coûts, tous communs', en: 'Other costs, all in common' },
      label: { fr: 'Poste de travail, logiciels', en: 'Workstation, software' },
      unit: A_YEAR,
      name: { fr: 'personnel_poste', en: 'staff_workstation' },
      example: 2940,
    },
    travel: {
      kind: 'money',
      label: { fr: 'Déplacements entre les lieux', en: 'Travel between sites' },
      unit: A_YEAR,
      name: { fr: 'personnel_deplacements', en: 'staff_travel' },
      example: 1200,
    },
    supervision: {
      kind: 'money',
      label: { fr: 'Encadrement et concertation', en: 'Supervision and consultation' },
      unit: A_YEAR,
      name: { fr: 'personnel_encadrement', en: 'staff_supervision' },
      note: {
        fr: 'Le temps des deux directions : planifier les semaines, fixer les priorités, évaluer.',
        en: 'Time of the two directors: planning the weeks, setting priorities, appraising.',
      },
      example: 2400,
    },
    hiring: {
      kind: 'money',
      label: { fr: 'Embauche, étalée', en: 'Hiring, spread out' },
      unit: A_YEAR,
      name: { fr: 'personnel_embauche', en: 'staff_hiring' },
      note: {
        fr: 'Affichage, entrevues, accueil : le montant divisé par les années où la personne devrait rester.',
        en: 'Posting, interviews, welcome: the amount divided by the years the person should stay.',
      },
      example: 1000,
    },
    grant: {
      kind: 'money',
      label: { fr: 'Subvention, à déduire', en: 'Grant, to deduct' },
      unit: A_YEAR,
      name: { fr: 'personnel_subvention', en: 'staff_grant' },
      example: 4000,
    },
    keyChoice: {
      kind: 'choice',
      question: { fr: 'Le partage et la comparaison', en: 'Sharing and comparing' },
      choices: [STAFF_KEYS.byHours, STAFF_KEYS.byBudget, STAFF_KEYS.equally],
      label: { fr: 'Clé des coûts communs', en: 'Key of common costs' },
      name: { fr: 'personnel_cle', en: 'staff_key' },
      example: STAFF_KEYS.byHours,
    },
    outsideRate: {
      kind: 'money',
      label: { fr: 'Le même travail à contrat', en: 'Same work under contract' },
      unit: { fr: 'l’heure', en: 'an hour' },
      name: { fr: 'personnel_contrat', en: 'staff_contract' },
      note: {
        fr: 'Ce que chacun paierait seul : pigiste, agence, ou petit poste difficile à pourvoir.',
        en: 'What each would pay alone: freelancer, agency, or a small position that is hard to fill.',
      },
      example: 65,
    },
  },
};

export const staffTalk: ProseBlock = {
  type: 'prose',
  id: 'talk',
  title: { fr: 'À convenir ensemble', en: 'To agree on together' },
  span: 7,
  paragraphs: [
    {
      fr: 'Qui est l’employeur, et qui tranche quand les deux ont une urgence la même semaine ?',
      en: 'Who is the employer, and who decides when both have an emergency the same week?',
    },
    {
      fr: 'Les heures promises valent-elles chaque semaine, ou se comptent-elles sur l’année ? Que fait-on des heures non prises ?',
      en: 'Do the hours promised hold every week, or are they counted over the year? What becomes of hours not taken?',
    },
    {
      fr: 'À qui sont les textes, les photos et les listes de diffusion ? Sous quel nom la personne se présente-t-elle ?',
      en: 'Who owns the texts, the photos and the mailing lists? Under which name does the person speak?',
    },
    {
      fr: 'Si la personne part, si la subvention prend fin ou si l’un se retire : quel préavis, et qui paie le reste ?',
      en: 'If the person leaves, the grant ends or one partner withdraws: what notice, and who pays the rest?',
    },
  ],
};

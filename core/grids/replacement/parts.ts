import type { InputsBlock, ProseBlock } from '../language/define';

const A_YEAR = { fr: 'par an', en: 'a year' };
const AN_HOUR = { fr: 'par heure', en: 'an hour' };

/** An agent: 22 $ × 2 080 h × 1,15 over 1 760 hours on farms = 29,90 $; with 2,10 $ of travel, 32 $. */
export const replacementInputs: InputsBlock = {
  type: 'inputs',
  id: 'inputs',
  title: { fr: 'La coopérative et ses agents', en: 'The co-operative and its agents' },
  inputs: {
    office: {
      kind: 'money',
      question: { fr: 'Coûts fixes, quelles que soient les heures', en: 'Fixed costs, whatever the hours' },
      label: { fr: 'Coordination des horaires', en: 'Scheduling and coordination' },
      unit: A_YEAR,
      name: { fr: 'releve_coordination', en: 'relief_coordination' },
      note: {
        fr: 'La personne qui reçoit les appels, place les agents et visite les fermes.',
        en: 'The person who takes the calls, places agents and visits farms.',
      },
      example: 36000,
    },
    overheads: {
      kind: 'money',
      label: { fr: 'Bureau, assurance, téléphone', en: 'Office, insurance, telephone' },
      unit: A_YEAR,
      name: { fr: 'releve_bureau', en: 'relief_office' },
      example: 8000,
    },
    recruiting: {
      kind: 'money',
      label: { fr: 'Recrutement et formation', en: 'Recruiting and training' },
      unit: A_YEAR,
      name: { fr: 'releve_recrutement', en: 'relief_recruiting' },
      example: 6000,
    },
    reliefGrant: {
      kind: 'money',
      label: { fr: 'Subvention, à déduire', en: 'Grant, to deduct' },
      unit: A_YEAR,
      name: { fr: 'releve_subvention', en: 'relief_grant' },
      example: 10000,
    },
    agentSalary: {
      kind: 'money',
      question: { fr: 'Un agent de remplacement', en: 'A relief agent' },
      label: { fr: 'Salaire brut', en: 'Gross salary' },
      unit: A_YEAR,
      name: { fr: 'releve_salaire', en: 'relief_salary' },
      example: 45760,
    },
    agentCharges: {
      kind: 'share',
      label: { fr: 'Charges sociales', en: 'Payroll charges' },
      unit: { fr: 'du salaire', en: 'of the salary' },
      name: { fr: 'releve_charges', en: 'relief_charges' },
      example: 0.15,
    },
    agentHours: {
      kind: 'quantity',
      label: { fr: 'Heures payées', en: 'Hours paid' },
      unit: A_YEAR,
      name: { fr: 'releve_heures_payees', en: 'relief_paid_hours' },
      example: 2080,
    },
    idleHours: {
      kind: 'quantity',
      label: { fr: 'dont hors des fermes', en: 'of which away from farms' },
      unit: A_YEAR,
      name: { fr: 'releve_heures_hors_fermes', en: 'relief_idle_hours' },
      note: {
        fr: 'Vacances, formation, route entre deux fermes, jours sans appel.',
        en: 'Vacation, training, road between farms, days without a call.',
      },
      example: 320,
    },
    agentTravel: {
      kind: 'money',
      label: { fr: 'Déplacements', en: 'Travel' },
      unit: AN_HOUR,
      name: { fr: 'releve_deplacements', en: 'relief_travel' },
      example: 2.1,
    },
    feeShare: {
      kind: 'share',
      question: { fr: 'Le tarif', en: 'The tariff' },
      label: { fr: 'Coûts fixes mis en cotisation', en: 'Fixed costs put in the fee' },
      unit: { fr: 'des coûts fixes', en: 'of fixed costs' },
      name: { fr: 'releve_part_fixe', en: 'relief_fixed_share' },
      note: {
        fr: 'Le reste va dans le taux horaire. Une forte cotisation assure la coopérative ; un fort taux ménage ceux qui appellent peu.',
        en: 'The rest goes in the hourly rate. A high fee secures the co-operative; a high rate spares those who seldom call.',
      },
      example: 0.6,
    },
    fee: {
      kind: 'money',
      label: { fr: 'Cotisation retenue', en: 'Fee decided' },
      unit: A_YEAR,
      name: { fr: 'releve_cotisation', en: 'relief_fee' },
      example: 300,
    },
    hourlyPrice: {
      kind: 'money',
      label: { fr: 'Taux horaire retenu', en: 'Hourly rate decided' },
      unit: AN_HOUR,
      name: { fr: 'releve_taux', en: 'relief_rate' },
      example: 38,
    },
    agency: {
      kind: 'money',
      label: { fr: 'Remplacement par une agence', en: 'Relief from an agency' },
      unit: AN_HOUR,
      name: { fr: 'releve_agence', en: 'relief_agency' },
      example: 52,
    },
  },
};

export const replacementTalk: ProseBlock = {
  type: 'prose',
  id: 'talk',
  title: { fr: 'À convenir ensemble', en: 'To agree on together' },
  span: 7,
  paragraphs: [
    {
      fr: 'Quand deux fermes appellent le même matin, qui passe en premier : la maladie, les vacances prévues, le premier appel ?',
      en: 'When two farms call the same morning, who comes first: illness, planned vacation, the first call?',
    },
    {
      fr: 'Combien d’heures chaque membre s’engage-t-il à prendre, et que se passe-t-il s’il en prend moins ?',
      en: 'How many hours does each member undertake to take, and what happens when it takes fewer?',
    },
    {
      fr: 'Que doit savoir l’agent avant d’entrer à l’étable : consignes écrites, visite, personne à joindre ?',
      en: 'What must the agent know before entering the barn: written instructions, a visit, someone to call?',
    },
    {
      fr: 'Qui répond d’un bris ou d’une perte de production pendant un remplacement ?',
      en: 'Who answers for a breakdown or a loss of production during relief?',
    },
  ],
};

import { A_YEAR, inputs, money, quantity, question, share, t } from '../language';

export const AN_HOUR = t('par heure', 'an hour');

/** An agent: 22 $ × 2 080 h × 1,15 over 1 760 hours on farms = 29,90 $; with 2,10 $ of travel, 32 $. */
export const costsAndPrices = inputs('inputs', t('La coopérative et ses agents', 'The co-operative and its agents'), [
  question(t('Coûts fixes, quelles que soient les heures', 'Fixed costs, whatever the hours')),
  money('office', t('Coordination des horaires', 'Scheduling and coordination'), {
    unit: A_YEAR,
    name: t('releve_coordination', 'relief_coordination'),
    example: 36000,
  }).note(
    'La personne qui reçoit les appels, place les agents et visite les fermes.',
    'The person who takes the calls, places agents and visits farms.',
  ),
  money('overheads', t('Bureau, assurance, téléphone', 'Office, insurance, telephone'), {
    unit: A_YEAR,
    name: t('releve_bureau', 'relief_office'),
    example: 8000,
  }),
  money('recruiting', t('Recrutement et formation', 'Recruiting and training'), {
    unit: A_YEAR,
    name: t('releve_recrutement', 'relief_recruiting'),
    example: 6000,
  }),
  money('reliefGrant', t('Subvention, à déduire', 'Grant, to deduct'), {
    unit: A_YEAR,
    name: t('releve_subvention', 'relief_grant'),
    example: 10000,
  }),
  question(t('Un agent de remplacement', 'A relief agent')),
  money('agentSalary', t('Salaire brut', 'Gross salary'), {
    unit: A_YEAR,
    name: t('releve_salaire', 'relief_salary'),
    example: 45760,
  }),
  share('agentCharges', t('Charges sociales', 'Payroll charges'), {
    unit: t('du salaire', 'of the salary'),
    name: t('releve_charges', 'relief_charges'),
    example: 0.15,
  }),
  quantity('agentHours', t('Heures payées', 'Hours paid'), {
    unit: A_YEAR,
    name: t('releve_heures_payees', 'relief_paid_hours'),
    example: 2080,
  }),
  quantity('idleHours', t('dont hors des fermes', 'of which away from farms'), {
    unit: A_YEAR,
    name: t('releve_heures_hors_fermes', 'relief_idle_hours'),
    example: 320,
  }).note(
    'Vacances, formation, route entre deux fermes, jours sans appel.',
    'Vacation, training, road between farms, days without a call.',
  ),
  money('agentTravel', t('Déplacements', 'Travel'), {
    unit: AN_HOUR,
    name: t('releve_deplacements', 'relief_travel'),
    example: 2.1,
  }),
  question(t('Le tarif', 'The tariff')),
  share('feeShare', t('Coûts fixes mis en cotisation', 'Fixed costs put in the fee'), {
    unit: t('des coûts fixes', 'of fixed costs'),
    name: t('releve_part_fixe', 'relief_fixed_share'),
    example: 0.6,
  }).note(
    'Le reste va dans le taux horaire. Une forte cotisation assure la coopérative ; un fort taux ménage ceux qui appellent peu.',
    'The rest goes in the hourly rate. A high fee secures the co-operative; a high rate spares those who seldom call.',
  ),
  money('fee', t('Cotisation retenue', 'Fee decided'), {
    unit: A_YEAR,
    name: t('releve_cotisation', 'relief_fee'),
    example: 300,
  }),
  money('hourlyPrice', t('Taux horaire retenu', 'Hourly rate decided'), {
    unit: AN_HOUR,
    name: t('releve_taux', 'relief_rate'),
    example: 38,
  }),
  money('agency', t('Remplacement par une agence', 'Relief from an agency'), {
    unit: AN_HOUR,
    name: t('releve_agence', 'relief_agency'),
    example: 52,
  }),
]);

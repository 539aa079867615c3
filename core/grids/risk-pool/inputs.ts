import { A_YEAR, choice, count, inputs, money, share, t } from '../language';

/** What contributions are shared by. */
export const RISK_KEYS = {
  byExpected: t('Perte attendue', 'Expected loss'),
  byLoss: t('Perte possible', 'Possible loss'),
  equally: t('Parts égales', 'Equal parts'),
} as const;

export const riskInputs = inputs('inputs', t('Les règles du fonds', 'Rules of the fund'), [
  share('confidence', t('Confiance voulue', 'Confidence wanted'), {
    unit: t('des années', 'of years'),
    name: t('risque_confiance', 'risk_confidence'),
    example: 0.95,
  }).note(
    'La part des années où le fonds doit suffire. 95 % : il manque d’argent une année sur vingt.',
    'The share of years in which the fund must suffice. 95%: it runs short one year in twenty.',
  ),
  money('balance', t('Déjà dans le fonds', 'Already in the fund'), {
    name: t('risque_solde', 'risk_balance'),
    example: 2000,
  }),
  count('buildYears', t('Le bâtir en', 'Build it in'), {
    min: 1,
    unit: t('ans', 'years'),
    name: t('risque_annees', 'risk_years'),
    example: 4,
  }),
  money('riskManagement', t('Gestion du fonds', 'Management of the fund'), {
    unit: A_YEAR,
    name: t('risque_gestion', 'risk_management'),
    example: 400,
  }).note(
    'Tenue du compte, vérification des réclamations, rencontres.',
    'Keeping the account, checking claims, meetings.',
  ),
  choice('riskKey', t('Clé des cotisations', 'Key of contributions'), {
    choices: [RISK_KEYS.byExpected, RISK_KEYS.byLoss, RISK_KEYS.equally],
    name: t('risque_cle', 'risk_key'),
    example: RISK_KEYS.byExpected,
  }),
]);

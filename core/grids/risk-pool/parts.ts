import type { InputsBlock, ProseBlock } from '../language/define';

const A_YEAR = { fr: 'par an', en: 'a year' };

/** What contributions are shared by. */
export const RISK_KEYS = {
  byExpected: { fr: 'Perte attendue', en: 'Expected loss' },
  byLoss: { fr: 'Perte possible', en: 'Possible loss' },
  equally: { fr: 'Parts égales', en: 'Equal parts' },
} as const;

export const riskInputs: InputsBlock = {
  type: 'inputs',
  id: 'inputs',
  title: { fr: 'Les règles du fonds', en: 'Rules of the fund' },
  inputs: {
    confidence: {
      kind: 'share',
      label: { fr: 'Confiance voulue', en: 'Confidence wanted' },
      unit: { fr: 'des années', en: 'of years' },
      name: { fr: 'risque_confiance', en: 'risk_confidence' },
      note: {
        fr: 'La part des années où le fonds doit suffire. 95 % : il manque d’argent une année sur vingt.',
        en: 'The share of years in which the fund must suffice. 95%: it runs short one year in twenty.',
      },
      example: 0.95,
    },
    balance: {
      kind: 'money',
      label: { fr: 'Déjà dans le fonds', en: 'Already in the fund' },
      name: { fr: 'risque_solde', en: 'risk_balance' },
      example: 2000,
    },
    buildYears: {
      kind: 'count',
      min: 1,
      label: { fr: 'Le bâtir en', en: 'Build it in' },
      unit: { fr: 'ans', en: 'years' },
      name: { fr: 'risque_annees', en: 'risk_years' },
      example: 4,
    },
    riskManagement: {
      kind: 'money',
      label: { fr: 'Gestion du fonds', en: 'Management of the fund' },
      unit: A_YEAR,
      name: { fr: 'risque_gestion', en: 'risk_management' },
      note: {
        fr: 'Tenue du compte, vérification des réclamations, rencontres.',
        en: 'Keeping the account, checking claims, meetings.',
      },
      example: 400,
    },
    riskKey: {
      kind: 'choice',
      choices: [RISK_KEYS.byExpected, RISK_KEYS.byLoss, RISK_KEYS.equally],
      label: { fr: 'Clé des cotisations', en: 'Key of contributions' },
      name: { fr: 'risque_cle', en: 'risk_key' },
      example: RISK_KEYS.byExpected,
    },
  },
};

export const riskTalk: ProseBlock = {
  type: 'prose',
  id: 'talk',
  title: { fr: 'À convenir ensemble', en: 'To agree on together' },
  span: 5,
  paragraphs: [
    {
      fr: 'Ces événements sont-ils vraiment indépendants ? Une tempête qui les annule tous la même fin de semaine viderait le fonds.',
      en: 'Are these events truly independent? A storm that cancels them all the same weekend would empty the fund.',
    },
    {
      fr: 'Qui décide qu’une perte est couverte, sur quelles preuves, et jusqu’à quel montant par année ?',
      en: 'Who decides that a loss is covered, on what evidence, and up to what amount a year?',
    },
    {
      fr: 'Que fait-on les mauvaises années : payer au prorata, faire un appel de fonds, emprunter ?',
      en: 'What happens in bad years: pay pro rata, call for funds, borrow?',
    },
    {
      fr: 'Un partenaire qui se retire reprend-il sa part du fonds ? Un assureur ferait-il mieux pour les plus grosses pertes ?',
      en: 'Does a partner who withdraws take its part of the fund? Would an insurer do better for the largest losses?',
    },
  ],
};

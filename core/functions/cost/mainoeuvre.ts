import { defineFunction } from '../../declare/define';
import { dollars, hours, optionalZero, share } from '../../declare/params';
import { GUIDE } from '../../declare/sources';

export const mainoeuvre = defineFunction({
  id: 'MAINOEUVRE',
  family: 'cost',
  summary: {
    fr: 'Coût du temps de préparation, de rangement, de vérification ou de supervision.',
    en: 'Cost of the time spent preparing, putting away, checking or supervising.',
  },
  formula: 'taux_horaire × heures [× (1 + charges_sociales)]',
  notes: [
    {
      fr: 'Les 30 $ de l’heure du guide comprennent déjà les charges sociales : laissez alors charges_sociales vide.',
      en: 'The guide’s $30 an hour already includes payroll charges: then leave payroll_charges blank.',
    },
  ],
  source: GUIDE,
  asked: {
    fr: 'main d’œuvre, temps de travail, employé, heures travaillées, préparation, payer quelqu’un, nettoyage, ménage, temps des bénévoles, valeur du bénévolat, chauffeur, payer le chauffeur',
    en: 'labour, labor, work time, wages, employee, staff, hours worked, pay someone, cleaning, volunteer time, volunteers, wages of the driver',
  },
  params: {
    taux_horaire: {
      ...dollars,
      label: { fr: 'taux_horaire', en: 'hourly_rate' },
      text: { fr: 'Salaire horaire, en dollars.', en: 'Hourly wage, in dollars.' },
    },
    heures: {
      ...hours,
      label: { fr: 'heures', en: 'hours' },
      text: { fr: 'Heures de travail.', en: 'Hours of work.' },
    },
    charges_sociales: {
      ...share,
      ...optionalZero,
      label: { fr: 'charges_sociales', en: 'payroll_charges' },
      text: {
        fr: 'Charges sociales en plus du salaire (12 % ou 0,12) ; 0 si le taux les comprend.',
        en: 'Payroll charges on top of the wage (12% or 0.12); 0 if the rate includes them.',
      },
    },
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût de la main-d’œuvre', en: 'Labour cost' } },
  examples: [
    { args: [30, 1], result: 30, source: GUIDE },
    // 25 × 2 × 112 %.
    { args: [25, 2, 0.12], result: 56 },
  ],
});

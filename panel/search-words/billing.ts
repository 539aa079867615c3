import type { SearchWords } from './words';

export const billing: SearchWords = {
  FACTURE: {
    fr: [
      'facturer',
      'factures du mois',
      'combien doit un membre',
      'registre',
      'absence',
      'retard',
      'envoyer un compte',
    ],
    en: ['invoice', 'bill', 'monthly invoices', 'how much a member owes', 'log', 'no show', 'late fee'],
  },
  TAXES: {
    fr: ['TPS', 'TVQ', 'taxe de vente', 'remboursement de taxes', 'avec taxes', 'avant taxes', 'OBNL'],
    en: ['GST', 'QST', 'sales tax', 'tax refund', 'with taxes', 'before taxes', 'non profit'],
  },
  HORSTAXES: {
    fr: [
      'taxes comprises',
      'taxes incluses',
      'prix hors taxes',
      'enlever les taxes',
      'retirer les taxes d’un total',
      'montant sans taxes',
    ],
    en: ['taxes included', 'tax included', 'price without taxes', 'remove the taxes', 'take taxes off a total'],
  },
  OCCUPATION: {
    fr: [
      'taux d’utilisation',
      'est-ce assez utilisé',
      'remplissage',
      'capacité utilisée',
      'temps libre',
      'calendrier',
      'prêt d’équipement',
      'prêter',
    ],
    en: [
      'utilisation rate',
      'is it used enough',
      'how full',
      'capacity used',
      'free time',
      'calendar',
      'lending',
      'equipment loan',
    ],
  },
  CONFLITS: {
    fr: ['double réservation', 'réservé en même temps', 'chevauchement', 'horaire', 'calendrier', 'deux personnes'],
    en: ['double booking', 'booked at the same time', 'overlap', 'schedule', 'calendar', 'two people'],
  },
};

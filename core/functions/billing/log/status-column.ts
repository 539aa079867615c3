/** The column of a log that says what became of a use. */

export const statusColumn = {
  kind: 'choice',
  optional: true,
  default: 'fait',
  label: { fr: 'statut', en: 'status' },
  text: {
    fr: 'Fait, annulé, absence ou retard ; fait si vide.',
    en: 'Done, cancelled, no-show or late; done if blank.',
  },
  headers: ['état', 'state'],
  apart: [
    ...['équipement', 'véhicule', 'machine', 'matériel', 'appareil', 'local', 'ressource', 'lieux'].flatMap((thing) =>
      ['de', 'du', 'des'].map((link) => `état ${link} ${thing}`),
    ),
    ...['état au retour', 'état au départ', 'state of equipment', 'state of vehicle', 'state on return'],
    ...['statut de paiement', 'statut du paiement', 'statut de facturation', 'statut de facture', 'état du paiement'],
    ...['status of payment', 'statut du membre', 'statut du partenaire'],
  ],
  undecided: {
    words: [
      ...['en attente', 'à confirmer', 'demandé', 'demandée', 'proposé', 'provisoire', 'en cours', 'à venir', 'prévu'],
      ...['pending', 'tentative', 'requested', 'to confirm', 'unconfirmed', 'on hold', 'waiting', 'planned'],
    ],
    say: {
      fr: 'n’est pas confirmé. Écrivez « réservé » si la ligne compte, « annulé » si elle ne compte pas.',
      en: 'is not confirmed. Enter “booked” if the row counts, “cancelled” if it does not.',
    },
  },
  options: {
    fait: {
      fr: [
        ...['fait', 'faite', 'terminé', 'terminée', 'utilisé', 'utilisée', 'complété', 'complétée'],
        ...['confirmé', 'confirmée', 'réservé', 'réservée', 'remis', 'remise', 'rendu', 'rendue', 'retourné'],
        ...['retournée', 'effectué', 'effectuée', 'présent', 'présente'],
      ],
      en: [
        ...['done', 'used', 'completed', 'finished', 'confirmed', 'booked', 'reserved', 'returned', 'returned on time'],
        ...['checked in', 'ok'],
      ],
    },
    annule: {
      fr: ['annulé', 'annulée', 'annulation', 'annuler'],
      en: ['cancelled', 'canceled', 'cancellation', 'cancel'],
    },
    absence: {
      fr: ['absence', 'absent', 'absente', 'non présenté'],
      en: ['no-show', 'no show', 'absent', 'absence'],
    },
    retard: { fr: ['retard', 'en retard', 'rendu en retard'], en: ['late', 'late return', 'returned late'] },
  },
} as const;

/** The columns of the log of reservations and uses, and the words they are known by. */
import { same } from '../../../values/text';

/** Beside the name of a partner, these make one name of two columns. */
export const FIRST_NAMES = ['prénom', 'first name', 'given name'] as const;

/** The day a use was booked: alone in a log of hours, it is the day of the use; beside a day that is said, it is not. */
export const BOOKING_DATES = [
  ...['date de réservation', 'date de la réservation', 'jour de réservation', 'jour de la réservation'],
  ...['date of booking', 'date of reservation', 'day of booking'],
] as const;

export const journalColumns = {
  date: {
    kind: 'date',
    label: same('date'),
    text: { fr: 'Jour de l’utilisation.', en: 'Day of the use.' },
    headers: ['jour', 'day', 'date d’utilisation', 'date of use'],
    apart: [
      ...['date de saisie', 'date d’inscription', 'date de demande', 'date de paiement', 'date de facture'],
      ...[
        'date de facturation',
        'date de création',
        'date de modification',
        'date d’annulation',
        'date de confirmation',
      ],
      ...[
        'date of entry',
        'date entered',
        'date of payment',
        'date paid',
        'date of request',
        'date created',
        'date booked',
      ],
    ],
    apartBeside: BOOKING_DATES,
  },
  partenaire: {
    kind: 'text',
    label: { fr: 'partenaire', en: 'partner' },
    text: { fr: 'Nom du partenaire.', en: 'Name of the partner.' },
    headers: [
      'organisation',
      'organization',
      'organisme',
      'membre',
      'member',
      'client',
      'cliente',
      'customer',
      'utilisateur',
      'utilisatrice',
      'usager',
      'user',
      'emprunteur',
      'borrower',
    ],
    otherwise: [
      ...['adhérent', 'adhérente', 'groupe', 'locataire', 'organisme locataire', 'organisme utilisateur', 'nom', 'qui'],
      ...[
        'nom du groupe',
        'locatrice',
        'preneur',
        'responsable',
        'participant',
        'participante',
        'association',
        'abonné',
      ],
      ...['group', 'renter', 'tenant', 'who', 'name', 'booked by', 'used by', 'réservé par', 'utilisé par', 'patron'],
      ...['emprunté par', 'loué par', 'loué à', 'producteur', 'productrice'],
    ],
    almost: ['nom', 'name', 'prénom', 'first name', 'nom de famille', 'last name', 'surname'],
    completed: FIRST_NAMES,
    whole: ['organisation', 'organization', 'organisme'],
  },
  ressource: {
    kind: 'text',
    label: { fr: 'ressource', en: 'resource' },
    text: { fr: 'Ce qui est réservé ou utilisé.', en: 'What is reserved or used.' },
    headers: [
      'équipement',
      'equipment',
      'matériel',
      'appareil',
      'machine',
      'véhicule',
      'vehicle',
      'local',
      'room',
      'item',
    ],
    otherwise: [
      ...['outil', 'outillage', 'salle', 'espace', 'studio', 'quoi', 'article', 'objet', 'instrument', 'installation'],
      ...['tool', 'space', 'hall', 'what', 'asset', 'facility', 'bien', 'engin', 'poste de travail', 'workstation'],
    ],
    // What is worked on a machine, rather than the machine.
    apart: ['material', 'materials', 'matériau', 'matériaux'],
    completed: [
      ...['plaque', 'immatriculation', 'licence plate', 'license plate', 'modèle', 'model'],
      ...['véhicule', 'appareil', 'machine', 'équipement', 'local'].flatMap((thing) =>
        ['no', 'n°', 'numéro'].flatMap((no) => [`${no} ${thing}`, `${no} de ${thing}`, `${no} du ${thing}`]),
      ),
      ...['vehicle', 'machine', 'equipment', 'room'].flatMap((thing) => [`${thing} number`, `${thing} no`]),
    ],
    completedBeside: ['no', 'n°', 'numéro', 'number', 'num', 'code'],
  },
  debut: {
    kind: 'date',
    time: true,
    label: { fr: 'début', en: 'start' },
    text: {
      fr: 'Date et heure du début, ou heure seule à côté de la date.',
      en: 'Date and time of the start, or time alone beside the date.',
    },
    headers: [
      'heure de début',
      'heure début',
      'date début',
      'date de début',
      'départ',
      'start time',
      'start date',
      'from',
      'de',
      'begin',
      'beginning',
    ],
    pairs: [
      ...([
        ['arrivée', 'départ'],
        ['arrival', 'departure'],
        ['in', 'out'],
        ['time in', 'time out'],
      ] as const),
      ...([
        ['check-in', 'check-out'],
        ['checkin', 'checkout'],
        ['checked in', 'checked out'],
      ] as const),
      ...([
        ['sortie', 'retour'],
        ['entrée', 'sortie'],
        ['arrivée', 'sortie'],
        ['emprunt', 'retour'],
      ] as const),
      ...([
        ['prise', 'retour'],
        ['prêt', 'retour'],
        ['emprunté', 'rendu'],
        ['emprunté', 'retourné'],
      ] as const),
      ...([
        ['out', 'return'],
        ['checkout', 'return'],
        ['check-out', 'return'],
        ['pickup', 'return'],
      ] as const),
      ...([
        ['pick-up', 'return'],
        ['pickup', 'drop-off'],
        ['pick-up', 'drop-off'],
        ['borrowed', 'returned'],
      ] as const),
      ...([
        ['out', 'back'],
        ['arrive', 'leave'],
        ['opening', 'closing'],
        ['ouverture', 'fermeture'],
      ] as const),
      ...([
        ['date in', 'date out'],
        ['date out', 'date in'],
        ['loaned', 'returned'],
      ] as const),
    ],
    pairedWith: 'fin',
  },
  fin: {
    kind: 'date',
    time: true,
    label: { fr: 'fin', en: 'end' },
    text: {
      fr: 'Date et heure de la fin, ou heure seule ; passé minuit, c’est le lendemain.',
      en: 'Date and time of the end, or time alone; past midnight, it is the next day.',
    },
    headers: [
      'heure de fin',
      'heure fin',
      'date de fin',
      'date fin',
      'retour',
      'end time',
      'end date',
      'return',
      'to',
      'à',
      'finish',
    ],
  },
  quantite: {
    kind: 'number',
    unit: 'quantity',
    optional: true,
    orHours: true,
    label: { fr: 'quantité', en: 'quantity' },
    text: {
      fr: 'Quantité à facturer, dans l’unité du prix ; négative pour un crédit.',
      en: 'Quantity to invoice, in the unit of the price; negative for a credit.',
    },
    headers: ['qté', 'qty', 'quantité utilisée', 'quantity used'],
    almost: [
      ...['heures facturées', 'heures à facturer', 'heures facturables', 'heures ajustées', 'heures corrigées'],
      ...['heures nettes', 'heures payées', 'heures à payer', 'billed hours', 'billable hours', 'hours billed'],
      ...['invoiced hours', 'charged hours', 'adjusted hours', 'corrected hours', 'net hours', 'paid hours'],
    ],
    units: [
      'h',
      'hr',
      'heure',
      'hour',
      'km',
      'kilometre',
      'unité',
      'unit',
      'pied',
      'metre',
      'repas',
      'l',
      'kg',
      'min',
      'minute',
      'jour',
      'day',
    ],
    instead: {
      unless: ['km'],
      within: [
        'km',
        'kilomètre',
        'kilometre',
        'kilometer',
        'kilométrage',
        'mileage',
        'odomètre',
        'odometer',
        'distance',
      ],
      alone: ['nombre', 'nb', 'nbre', 'number', 'nombre d’unités', 'number of units'],
    },
    apart: ['quantité prise', 'quantité consommée', 'quantité de consommable', 'quantity taken', 'quantity consumed'],
  },
  statut: {
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
        ...[
          'en attente',
          'à confirmer',
          'demandé',
          'demandée',
          'proposé',
          'provisoire',
          'en cours',
          'à venir',
          'prévu',
        ],
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
          ...[
            'done',
            'used',
            'completed',
            'finished',
            'confirmed',
            'booked',
            'reserved',
            'returned',
            'returned on time',
          ],
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
  },
} as const;

/** Times alone may stand beside a date; full dates and times need none. */
export const optionalDate = { ...journalColumns.date, optional: true } as const;

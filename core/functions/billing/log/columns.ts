/** The columns of the log of reservations and uses, and the words they are known by. */
import { same } from '../../../values/text';
import { statusColumn } from './status-column';
import { timeColumns } from './time-columns';

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
  ...timeColumns,
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
  statut: statusColumn,
} as const;

/** Times alone may stand beside a date; full dates and times need none. */
export const optionalDate = { ...journalColumns.date, optional: true } as const;

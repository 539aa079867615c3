/** The columns of a log that say when a use begins and ends. */

export const timeColumns = {
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
} as const;

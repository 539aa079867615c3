/** Rows of a log that are not one booking of one resource: repeated, deleted, or of two resources in one cell. */

import { readMark } from '../../../call/choices';
import { quoted } from '../../../declare/place';
import { type CellError, refuse } from '../../../values/cell';
import { numberInText } from '../../../values/numbers';
import { fold, inLanguage, type Text } from '../../../values/text';
import { saysNothing } from '../../shared/amounts-in-log';

const word = { kind: 'text', optional: true, compared: true } as const;

export const bookingColumns = {
  recurrence: {
    ...word,
    label: { fr: 'récurrence', en: 'recurrence' },
    text: {
      fr: 'Nombre de fois ; refusé au-delà de une, car il n’est pas lu.',
      en: 'Number of times; refused beyond one, for it is not read.',
    },
    begins: ['récurrence', 'recurrence', 'répétition', 'nombre de séances', 'number of sessions'],
    headers: [
      ...['récurrent', 'récurrente', 'nb de séances', 'nb séances', 'séances', 'nombre de fois', 'nb de fois', 'fois'],
      ...[
        'nombre d’occurrences',
        'occurrences',
        'recurring',
        'repeat',
        'repeats',
        'sessions',

        'number of times',
      ],
      ...['no of sessions', 'number of occurrences'],
    ],
  },
  supprime: {
    ...word,
    label: { fr: 'supprimé', en: 'deleted' },
    text: {
      fr: 'Ligne qui ne compte pas ; refusée, car cette colonne n’est pas lue.',
      en: 'Row that does not count; refused, for this column is not read.',
    },
    headers: [
      ...[
        'supprimée',
        'est annulé',
        'est annulée',
        'réservation annulée',
        'réservation supprimée',
        'retiré',
        'retirée',
      ],
      ...[
        'void',
        'voided',
        'removed',
        'is cancelled',
        'is canceled',
        'is deleted',
        'booking cancelled',
        'was cancelled',
      ],
    ],
  },
} as const;

interface Booking {
  readonly recurrence?: string | undefined;
  readonly supprime?: string | undefined;
  readonly headings?: Readonly<Record<string, string>>;
  readonly where: Text;
}

const ONCE: ReadonlySet<string> = new Set(
  ['unique', 'ponctuel', 'ponctuelle', 'une fois', 'une seule fois', 'once', 'one-time', 'one time', 'single'].map(
    fold,
  ),
);

export function bookingRefusal(row: Booking): CellError | undefined {
  const { recurrence, supprime, where } = row;
  const header = (name: keyof typeof bookingColumns, language: 'fr' | 'en'): string =>
    quoted(row.headings?.[name] ?? bookingColumns[name].label[language], language);
  if (supprime !== undefined && !saysNothing(supprime)) {
    return refuse(
      `journal (${inLanguage(where, 'fr')}) : ${quoted(supprime, 'fr')}, sous ${header('supprime', 'fr')}, laisse croire que la ligne ne compte pas. Écrivez « annulé » dans la colonne « statut », ou laissez cette colonne hors de la plage.`,
      `log (${inLanguage(where, 'en')}): ${quoted(supprime, 'en')}, under ${header('supprime', 'en')}, suggests that the row does not count. Enter “cancelled” in the “status” column, or leave this column out of the range.`,
    ).of('journal');
  }
  if (recurrence === undefined || saysNothing(recurrence) || ONCE.has(fold(recurrence))) return undefined;
  if (numberInText(recurrence) === 1 && readMark({ fr: '', en: '' }, recurrence) === true && isCount(row)) {
    return undefined;
  }
  return refuse(
    `journal (${inLanguage(where, 'fr')}) : ${quoted(recurrence, 'fr')}, sous ${header('recurrence', 'fr')}, n’est pas lu, et la ligne ne compte qu’une fois. Faites une ligne par fois, et laissez cette colonne hors de la plage.`,
    `log (${inLanguage(where, 'en')}): ${quoted(recurrence, 'en')}, under ${header('recurrence', 'en')}, is not read, and the row counts once only. Make one row for each time, and leave this column out of the range.`,
  ).of('journal');
}

/** 1 is a number of sessions, and a yes under « Récurrent ». */
const isCount = ({ headings }: Booking): boolean => !/^(?:r[eé]cur|r[eé]p|repeat)/i.test(headings?.recurrence ?? '');

const SEPARATORS = /\s*[&,;/|\n+]\s*|\s+(?:et|and)\s+/i;

interface Named {
  readonly ressource?: string | undefined;
  readonly where: Text;
}

/** « Salle A, Salle B » where « Salle A » has rows of its own: neither would be counted for it. */
export function twoResources(
  rows: readonly Named[],
  log: readonly Named[],
  key: (name: string) => string,
): CellError | undefined {
  const known = new Set(log.map(({ ressource }) => (ressource === undefined ? '' : key(ressource))));
  for (const { ressource, where } of rows) {
    if (ressource === undefined) continue;
    const parts = ressource.split(SEPARATORS).filter((part) => part !== '');
    if (parts.length < 2 || !parts.every((part) => known.has(key(part)))) continue;
    return refuse(
      `ressource (journal, ${inLanguage(where, 'fr')}) : ${quoted(ressource, 'fr')} nomme plusieurs ressources, qui ont aussi leurs propres lignes. Faites une ligne par ressource.`,
      `resource (log, ${inLanguage(where, 'en')}): ${quoted(ressource, 'en')} names several resources, which have rows of their own too. Make one row per resource.`,
    ).of('journal');
  }
  return undefined;
}

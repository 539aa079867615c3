/** Headers of prices that say their unit: « Tarif journalier », « $/h », « Price per km ». */
import { wordsOf } from '../../../call/headers/words';

const ofUnit = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [
    ...['prix', 'tarif', 'taux', 'coût'].flatMap((price) => [`${price} par ${word}`, `${price} $/${word}`]),
    ...['price', 'rate', 'cost'].flatMap((price) => [`${price} per ${word}`, `${price} $/${word}`]),
    ...['prix', 'tarif', 'price', 'rate'].map((price) => `${price}/${word}`),
    ...[`$/${word}`, `$ par ${word}`, `$ per ${word}`],
  ]);
/** What a header of prices says of their unit: « Tarif journalier », « $/h », « Price per km ». */
const PRICE_UNITS = [
  {
    unit: 'jour',
    headers: [
      ...ofUnit(['jour', 'journée', 'day']),
      ...['tarif journalier', 'prix journalier', 'tarif quotidien', 'tarif à la journée', 'tarif jour', 'prix jour'],
      ...['daily rate', 'daily price', 'day rate', 'daily fee'],
    ],
  },
  {
    unit: 'heure',
    headers: [
      ...ofUnit(['heure', 'hour', 'h', 'hr']),
      ...[
        'prix à l’heure',
        'tarif à l’heure',
        'taux horaire',
        'tarif horaire',
        'prix horaire',
        'hourly rate',
        'hourly price',
        'hourly fee',
      ],
    ],
  },
  { unit: 'km', headers: [...ofUnit(['km', 'kilomètre', 'kilometre', 'kilometer']), 'prix au km', 'tarif au km'] },
] as const;
export const PRICE_HEADERS: readonly string[] = PRICE_UNITS.flatMap(({ headers }) => headers);

export const UNIT_BY_HEADER: ReadonlyMap<string, string> = new Map(
  PRICE_UNITS.flatMap(({ unit, headers }) =>
    headers.map((header): [string, string] => [wordsOf(header).join(' '), unit]),
  ),
);

/** The words of a header as they are compared: no accent, article or plural; an aside in parentheses that changes nothing left out. */
import { fold } from '../../values/text';

export type Words = readonly string[];

const ARTICLES = new Set(['le', 'la', 'les', 'l', 'the']);
/** What comes after one of these says more of the same thing, or makes another of it: « prix de location », « prix d’achat ». */
export const LINKS = new Set([
  'de',
  'du',
  'des',
  'd',
  'en',
  'par',
  'pour',
  'au',
  'aux',
  'of',
  'in',
  'per',
  'for',
  'by',
]);
/** Complements that leave a column what it is. */
export const COMPLEMENTS = new Set(
  [
    'utilisation',
    'usage',
    'use',
    'location',
    'rental',
    'reservation',
    'booking',
    'unite',
    'unit',
    'depense',
    'expense',
  ].concat([
    'partenaire',
    'partner',
    'membre',
    'member',
    'client',
    'customer',
    'ressource',
    'resource',
    'equipement',
    'equipment',
  ]),
);
/** What may stand before the word, with a link: « nom du partenaire », « heure de début ». */
export const BEFORE = new Set(['nom', 'name', 'heure', 'date', 'type']);
/** Before the word, these make another of it that may be the one that counts: « Actual end », « Member price », « Vraie fin ». */
export const QUALIFIERS = new Set(
  [
    ...['actual', 'real', 'true', 'final', 'new', 'old', 'revised', 'corrected', 'adjusted', 'effective', 'approved'],
    ...[
      'planned',
      'scheduled',
      'expected',
      'estimated',
      'previous',
      'other',
      'second',
      'third',
      '2nd',
      'last',
      'current',
    ],
    ...['billed', 'billable', 'invoiced', 'charged', 'paid', 'net', 'gross', 'total', 'overall', 'special', 'reduced'],
    ...['member', 'nonmember', 'non', 'partner', 'weekend', 'week', 'weekday', 'annual', 'yearly', 'monthly', 'weekly'],
    ...[
      'daily',
      'hourly',
      'unit',
      'regular',
      'base',
      'full',
      'vrai',
      'vraie',
      'nouveau',
      'nouvelle',
      'nouvel',
      'ancien',
    ],
    ...['ancienne', 'autre', 'deuxieme', 'troisieme', '2e', '3e', 'dernier', 'derniere', 'seconde'],
  ].map((word) => word.replace(/(..)[sx]$/, '$1')),
);
/** Beside a word, these change what its figures mean: « montant (k$) », « palier (minutes) », « fin (prévue) ». */
const CHANGES = new Set(
  [
    '$',
    '%',
    'min',
    'minute',
    'sec',
    'seconde',
    'second',
    'h',
    'hr',
    'heure',
    'hour',
    'demi',
    'half',
    'quart',
    'quarter',
    'jour',
  ]
    .concat([
      'journee',
      'day',
      'semaine',
      'week',
      'moi',
      'mois',
      'month',
      'trimestre',
      'an',
      'annee',
      'year',
      'k',
      'k$',
      'm$',
    ])
    .concat([
      'millier',
      'mille',
      'thousand',
      'million',
      'cent',
      'us',
      'usd',
      'eur',
      'euro',
      'taxe',
      'taxes',
      'tax',
      'ttc',
      'tps',
      'tvq',
    ])
    .concat([
      'personne',
      'person',
      'participant',
      'km',
      'kilometre',
      'prevu',
      'prevue',
      'planned',
      'reel',
      'reelle',
      'actual',
    ])
    .concat(['devise', 'currency', 'fois', 'nuit', 'night']),
);

export const singular = (word: string): string => fold(word).replace(/(..)[sx]$/, '$1');
const tokens = (text: string): Words =>
  text
    .split(/[\s\u00a0\u202f’'_/,:;.-]+/)
    .map(singular)
    .filter((word) => word !== '' && !ARTICLES.has(word));

/** Canadian dollars by any name are « $ ». */
const withDollars = (text: string): string =>
  text
    .replace(/¢/g, ' cent ')
    .replace(/€/g, ' euro ')
    .replace(/(\$|dollars?)\s*(cad|ca|canadiens?)\b|\bcad\b/gi, '$$')
    .replace(/\b(?:en|in)\s+(?:dollars?|\$)|\bdollars?\b/gi, '$$');

/** Words of a header; an aside in parentheses that changes nothing (fait/annulé) is left out. */
export function wordsOf(text: string): Words {
  const plain = withDollars(text).replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (_aside, round: string, square: string) => {
    const inside = round ?? square ?? '';
    return tokens(inside).some((word) => CHANGES.has(word)) ? ` ${inside} ` : ' ';
  });
  return tokens(plain);
}

export const same = (a: Words, b: Words): boolean => a.length === b.length && a.every((word, i) => word === b[i]);

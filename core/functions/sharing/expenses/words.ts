/** How people write for whom an expense is: « tous », names joined by « + », or by something else. */
import { isEveryone } from '../../../values/several-names';
import { fold } from '../../../values/text';

/** Everyone where there are two. */
export const isBoth = (words: string): boolean => ['lesdeux', 'both'].includes(fold(words));
/** « tous sauf Léa » is no name. */
export const isEveryoneBut = (words: string): boolean =>
  /^(?:tous|toutes|tout le monde|all|everyone|everybody)\s/i.test(words) && !isEveryone(words);

/** Headers that are near a word of the log (« remboursement », « transfert », « entre ») and say something else. */
export const OTHER_HEADERS: readonly string[] = [
  ...['facture', 'dépense', 'achat', 'expense', 'purchase', 'bill', 'transport', 'sortie', 'élément'],
  ...['rendement', 'vêtement', 'entrée', 'facturé', 'facturée', 'acheté', 'dépensé'],
  ...['date de facture', 'date facture', 'date de la facture', 'facture no', 'no facture', 'facture jointe'],
  ...['facturé à', 'facturé le', 'date d’achat', 'date achat', 'lieu d’achat', 'type d’activité', 'type d’activités'],
  ...['type d’achat', 'type de facture', 'type de paiement', 'type de taxe', 'type de fournisseur'],
  ...['expense date', 'purchase date', 'bill date', 'bill no', 'bill number', 'expense no', 'expense id'],
  ...['expense name', 'expense description', 'expense category', 'activity type', 'type of activity'],
];

const MARKS = new Set(['x', 'true', 'false', 'vrai', 'faux', 'oui', 'non', 'yes', 'no']);
/** A mark or what stands for nothing: « - », « x », « ? », TRUE. Any other sign may be somebody’s name. */
export const isNoName = (words: string): boolean => /^[-–—_.?…*✓✔☑☐✗✘]+$/.test(words.trim()) || MARKS.has(fold(words));

/** Words that tell how an expense is shared, or among how many: never the name of one partner. */
const OF_SHARING = new Set(
  [
    ...['sauf', 'excepté', 'hormis', 'sans', 'moins', 'tous', 'toutes', 'tout', 'toute', 'chacun', 'chacune', 'chaque'],
    ...['groupe', 'gang', 'équipe', 'autre', 'autres', 'reste', 'moitié', 'part', 'parts', 'égal', 'égales', 'commun'],
    ...['moi', 'toi', 'nous', 'vous', 'eux', 'deux', 'trois', 'quatre', 'cinq', 'six'],
    ...[
      'except',
      'but',
      'without',
      'all',
      'every',
      'everyone',
      'everybody',
      'each',
      'group',
      'team',
      'other',
      'others',
    ],
    ...['rest', 'half', 'share', 'equal', 'equally', 'me', 'us', 'them', 'two', 'three', 'four', 'five'],
    ...['invité', 'invités', 'invitée', 'invitées', 'ami', 'amis', 'personne', 'personnes', 'enfant', 'enfants'],
    ...['guest', 'guests', 'friend', 'friends', 'person', 'people', 'child', 'children', 'kids'],
  ].map(fold),
);
export const saysNobody = (words: string): boolean =>
  words.split(/[\s\u00a0\u202f’'()/,-]+/).some((word) => OF_SHARING.has(fold(word)));

/** What people write between names in place of « + ». */
const OTHER_SEPARATORS = /\s*[&,;/|\n]\s*|\s+(?:et|and|plus|[-–—])\s+/i;
export const otherParts = (words: string): string[] => words.split(OTHER_SEPARATORS).filter((part) => part !== '');
/** A name may hold « & » or « et »; these are marks of a list. */
export const isListed = (words: string): boolean => /[,;/|]/.test(words);

export const joinedParts = (words: string): string[] =>
  words
    .replace(/[＋﹢]/g, '+')
    .split('+')
    .map((name) => name.trim());

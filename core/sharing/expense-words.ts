/** How people write for whom an expense is: « tous », names joined by « + », or by something else. */
import { fold } from '../text';

const EVERYONE = new Set([
  'tous',
  'toutes',
  'tousettoutes',
  'toutlemonde',
  'touslespartenaires',
  'touslesmembres',
  'lesdeux',
  'chacun',
  'ensemble',
  'nous',
  'tlm',
  'both',
  'all',
  'everyone',
  'everybody',
  'allpartners',
  'allmembers',
]);
export const isEveryone = (words: string): boolean => EVERYONE.has(fold(words));
/** « tous sauf Léa » is no name. */
export const isEveryoneBut = (words: string): boolean =>
  /^(?:tous|toutes|tout le monde|all|everyone|everybody)\s/i.test(words) && !isEveryone(words);

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

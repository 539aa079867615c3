/** How people write for whom an expense is: « tous », names joined by « + », or by something else. */
import { fold } from '../text';

const EVERYONE = new Set([
  'tous',
  'toutes',
  'tousettoutes',
  'toutlemonde',
  'touslespartenaires',
  'touslesmembres',
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
const OTHER_SEPARATORS = /\s*[&,;/|]\s*|\s+(?:et|and)\s+/i;
export const otherParts = (words: string): string[] => words.split(OTHER_SEPARATORS).filter((part) => part !== '');
/** A name may hold « & » or « et »; these are marks of a list. */
export const isListed = (words: string): boolean => /[,;/|]/.test(words);

export const joinedParts = (words: string): string[] => words.split('+').map((name) => name.trim());

/** Words out of a closed list, and yes or no marks, read in both languages. */

import type { ChoiceParam } from '../declare/kinds';
import { complaint, type Place, quoted } from '../declare/place';
import { type CellError, isBlank } from '../values/cell';
import { LOCALE } from '../values/locale';
import { fold, foldSingular, type Language, type Text } from '../values/text';

export function readChoice(param: ChoiceParam, raw: unknown, place?: Place): string | undefined | CellError {
  // Desktop Excel passes blanks as 0, and no word is 0.
  if (isBlank(raw) || raw === 0) return undefined;
  const key = typeof raw === 'string' ? choiceIn(param.options, raw) : undefined;
  if (key !== undefined) return key;
  const { undecided } = param;
  if (typeof raw === 'string' && undecided && foldedWords(undecided.words).has(foldSingular(raw))) {
    return complaint(param.label, place, raw, {
      fr: (found) => `${found} ${undecided.say.fr}`,
      en: (found) => `${found} ${undecided.say.en}`,
    });
  }
  return complaint(param.label, place, raw, {
    fr: (found) => `${found} n’est pas un choix prévu. Écrivez ${choicesInWords(param, 'fr')}.`,
    en: (found) => `${found} is not one of the choices. Enter ${choicesInWords(param, 'en')}.`,
  });
}

const wordsFolded = new WeakMap<readonly string[], ReadonlySet<string>>();

function foldedWords(words: readonly string[]): ReadonlySet<string> {
  const known = wordsFolded.get(words) ?? new Set(words.map(foldSingular));
  wordsFolded.set(words, known);
  return known;
}

/** Each choice by all that it is called, folded: a long column is read word by word, and folding is what costs. */
const namesRead = new WeakMap<ChoiceParam['options'], ReadonlyMap<string, string>>();

function namesOf(options: ChoiceParam['options']): ReadonlyMap<string, string> {
  const known = namesRead.get(options);
  if (known) return known;
  const names = new Map<string, string>();
  for (const key of Object.keys(options)) {
    const words = options[key];
    if (!words) continue;
    for (const name of [...words.fr, ...words.en, key].map(foldSingular)) {
      if (name && !names.has(name)) names.set(name, key);
    }
  }
  namesRead.set(options, names);
  return names;
}

/** Words already looked up: a column holds the same few. */
const choicesRead = new WeakMap<ChoiceParam['options'], Map<string, string | undefined>>();
const MOST_WORDS_KEPT = 200;

/** The key whose words, in either language, include this one. */
export function choiceIn(options: ChoiceParam['options'], word: string): string | undefined {
  let known = choicesRead.get(options);
  if (!known || known.size > MOST_WORDS_KEPT) {
    known = new Map();
    choicesRead.set(options, known);
  }
  if (known.has(word)) return known.get(word);
  const found = namesOf(options).get(foldSingular(word));
  known.set(word, found);
  return found;
}

export function choicesInWords(param: ChoiceParam, language: Language): string {
  const words = Object.keys(param.options).map((key) => quoted(param.options[key]?.[language][0] ?? key, language));
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} ${LOCALE[language].or} ${last}` : last;
}

const YES = new Set(['oui', 'o', 'x', 'vrai', 'yes', 'y', 'true', '1', 'majeure', 'majeur', 'major']);
const NO = new Set(['non', 'n', 'faux', 'no', 'false', '0']);

export function readMark(label: Text, raw: unknown, place?: Place): boolean | CellError {
  if (isBlank(raw)) return false;
  if (typeof raw === 'boolean') return raw;
  const word = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : '';
  // A cross is a yes for some and a no for others: it is refused.
  if (/^[✓✔☑]$/.test(word)) return true;
  if (word === '☐') return false;
  if (YES.has(fold(word))) return true;
  if (NO.has(fold(word))) return false;
  return complaint(label, place, raw, {
    fr: (found) => `${found} n’est ni oui ni non. Écrivez « oui », « x » ou laissez la cellule vide.`,
    en: (found) => `${found} is neither yes nor no. Enter “yes”, “x” or leave the cell empty.`,
  });
}

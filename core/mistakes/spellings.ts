import { bare, type FormulaStyle, type FormulaToken } from '../formula';
import { nativeNames } from '../formula/native-names';
import { frenchNames } from '../functions/french-names';
import { nearest } from '../values/nearest';
import { type Finder, isSpace, type Mend, replacing, type Writing, written } from './mend';
import { afterPrefix, nearestOwn, ownIds, ownName, type Prefix } from './names';

/** The first name of a function that no spreadsheet and no function of ours bears. */
export const nameMend: Finder = (tokens, { style, prefix }) => {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    if (token.kind !== 'function' && token.kind !== 'name') continue;
    const truth = style === 'canonical' && token.kind === 'name' ? TRUTHS[token.text.toUpperCase()] : undefined;
    if (truth) return inEnglish(tokens, at, truth);
    const ofFunction =
      token.kind === 'function' ? (inFrench(tokens, at, style) ?? misspelt(tokens, at, { style, prefix })) : undefined;
    const mend = apart(tokens, at, prefix) ?? ofFunction;
    if (mend) return mend;
  }
  return undefined;
};

/** « MUTU SEUIL( », « MUTU-SEUIL( »: our prefix and the function, with another mark between them. */
function apart(tokens: readonly FormulaToken[], at: number, prefix: Prefix): Mend | undefined {
  if (!/^MUTU[._]?$/i.test(tokens[at]?.text ?? '')) return undefined;
  const mark = tokens[at + 1];
  const isMark = isSpace(mark) || /^[-:/,;]$/.test(mark?.text ?? '');
  const next = tokens[at + 2];
  const own = isMark && next?.kind === 'function' ? ownName(next.text) : undefined;
  if (!own) return undefined;
  const right = prefix + own.id;
  const typed = written(tokens, at, at + 3);
  return {
    // The error is not always that of a name: « MUTU,SEUIL » is two values.
    cause: 'mark',
    sentence: { fr: `« ${typed} » : écrivez ${right}.`, en: `“${typed}”: write ${right}.` },
    mended: replacing(tokens, at, at + 3, right),
  };
}

let english: ReadonlySet<string> | undefined;

/** =SOMME(A1:A3) on a screen in English. */
function inFrench(tokens: readonly FormulaToken[], at: number, style: FormulaStyle): Mend | undefined {
  const name = tokens[at]?.text ?? '';
  const right = style === 'canonical' ? frenchNames.get(name.toUpperCase()) : undefined;
  english = english ?? new Set(frenchNames.values());
  if (right === undefined || english.has(name.toUpperCase())) return undefined;
  return inEnglish(tokens, at, right);
}

const TRUTHS: Readonly<Record<string, string>> = { VRAI: 'TRUE', FAUX: 'FALSE' };

function inEnglish(tokens: readonly FormulaToken[], at: number, right: string): Mend {
  const name = tokens[at]?.text ?? '';
  return {
    cause: 'name',
    sentence: { fr: `« ${name} » s’écrit ici ${right}.`, en: `“${name}” is written ${right} here.` },
    mended: replacing(tokens, at, at + 1, right),
  };
}

function misspelt(tokens: readonly FormulaToken[], at: number, { style, prefix }: Writing): Mend | undefined {
  const name = tokens[at]?.text ?? '';
  const own = ownName(name);
  const right = own ? prefix + own.id : undefined;
  if (right === name.toUpperCase() || (!own && nativeNames.has(nativeForm(name)))) return undefined;
  if (right) {
    return {
      cause: 'name',
      sentence: reasonOf(name, right, own?.isPrefixed === true),
      mended: replacing(tokens, at, at + 1, right),
    };
  }
  const near = shortName(name, style) ?? nearName(name, prefix);
  if (!near) return undefined;
  return {
    cause: 'near',
    sentence: {
      fr: `« ${name} » n’existe pas : vouliez-vous dire ${near} ?`,
      en: `“${name}” does not exist: did you mean ${near}?`,
    },
    mended: replacing(tokens, at, at + 1, near),
  };
}

/** As other programs call the mean. */
const shortName = (name: string, style: FormulaStyle): string | undefined =>
  /^(?:AVG|MEAN|MOY)$/.test(bare(name)) ? (style === 'french' ? 'MOYENNE' : 'AVERAGE') : undefined;

/** Files write _xlfn.XLOOKUP for the functions that are newer than their format. */
const nativeForm = (name: string): string => bare(name).replace(/^(?:_XLFN\.)?(?:_XLWS\.)?/, '');

function reasonOf(name: string, right: string, isPrefixed: boolean): Mend['sentence'] {
  if (!isPrefixed) {
    return {
      fr: `« ${name} » est une fonction de Mutu : écrivez ${right}.`,
      en: `“${name}” is a Mutu function: write ${right}.`,
    };
  }
  const isAccented = bare(name) !== name.toUpperCase();
  return isAccented
    ? { fr: `« ${name} » s’écrit sans accent : ${right}.`, en: `“${name}” is written without accents: ${right}.` }
    : { fr: `« ${name} » s’écrit ici ${right}.`, en: `“${name}” is written ${right} here.` };
}

/** Without our prefix, a word is ours or the spreadsheet's only if it is very close: it may be a name of the user's. */
const mostFor = (name: string): number => (name.length < 4 ? 0 : name.length < 7 ? 1 : 2);

function nearName(name: string, prefix: Prefix): string | undefined {
  const rest = afterPrefix(name);
  if (rest !== undefined) {
    const id = nearestOwn(rest);
    return id && prefix + id;
  }
  const word = bare(name);
  const glued = word.slice('MUTU'.length);
  if (word.slice(0, 'MUTU'.length) === 'MUTU' && ownIds().has(glued)) return prefix + glued;
  const found = nearest(word, [...ownIds(), ...nativeNames], mostFor(word));
  return found && ownIds().has(found) ? prefix + found : found;
}

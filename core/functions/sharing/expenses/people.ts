/** Who is in a log of expenses, and whom the words of a line mean: « tous », a name, names joined by « + ». */
import type { CellError } from '../../../values/cell';
import { editDistance } from '../../../values/edit-distance';
import { nameKeys } from '../../../values/names';
import { readingOf } from '../../../values/numbers';
import { isEveryone, namesJoined } from '../../../values/several-names';
import type { Text } from '../../../values/text';
import {
  emptyName,
  namedTwice,
  notAName,
  notAPayer,
  notOnePayer,
  notTwo,
  otherwiseJoined,
  unknownMember,
  unknownName,
  unknownPayer,
} from './refusals';
import { isBoth, isEveryoneBut, isListed, isNoName, joinedParts, otherParts, saysNobody } from './words';

/** What a line says of people. */
export interface Expense {
  readonly payeur: string;
  readonly pour: string | undefined;
  readonly where: Text;
}

export interface People {
  readonly names: readonly string[];
  readonly placeOf: (name: string) => number | undefined;
}

function peopleOf(names: readonly string[]): People {
  const key = nameKeys();
  const places = new Map(names.map((name, i): [string, number] => [key(name), i]));
  return { names, placeOf: (name) => places.get(key(name)) };
}

export const givenPeople = (names: readonly string[]): People => peopleOf(names);

interface Met {
  readonly name: string;
  readonly row: Expense;
  readonly paid: boolean;
  /** Has a column of its own, or is joined to others by « + » and said on another row too. */
  isNamed: boolean;
  isJoined: boolean;
}

/**
 * Without a list of names: those who paid in the order of the log, those who have a column, then those paid for. Any
 * word may stand under « pour »: one who never pays is a partner when joined to others by « + », as names are, and said
 * on another row; « Pain+Lait » and « Léa+Maxx » are said once.
 */
export function peopleMet(rows: readonly Expense[], columns: readonly { readonly name: string }[]): People | CellError {
  const key = nameKeys();
  const met = new Map<string, Met>();
  const meet = (name: string, row: Expense, paid: boolean, isNamed: boolean, isJoined = false): void => {
    const before = met.get(key(name));
    if (!before) {
      met.set(key(name), { name, row, paid, isNamed, isJoined });
      return;
    }
    before.isJoined = before.isJoined || isJoined;
    before.isNamed = before.isNamed || isNamed || (before.isJoined && row !== before.row);
  };
  for (const row of rows) {
    if (isEveryone(row.payeur) || row.payeur.includes('+')) return notOnePayer(row);
    if (isNoName(row.payeur)) return notAPayer(row);
    meet(row.payeur, row, true, true);
  }
  const first = rows[0];
  if (first) for (const { name } of columns) meet(name, first, false, true);
  const payers = new Set(met.keys());
  for (const row of rows) {
    if (row.pour === undefined || isEveryone(row.pour)) continue;
    const parts = joinedParts(row.pour);
    for (const name of parts) if (name !== '' && !isEveryone(name)) meet(name, row, false, false, parts.length > 1);
  }
  const all = [...met.values()];
  const areNumbers = rows.some(({ payeur }) => isNumber(payeur));
  for (const { name, row, paid, isNamed } of all) {
    if (!paid && isEveryoneBut(name)) return notAName(name, row);
    const parts = otherParts(name);
    const isMet = (part: string): boolean => part !== name && met.has(key(part));
    const isSeveral = parts.length > 1 && (isListed(name) || parts.some(isMet));
    if (isSeveral && paid) return notOnePayer(row);
    if (isSeveral || (!paid && namesJoined(name, isMet))) return otherwiseJoined(name, row, isMet);
    if (paid || payers.has(key(name))) continue;
    const isWord = isNoName(name) || saysNobody(name) || (/^\d/.test(name) && !areNumbers);
    const holdsAName = name.split(/\s+/).length > 1 && name.split(/\s+/).some((part) => payers.has(key(part)));
    const near = isNumber(name) ? undefined : nearestOf(key(name), payers);
    if (!isNamed || isWord || holdsAName || near !== undefined)
      return unknownName(name, row, near && met.get(near)?.name);
  }
  return peopleOf(all.map(({ name }) => name));
}

/** « Maxx » is « Max » written otherwise, rather than somebody else. */
const nearestOf = (name: string, payers: ReadonlySet<string>): string | undefined =>
  name.length < 4 ? undefined : [...payers].find((payer) => payer.length > 2 && editDistance(name, payer, 1) === 1);

const isNumber = (name: string): boolean => readingOf(name) !== undefined;

/** Who paid a line. */
export function readPayer(row: Expense, people: People): number | CellError {
  const place = people.placeOf(row.payeur);
  if (place !== undefined) return place;
  const isSeveral = isEveryone(row.payeur) || joinedParts(row.payeur).length > 1 || joinsKnown(row.payeur, people);
  return isSeveral ? notOnePayer(row) : unknownPayer(row);
}

/** For whom a line is, by their places. */
export function readMembers(row: Expense, words: string, people: People): readonly number[] | CellError {
  const alone = people.placeOf(words);
  if (alone !== undefined) return [alone];
  if (isBoth(words) && people.names.length !== 2) return notTwo(row, words, people.names.length);
  if (words === '' || isEveryone(words)) return people.names.map((_, i) => i);
  const members: number[] = [];
  for (const name of joinedParts(words)) {
    const place = name === '' ? undefined : people.placeOf(name);
    if (place === undefined) return notRead(row, words, name, people);
    if (members.includes(place)) return namedTwice(row, words, name);
    members.push(place);
  }
  // A cent that is left goes by the order of partners, however a row writes them.
  return members.sort((a, b) => a - b);
}

function notRead(row: Expense, words: string, name: string, people: People): CellError {
  if (name === '') return emptyName(row, words);
  if (isEveryone(name) || isEveryoneBut(name)) return notAName(words, row);
  return joinsKnown(name, people)
    ? otherwiseJoined(name, row, (part) => people.placeOf(part) !== undefined)
    : unknownMember(row, words, name);
}

const joinsKnown = (name: string, people: People): boolean => {
  const isKnown = (part: string): boolean => people.placeOf(part) !== undefined;
  const parts = otherParts(name);
  return (parts.length > 1 && parts.some(isKnown)) || namesJoined(name, isKnown) !== undefined;
};

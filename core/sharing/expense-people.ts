/** Who is in a log of expenses, and whom the words of a line mean: « tous », a name, names joined by « + ». */
import type { CellError } from '../cell';
import { nameKeys } from '../names';
import type { Text } from '../text';
import {
  emptyName,
  namedTwice,
  notAName,
  notOnePayer,
  otherwiseJoined,
  unknownMember,
  unknownPayer,
} from './expense-refusals';
import { isEveryone, isEveryoneBut, isListed, joinedParts, otherParts } from './expense-words';

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

/** Without a list of names: those who paid in the order of the log, then those paid for. */
export function peopleMet(rows: readonly Expense[]): People | CellError {
  const key = nameKeys();
  const met = new Map<string, { readonly name: string; readonly row: Expense; readonly paid: boolean }>();
  const meet = (name: string, row: Expense, paid: boolean): void => {
    if (!met.has(key(name))) met.set(key(name), { name, row, paid });
  };
  for (const row of rows) {
    if (isEveryone(row.payeur) || row.payeur.includes('+')) return notOnePayer(row);
    meet(row.payeur, row, true);
  }
  for (const row of rows) {
    if (row.pour === undefined || isEveryone(row.pour)) continue;
    for (const name of joinedParts(row.pour)) if (name !== '' && !isEveryone(name)) meet(name, row, false);
  }
  const all = [...met.values()];
  for (const { name, row, paid } of all) {
    if (!paid && isEveryoneBut(name)) return notAName(name, row);
    const parts = otherParts(name);
    const isSeveral = parts.length > 1 && (isListed(name) || parts.some((part) => met.has(key(part))));
    if (isSeveral) return paid ? notOnePayer(row) : otherwiseJoined(name, row);
  }
  return peopleOf(all.map(({ name }) => name));
}

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
  if (words === '' || isEveryone(words)) return people.names.map((_, i) => i);
  const members: number[] = [];
  for (const name of joinedParts(words)) {
    const place = name === '' ? undefined : people.placeOf(name);
    if (place === undefined) return notRead(row, words, name, people);
    if (members.includes(place)) return namedTwice(row, words, name);
    members.push(place);
  }
  return members;
}

function notRead(row: Expense, words: string, name: string, people: People): CellError {
  if (name === '') return emptyName(row, words);
  if (isEveryone(name) || isEveryoneBut(name)) return notAName(words, row);
  return joinsKnown(name, people) ? otherwiseJoined(name, row) : unknownMember(row, words, name);
}

const joinsKnown = (name: string, people: People): boolean => {
  const parts = otherParts(name);
  return parts.length > 1 && parts.some((part) => people.placeOf(part) !== undefined);
};

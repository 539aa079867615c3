/** A cost (or gain) game as a treasurer writes it: one column of groups, « A », « A+B », and their costs beside it. */
import { CellError, refuse } from '../../../values/cell';
import { nameKey } from '../../../values/names';
import { isEveryone, namesJoined } from '../../../values/several-names';
import { compareGroups, groupLabel, groupSizes } from './coalitions';
import { GroupReader } from './name-trie';

export interface Game {
  /** As written in `noms`, or where first met. */
  readonly names: readonly string[];
  /** By mask; nobody costs 0. */
  readonly values: Float64Array;
}

const tooMany = (maximum: number, counted: number | undefined): CellError =>
  counted === undefined
    ? refuse(
        `groupes : plus de ${maximum} partenaires y sont nommés. Cette fonction en prend au plus ${maximum} ; vérifiez aussi l’orthographe des noms.`,
        `groups: more than ${maximum} partners are named in it. This function takes at most ${maximum}; also check how the names are spelled.`,
      ).of('groupes')
    : refuse(
        `noms : ${counted} partenaires ont été donnés. Cette fonction en prend au plus ${maximum}.`,
        `names: ${counted} partners were given. This function takes at most ${maximum}.`,
      ).of('noms');

/** The list of partners: no name twice, none that would be read as a group. */
export function checkNames(names: readonly string[], maximum: number): CellError | undefined {
  if (names.length > maximum) return tooMany(maximum, names.length);
  const seen = new Set<string>();
  for (const name of names) {
    if (name.includes('+')) {
      return refuse(
        `noms : « ${name} » contient un « + », qui sépare les noms dans un groupe. Écrivez ce nom autrement.`,
        `names: “${name}” contains a “+”, which separates the names of a group. Write this name another way.`,
      ).of('noms');
    }
    const key = nameKey(name);
    if (seen.has(key)) {
      return refuse(
        `noms : « ${name} » y est deux fois. Donnez un nom différent à chaque partenaire (majuscules et accents ne comptent pas).`,
        `names: “${name}” is in it twice. Give each partner a different name (case and accents do not count).`,
      ).of('noms');
    }
    seen.add(key);
  }
  return undefined;
}

const emptyName = (): CellError =>
  refuse(
    'groupes : un groupe contient un nom vide. Écrivez les noms séparés par « + », par exemple « A+B ».',
    'groups: a group contains an empty name. Write the names separated by “+”, for example “A+B”.',
  ).of('groupes');
const unknownName = (name: string): CellError =>
  refuse(
    `groupes : « ${name} » n’est pas dans noms. Corrigez ce nom, ou ajoutez-le à noms.`,
    `groups: “${name}” is not in names. Correct this name, or add it to names.`,
  ).of('groupes');
/** A name that is several known ones, otherwise joined, or a word for all of them. */
function otherSeparator(
  spelling: string,
  names: readonly string[],
  isKnown: (name: string) => boolean,
): CellError | undefined {
  const members =
    namesJoined(spelling, isKnown) ?? (isEveryone(spelling) ? names.filter((name) => name !== spelling) : []);
  if (members.length < 2) return undefined;
  const wanted = members.join('+');
  return refuse(
    `groupes : « ${spelling.trim()} » ne se lit pas comme un groupe. Joignez les noms par « + » : « ${wanted} ».`,
    `groups: “${spelling.trim()}” does not read as a group. Join the names by “+”: “${wanted}”.`,
  ).of('groupes');
}

/** Where no list of names was given, « A & B » passed for a partner of that name. */
function otherSeparatorAmong(names: readonly string[]): CellError | undefined {
  const known = new Set(names.map(nameKey));
  for (const name of names) {
    const found = otherSeparator(name, names, (part) => part !== name && known.has(nameKey(part)));
    if (found) return found;
  }
  return undefined;
}

const nameTwice = (group: string, name: string): CellError =>
  refuse(
    `groupes : « ${group} » contient deux fois « ${name} ». Nommez chaque partenaire une seule fois.`,
    `groups: “${group}” contains “${name}” twice. Name each partner once.`,
  ).of('groupes');
const groupTwice = (group: string, label: string): CellError =>
  refuse(
    `groupes : « ${group} » y est deux fois${group === label ? '' : ` (c’est le groupe « ${label} »)`}. Gardez une seule ligne pour ce groupe.`,
    `groups: “${group}” is in it twice${group === label ? '' : ` (it is the group “${label}”)`}. Keep a single row for this group.`,
  ).of('groupes');

function groupMissing(names: readonly string[], seen: Uint8Array, missing: number): CellError {
  const sizes = groupSizes(names.length);
  let first = 0;
  for (let mask = 1; mask < seen.length; mask++) {
    if (seen[mask] === 0 && (first === 0 || compareGroups(mask, first, sizes) < 0)) first = mask;
  }
  const label = groupLabel(first, names);
  const needed = seen.length - 1;
  return refuse(
    `groupes : il manque ${missing > 1 ? `${missing} groupes, à commencer par` : 'le groupe'} « ${label} ». ${names.length} partenaires forment ${needed} groupes : =MUTU.COALITIONS les énumère.`,
    `groups: ${missing > 1 ? `${missing} groups are missing, starting with` : 'a group is missing,'} “${label}”. ${names.length} partners form ${needed} groups: =MUTU.COALITIONS lists them.`,
  ).of('groupes');
}

/** Reads groups in any order, of any order of names; a missing, repeated or unknown one is refused by name. */
export function readGame(
  groups: readonly string[],
  costs: readonly number[],
  given: readonly string[] | undefined,
  maximum: number,
): Game | CellError {
  const refused = given && checkNames(given, maximum);
  if (refused) return refused;
  const names = [...(given ?? [])];
  const index = new Map(names.map((name, i) => [nameKey(name), i]));
  const reader = new GroupReader<CellError>((spelling) => {
    const key = nameKey(spelling);
    if (key === '') return emptyName();
    const known = index.get(key);
    if (known !== undefined) return known;
    if (given)
      return otherSeparator(spelling, names, (name) => index.has(nameKey(name))) ?? unknownName(spelling.trim());
    if (names.length === maximum) return otherSeparatorAmong(names) ?? tooMany(maximum, undefined);
    index.set(key, names.length);
    names.push(spelling.trim());
    return names.length - 1;
  });

  const masks = new Uint32Array(groups.length);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row]!;
    const mask = reader.read(group);
    if (typeof mask !== 'number') {
      return mask instanceof CellError ? mask : nameTwice(group, names[mask.repeated] ?? '');
    }
    masks[row] = mask;
  }
  const values = new Float64Array(2 ** names.length);
  const seen = new Uint8Array(values.length);
  for (let row = 0; row < masks.length; row++) {
    const mask = masks[row]!;
    if (seen[mask]) return groupTwice(groups[row]!, groupLabel(mask, names));
    seen[mask] = 1;
    values[mask] = costs[row]!;
  }
  const missing = values.length - 1 - masks.length;
  if (missing === 0) return { names, values };
  return otherSeparatorAmong(names) ?? groupMissing(names, seen, missing);
}

/** What concerns every partner (parts, benefits) must be given for each of them. */
export const wrongCount = (label: { fr: string; en: string }, given: number, names: readonly string[]): CellError =>
  refuse(
    `${label.fr} compte ${given} valeur${given > 1 ? 's' : ''} et groupes nomme ${names.length} partenaire${names.length > 1 ? 's' : ''} (${names.join(', ')}). Donnez une valeur par partenaire, dans cet ordre.`,
    `${label.en} has ${given} value${given > 1 ? 's' : ''} and groups names ${names.length} partner${names.length > 1 ? 's' : ''} (${names.join(', ')}). Give one value for each partner, in this order.`,
  );

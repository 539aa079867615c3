import { bare, renameFunctions, tokenize } from '../formula';
import { catalog } from '../functions';
import { nearest } from '../values/nearest';

/** How a host's cells begin the names of our functions. */
export type Prefix = 'MUTU.' | 'MUTU_';

/** One of our functions, as a formula calls it. */
export interface OwnName {
  readonly id: string;
  /** Under one of the prefixes that some place knows, or none. */
  readonly isPrefixed: boolean;
}

let ids: ReadonlySet<string> | undefined;
export function ownIds(): ReadonlySet<string> {
  ids = ids || new Set(catalog.map((declaration) => declaration.id));
  return ids;
}

const PREFIXED = /^(?:(?:\[\d+\]!)?_XLDUDF_MUTU_|MUTU[._])(.*)$/;

/** What follows our prefix, without accents; undefined for a name that does not bear it. */
export const afterPrefix = (name: string): string | undefined => (PREFIXED.exec(bare(name)) || [])[1];

/** The function that a name stands for without a doubt: another host's spelling, accents, no prefix. */
export function ownName(name: string): OwnName | undefined {
  const rest = afterPrefix(name);
  const id = rest === undefined ? bare(name) : rest;
  return ownIds().has(id) ? { id, isPrefixed: rest !== undefined } : undefined;
}

/**
 * Our functions named as this host names them. `lost`: the cell shows #NAME?, so that a name without its prefix
 * (SEUIL) is no function of the user's own. One that works already stays as it was typed.
 */
export const withNamesOf = (prefix: Prefix, formula: string, lost: boolean): string =>
  renameFunctions(formula, (name) => {
    const own = ownName(name);
    if (!own || (!own.isPrefixed && !lost)) return name;
    const wanted = prefix + own.id;
    return name.toUpperCase() === wanted ? name : wanted;
  });

/** Letters to change at most for one name to pass for another. */
const FAR = 3;

/** The function of ours whose name is closest to one that follows our prefix and does not exist. */
export const nearestOwn = (rest: string): string | undefined =>
  nearest(rest, ownIds(), Math.min(FAR, Math.floor(rest.length / 2)));

/** Names that bear our prefix and are no function of ours, as the formula spells them. */
export const unknownNames = (formula: string): readonly string[] =>
  tokenize(formula)
    .filter(({ kind, text }) => kind === 'function' && afterPrefix(text) !== undefined && !ownName(text))
    .map(({ text }) => text);

/** Whether a formula calls a function that bears our prefix, whatever the host. */
export const holdsOwnNames = (formula: string): boolean =>
  tokenize(formula).some(({ kind, text }) => kind === 'function' && afterPrefix(text) !== undefined);

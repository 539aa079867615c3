import { ownId, tokenize } from '../../core/formula';
import { withEachSheet } from '../../core/formula/across-sheets';
import { plainFormula } from '../../core/formula/in-file';
import { isSeveralCells, withIntersections } from '../../core/formula/intersections';
import { callsOfNothingKnown } from '../../core/formula/not-computed';
import type { FileValue } from '../../xlsx/read/sheet';
import { type SheetCell, type Table, withoutTables } from '../../xlsx/read/tables';
import type { LeftOut } from './left-out';

/** Excel's own limits: beyond, its calculation and ours would run out of room. */
const MOST = { length: 8192, depth: 64 };

/** A formula of a file, as the page has it, and what must be said of it; or why only its last value is kept. */
export type ReadFormula = { readonly formula: string; readonly said?: LeftOut } | { readonly keepsValue: LeftOut };

/** What formulas of a file may name. */
export interface Around {
  readonly tables: readonly Table[];
  /** In their order. */
  readonly sheets: readonly { readonly name: string }[];
  readonly names: readonly { readonly name: string }[];
}

/**
 * `isSeveral`, for a formula that is no array formula: the names that stand for several cells. `value`: the last one, for a
 * formula that the page cannot compute.
 */
export function readFormula(
  stored: string,
  { tables, sheets, names }: Around,
  place: SheetCell,
  isSeveral?: (name: string) => boolean,
  value?: FileValue,
): ReadFormula {
  if (stored.length > MOST.length) return { keepsValue: 'formulas' };
  const asStored = plainFormula(withoutTables(stored, tables, place));
  const formula = withEachSheet(
    asStored,
    sheets.map(({ name }) => name),
  );
  if (formula === undefined || formula.length > MOST.length) return { keepsValue: 'acrossSheets' };
  const tokens = tokenize(formula);
  let depth = 0;
  let isDeep = false;
  let isExternal = false;
  for (const { kind, text } of tokens) {
    if (kind === 'open') depth++;
    if (kind === 'close') depth--;
    isDeep ||= depth > MOST.depth;
    // « [1]Feuil1!A1 », « '[Autre.xlsx]Feuil 1'!A1 », « [1]!taux »: another workbook's.
    isExternal ||= kind === 'bracket' && /^\[\d+\]$/.test(text);
    isExternal ||= kind === 'sheet' && text.includes('[');
    isExternal ||= kind === 'function' && text.startsWith('[') && ownId(text) === undefined;
  }
  if (isDeep) return { keepsValue: 'formulas' };
  if (isExternal) return { keepsValue: 'external' };
  const isUnknown = hasValue(value) && callsOfNothingKnown(tokens, (name) => isAmong(names, name));
  if (isUnknown) return { keepsValue: 'functions' };
  return {
    formula: isSeveral ? withIntersections(formula, isSeveral) : formula,
    ...(formula !== asStored && { said: 'acrossSheets' }),
  };
}

/** An error is none: whoever wrote the file could not compute it either. */
const hasValue = (value: FileValue | undefined): boolean =>
  value !== undefined && !(typeof value === 'object' && 'error' in value);

const isAmong = (names: Around['names'], name: string): boolean =>
  names.some((one) => one.name.toLowerCase() === name.toLowerCase());

const RANGE = /^=?(?:'(?:[^']|'')*'|[^'!]+)!([^!:]+):([^!:]+)$/;

/** The names that stand for several cells. */
export function rangesAmong(
  names: readonly { readonly name: string; readonly content: string }[],
): (name: string) => boolean {
  const ranges = new Set(
    names.flatMap(({ name, content }) => {
      const [, first = '', last = ''] = RANGE.exec(content) ?? [];
      return isSeveralCells(first, last) ? [name.toLowerCase()] : [];
    }),
  );
  return (name) => ranges.has(name.toLowerCase());
}

interface Named {
  readonly name: string;
  readonly content: string;
}

/** The names that each name reads. */
const readsOf = (names: readonly Named[]): Map<string, readonly string[]> =>
  new Map(
    names.map(({ name, content }) => [
      name.toLowerCase(),
      content.length > MOST.length
        ? []
        : tokenize(content).flatMap(({ kind, text }) => (kind === 'name' ? [text.toLowerCase()] : [])),
    ]),
  );

/** Names that read themselves, alone or in a circle: nothing can be computed from them. */
export function cyclicNames(names: readonly Named[]): Set<string> {
  const reads = readsOf(names);
  const cyclic = new Set<string>();
  for (const name of reads.keys()) {
    const seen = new Set<string>();
    const waiting = [...(reads.get(name) ?? [])];
    for (let read = waiting.pop(); read !== undefined; read = waiting.pop()) {
      if (read === name) cyclic.add(name);
      if (seen.has(read)) continue;
      seen.add(read);
      waiting.push(...(reads.get(read) ?? []));
    }
  }
  return cyclic;
}

/** The engine writes what a name stands for in its place: twenty names of two others each would make a million. */
const MOST_WRITTEN_OUT = 20_000;

/** Names that would fill memory once each name that they read is written out; `cyclic` ones have no end. */
export function endlessNames(names: readonly Named[], cyclic: ReadonlySet<string>): Set<string> {
  const reads = readsOf(names);
  const lengths = new Map(names.map(({ name, content }) => [name.toLowerCase(), content.length]));
  const known = new Map<string, number>();
  const writtenOut = (name: string): number => {
    if (cyclic.has(name)) return 0;
    const found = known.get(name);
    if (found !== undefined) return found;
    let total = lengths.get(name) ?? 0;
    for (const read of reads.get(name) ?? []) total = Math.min(total + writtenOut(read), 2 * MOST_WRITTEN_OUT);
    known.set(name, total);
    return total;
  };
  return new Set([...reads.keys()].filter((name) => writtenOut(name) > MOST_WRITTEN_OUT));
}

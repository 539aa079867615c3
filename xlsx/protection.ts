import { type Area, absolute, areaOf, onSheet } from '../core/formula/addresses';
import type { PlanProtection } from '../core/grids/language/plan';
import type { DefinedName } from './parts';

/**
 * What a grid protects, in a file: areas under names that nobody sees, which Excel and LibreOffice keep up with their
 * cells. The sheet itself is not locked: one could not insert a row in a list any more, nor sort it.
 */
const NAMES = {
  computed: '_mutu_calcul',
  labels: '_mutu_libelles',
  inputs: '_mutu_saisie',
  lists: '_mutu_listes',
  orderedLists: '_mutu_listes_fixes',
  lifted: '_mutu_libre',
} as const;
const NAMED = new Map<string, keyof typeof NAMES>(
  Object.entries(NAMES).map(([what, name]) => [name, what as keyof typeof NAMES]),
);

export const isOfGrid = (name: string): boolean => NAMED.has(name);

/** … and whether its user asked to change computed cells too. */
export interface FileProtection extends PlanProtection {
  readonly isLifted: boolean;
}

export function protectionNames(sheet: string, position: number, protection: FileProtection): readonly DefinedName[] {
  const { computed, labels = [], inputs, lists, isLifted } = protection;
  const areas: Readonly<Record<Exclude<keyof typeof NAMES, 'lifted'>, readonly Area[]>> = {
    computed,
    labels,
    inputs,
    lists: lists.filter(({ isOrdered }) => !isOrdered).map(({ area }) => area),
    orderedLists: lists.filter(({ isOrdered }) => isOrdered).map(({ area }) => area),
  };
  const hidden = (name: string, content: string): DefinedName => ({ name, content, sheet: position, isHidden: true });
  const named = Object.entries(areas)
    .filter(([, list]) => list.length > 0)
    .map(([what, list]) =>
      hidden(NAMES[what as keyof typeof areas], list.map((area) => onSheet(sheet, absolute(area))).join(',')),
    );
  return isLifted ? [...named, hidden(NAMES.lifted, 'TRUE')] : named;
}

/** From the names that no list shows, by the position of the sheet; none for those that hold no grid. */
export function readProtections(hidden: readonly DefinedName[]): ReadonlyMap<number, FileProtection> {
  const found = new Map<number, Partial<Record<keyof typeof NAMES, readonly Area[]>>>();
  for (const { name, content, sheet } of hidden) {
    const what = NAMED.get(name);
    if (what === undefined || sheet === undefined) continue;
    found.set(sheet, { ...found.get(sheet), [what]: areasIn(content) });
  }
  return new Map(
    [...found].map(([sheet, { computed = [], labels, inputs = [], lists = [], orderedLists = [], lifted }]) => [
      sheet,
      {
        computed,
        ...(labels && { labels }),
        inputs,
        lists: [
          ...lists.map((area) => ({ area, isOrdered: false })),
          ...orderedLists.map((area) => ({ area, isOrdered: true })),
        ],
        isLifted: lifted !== undefined,
      },
    ]),
  );
}

const RANGE = /\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?(?=[,~]|$)/g;
/** A reference to cells that are gone is no area any more. */
const areasIn = (content: string): readonly Area[] => (content.match(RANGE) ?? []).map((range) => areaOf(range));

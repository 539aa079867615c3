import { type Area, absolute, areaOf, cellArea, onSheet } from '../core/formula/addresses';
import type { Plan, PlanProtection } from '../core/grids/language/plan';
import type { DefinedName } from './parts';

/**
 * What a grid protects, and how it prints, in a file: areas under names that nobody sees, which Excel and LibreOffice keep up with their
 * cells. The sheet itself is not locked: one could not insert a row in a list any more, nor sort it.
 */
const NAMES = {
  computed: '_mutu_calcul',
  labels: '_mutu_libelles',
  inputs: '_mutu_saisie',
  lists: '_mutu_listes',
  orderedLists: '_mutu_listes_fixes',
  breaks: '_mutu_pages',
  lifted: '_mutu_libre',
  document: '_mutu_document',
} as const;
type What = keyof typeof NAMES;
/** Those that hold no area. */
type Said = 'lifted' | 'document';
const NAMED = new Map<string, What>(Object.entries(NAMES).map(([what, name]) => [name, what as What]));

export const isOfGrid = (name: string): boolean => NAMED.has(name);

/** What a sheet has of the grid it holds, beside its cells. */
export interface FileProtection extends PlanProtection {
  /** The user asked to change computed cells too. */
  readonly isLifted: boolean;
  /** It is printed as a document of the organisation’s own: no title repeated, no word of ours at the foot. */
  readonly isDocument?: true;
  /** The first cell of the rows that start a page of paper. */
  readonly breaks?: readonly Area[];
}

export const recordOf = ({ protection, print }: Plan): FileProtection => ({
  ...protection,
  isLifted: false,
  ...(print.titleRows === 0 && print.footer.text === '' && { isDocument: true }),
  ...(print.breaks.length > 0 && { breaks: print.breaks.map((row) => cellArea(row, 0)) }),
});

export function protectionNames(sheet: string, position: number, protection: FileProtection): readonly DefinedName[] {
  const { computed, labels = [], inputs, lists, breaks = [], isLifted, isDocument = false } = protection;
  const areas: Readonly<Record<Exclude<What, Said>, readonly Area[]>> = {
    computed,
    labels,
    inputs,
    lists: lists.filter(({ isOrdered }) => !isOrdered).map(({ area }) => area),
    orderedLists: lists.filter(({ isOrdered }) => isOrdered).map(({ area }) => area),
    breaks,
  };
  const said: Readonly<Record<Said, boolean>> = { lifted: isLifted, document: isDocument };
  const hidden = (what: string, content: string): DefinedName => ({
    name: NAMES[what as What],
    content,
    sheet: position,
    isHidden: true,
  });
  return [
    ...Object.entries(areas)
      .filter(([, list]) => list.length > 0)
      .map(([what, list]) => hidden(what, list.map((area) => onSheet(sheet, absolute(area))).join(','))),
    ...Object.entries(said).flatMap(([what, isSo]) => (isSo ? [hidden(what, 'TRUE')] : [])),
  ];
}

/** From the names that no list shows, by the position of the sheet; none for those that hold no grid. */
export function readProtections(hidden: readonly DefinedName[]): ReadonlyMap<number, FileProtection> {
  const found = new Map<number, Partial<Record<What, readonly Area[]>>>();
  for (const { name, content, sheet } of hidden) {
    const what = NAMED.get(name);
    if (what === undefined || sheet === undefined) continue;
    found.set(sheet, { ...found.get(sheet), [what]: areasIn(content) });
  }
  return new Map(
    [...found].map(([sheet, { computed = [], labels, inputs = [], lists = [], orderedLists = [], ...others }]) => [
      sheet,
      {
        computed,
        ...(labels && { labels }),
        inputs,
        lists: [
          ...lists.map((area) => ({ area, isOrdered: false })),
          ...orderedLists.map((area) => ({ area, isOrdered: true })),
        ],
        isLifted: others.lifted !== undefined,
        ...(others.document && { isDocument: true as const }),
        ...(others.breaks && others.breaks.length > 0 && { breaks: others.breaks }),
      },
    ]),
  );
}

const RANGE = /\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?(?=[,~]|$)/g;
/** A reference to cells that are gone is no area any more. */
const areasIn = (content: string): readonly Area[] => (content.match(RANGE) ?? []).map((range) => areaOf(range));

/**
 * Small workbooks of native formulas over the same few cells, drawn by chance. A formula gives what its cells hold, whatever else is
 * calculated, before it or after it, where it stands, and whatever was typed and undone since.
 */
import type { Random } from '../../support/random';

export type Content = string | number | boolean | null;
export type Cells = Readonly<Record<string, Content>>;

/** A formula, where {3} is the cell of the third one, and {3#} the cells that its answer fills. */
export interface Formula {
  readonly text: string;
  /** Its answer fills several cells. */
  readonly isWide: boolean;
}
export interface Workbook {
  /** What is typed in A1:D8, and the formulas of these below them, read with them. */
  readonly inputs: Cells;
  readonly formulas: readonly Formula[];
}

const TYPED: readonly Content[] = [
  ...[0, 1, 2, 3, 5, -3, 12.5, 0.1, 1000, 45_292, 45_323],
  ...[null, null, null, '', 'vis', 'Vis', 'bois', 'a*', '1', '0', '12/3', true, false, 'oui', '#'],
  ...['=1/0', '=NA()', '=""', '=1=1', '=0', '="0"', '=DATE(2024,1,1)'],
];
const WORDS = ['0', '1', '2', '12.5', '-3', '45292', '""', '"vis"', '"VIS"', '"1"', 'TRUE', 'FALSE', '1/0', '"b*"'];
const CRITERIA = ['0', '1', '">0"', '"<>"', '""', '"vis"', '"v*"', '"<>0"', '"="', '">=2"', 'TRUE', '"1"', '"<>vis"'];
const SIGNS = ['=', '<>', '<', '>', '<=', '>='];

const patterns = (text: string): readonly string[] => text.trim().split(/;\s+/);

/** c a cell, i one that is typed, r a column of cells, q another of the same size, m several columns, w a word, k a criterion, s a sign, n a small number. */
const SINGLE = patterns(`
  c s w; c s c; c s 0; c=""; c<>""; IF(c s w,"y","n"); IF(c="","",c); IF(c s c,c,c); ISBLANK(c); COUNTIF(r,k);
  COUNTIF(r,c); COUNTIF(m,k); SUMIF(r,k,q); SUMIF(r,k); AVERAGEIF(r,k,q); SUMIF(r,c,q); COUNTIFS(r,k,q,k);
  SUMIFS(r,q,k); SUMIFS(r,q,k,q,k); MAXIFS(r,q,k); MINIFS(r,q,c); AVERAGEIFS(r,q,k); SUMPRODUCT((r s w)*1);
  SUMPRODUCT(--(r s c)); SUMPRODUCT((r s w)*(q s w)); SUMPRODUCT(r,q); SUM(--(r s q)); SUM(IF(r s w,1,0));
  SUM(IF(r s c,q,0)); SUM(--(m s w)); SUM(--(m s c)); SUMPRODUCT((LEN(r)>n)*1); MATCH(w,r,0); MATCH(c,r,0);
  MATCH(w,r,1); XMATCH(c,r); XMATCH(w,r,1); VLOOKUP(w,m,2,FALSE); VLOOKUP(c,m,2,FALSE); VLOOKUP(w,m,2,TRUE);
  XLOOKUP(w,r,q,"none"); XLOOKUP(c,r,q,"none"); LOOKUP(w,r,q); INDEX(m,n,2); INDEX(r,n); COUNT(r); COUNTA(m);
  COUNTBLANK(m); SUM(m); MAX(r); MIN(m); AVERAGE(r); MEDIAN(r); LARGE(r,n); RANK(c,r); TEXTJOIN("|",FALSE,r);
  CONCAT(m); SUBTOTAL(9,r); SUM(OFFSET(i,0,0,n,1)); SUM(INDIRECT("A1:B4")); IFERROR(c/c,"e");
  IFERROR(MATCH(c,r,0),0); IFNA(VLOOKUP(w,m,2,FALSE),"none"); IF(ISNUMBER(c),c*2,"t");
  IF(COUNTIF(r,c)>1,"d","s"); LET(x,r,SUM(IF(ISNUMBER(x),x,0))); REDUCE(0,r,LAMBDA(a,v,a+IF(v s w,1,0)));
  SUM(MAP(r,LAMBDA(v,IF(v="",1,0)))); SUM(--(UNIQUE(r) s w)); SUM(--(SORT(r) s c)); ROWS(FILTER(r,q s w));
  SUM(--(TAKE(r,n) s w)); SUM(--(DROP(m,1,1) s w)); AND(r s w); OR(r s c); c&c; c+c; c*n; SUM(r)/COUNT(q);
  EXACT(c,w); N(c); LEN(c); SWITCH(c,w,"y",w,"z","n"); SUM((INDEX(m,0,2) s w)*1);
  SUM(--(OFFSET(i,0,0,n,1) s w)); SUM(--(INDIRECT("B2:B6") s c)); SUM(--(IF(TRUE,r) s w));
  SUM(--(CHOOSE(2,r,q) s w)); SUM(--(TRANSPOSE(r) s w)); SUM(--((r) s w)); SUM(--(+r s w)); SUM(--(r&"" s w));
  EDATE(c,1); YEAR(c); TEXT(c,"0.00"); SUM(FILTER(r,ISNUMBER(r),0)); AGGREGATE(9,6,r); MODE(r);
  COUNTIF(r,"<>"&c)
`);
const WIDE = patterns(`
  r; r*2; r s w; r s q; m s c; UNIQUE(r); SORT(r); SORT(r,1,-1); FILTER(r,q s w,"none"); TRANSPOSE(r);
  SEQUENCE(n); SEQUENCE(n,2); IF(r s w,q,""); COUNTIF(r,q); MATCH(r,q,0); XLOOKUP(r,q,r,"none"); m; HSTACK(r,q);
  VSTACK(r,q); IFERROR(r/q,0); UNIQUE(m); SORTBY(r,q); SUMIF(r,q,r); MAP(r,LAMBDA(v,v="vis")); TAKE(r,n); r&""
`);

/** The rows of A:D that are typed; those after them hold a formula each, of the typed ones of its column. */
const TYPED_ROWS = 8;
const LAST_ROW = 10;
const COLUMNS = ['A', 'B', 'C', 'D'];
const BELOW = [
  'SUM(@)',
  'IF(@1="","",@1)',
  'COUNTIF(@,">0")',
  'MAX(@)',
  '@2=@3',
  'COUNTA(@)',
  '@1',
  '@3&""',
  'IFERROR(@4/@2,"")',
];

const MOST_WIDE = 6;

export function drawWorkbook(random: Random, count: number): Workbook {
  const inputs: Record<string, Content> = {};
  for (const column of COLUMNS) {
    for (let row = 1; row <= TYPED_ROWS; row++) inputs[`${column}${row}`] = random.pick(TYPED);
    for (let row = TYPED_ROWS + 1; row <= LAST_ROW; row++) {
      const formula = random.pick(BELOW).replace(/@(\d?)/g, (_, at) => column + (at || `1:${column}${TYPED_ROWS}`));
      inputs[`${column}${row}`] = `=${formula}`;
    }
  }
  const formulas: Formula[] = [];
  while (formulas.length < count) {
    const isWide = formulas.filter((one) => one.isWide).length < MOST_WIDE && random.chance(0.25);
    formulas.push({ isWide, text: `=${filled(random, random.pick(isWide ? WIDE : SINGLE), formulas)}` });
  }
  return { inputs, formulas };
}

export const drawContent = (random: Random): Content => random.pick(TYPED);

/** What the letters of a pattern stand for; in one formula, ranges have one size. */
function filled(random: Random, pattern: string, before: readonly Formula[]): string {
  const first = random.between(1, 4);
  const last = random.between(first + 1, LAST_ROW);
  const column = (): string => {
    const wide = before.flatMap(({ isWide }, at) => (isWide ? [at] : []));
    if (wide.length > 0 && random.chance(0.25)) return `{${random.pick(wide)}#${first}:${last}}`;
    const letter = random.pick(COLUMNS);
    return `${letter}${first}:${letter}${last}`;
  };
  const typed = (): string => random.pick(COLUMNS) + random.between(1, LAST_ROW);
  const cell = (): string => (before.length > 0 && random.chance(0.35) ? `{${random.below(before.length)}}` : typed());
  const made: Record<string, () => string> = {
    c: cell,
    i: typed,
    r: column,
    q: column,
    m: () => random.pick([`A${first}:B${last}`, `B${first}:D${last}`, `C${first}:D${last}`]),
    w: () => random.pick(WORDS),
    k: () => random.pick(CRITERIA),
    s: () => random.pick(SIGNS),
    n: () => String(random.between(1, 4)),
  };
  return pattern.replace(/"[^"]*"|\b[cirqmwksn]\b/g, (part) => made[part]?.() ?? part);
}

/** Room for an answer: as many rows as one may have, and no other beside it. */
const ROOM = 24;
const WIDE_COLUMNS = ['L', 'M', 'N'];
const SINGLE_COLUMNS = ['E', 'F', 'G', 'H', 'I', 'J'];

/** Where each formula stands: one cell of its own, or one with room below it and beside it. */
export function drawPlaces(random: Random, formulas: readonly Formula[]): readonly string[] {
  const single = shuffled(
    random,
    SINGLE_COLUMNS.flatMap((column) => Array.from({ length: 14 }, (_, row) => `${column}${row + 1}`)),
  );
  const wide = shuffled(
    random,
    [0, 1, 2, 3, 4, 5].map((at) => random.pick(WIDE_COLUMNS) + (at * ROOM + random.between(1, 4))),
  );
  return formulas.map(({ isWide }) => (isWide ? wide : single).pop() ?? 'Z100');
}

export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0] as T);
}

/** The formula as it is typed, with the others at their places. */
export const typedAt = ({ text }: Formula, places: readonly string[]): string =>
  text.replace(/\{(\d+)(?:#(\d+):(\d+))?\}/g, (_, at: string, first?: string, last?: string) => {
    const place = places[Number(at)] ?? 'Z99';
    if (first === undefined || last === undefined) return place;
    const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(place) ?? [];
    return `${place}:${letter}${Number(row) + Number(last) - Number(first)}`;
  });

/** The formula and those it reads, and those that they read. */
export function needs(formulas: readonly Formula[], at: number): readonly number[] {
  const found = new Set<number>([at]);
  for (const one of found) {
    for (const [, read] of (formulas[one]?.text ?? '').matchAll(/\{(\d+)/g)) found.add(Number(read));
  }
  return [...found];
}

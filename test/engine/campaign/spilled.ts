/** Workbooks of answers that fill several cells and read one another, through OFFSET, INDIRECT, names and other sheets. */
import { type HeadlessSheet, headlessSheet } from '../../support/headless-sheet';
import type { Random } from '../../support/random';

type Content = string | number | boolean | null;
type Drawn = Readonly<Record<string, Content>>;
export type Change = readonly [cell: string, content: Content];

const NAMES = { PLAGE_TAPEE: 'Sheet!$A$1:$A$6', PLAGE_CALCULEE: 'Sheet!$D$1:$D$6' };
const TYPED = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
const COLUMNS = [...'CDEFGHIJKLMN'];
const SHEETS = ['Sheet', 'Other'];
const VALUES = [0, 1, 2, 3, 4, 5, -1, 2.5, 'a', 'b', true, null] as const;

/** Where a formula may stand, each after those that it reads. */
const ANCHORS = COLUMNS.flatMap((column) => SHEETS.map((sheet) => `${sheet}!${column}1`));
/** In the way of what stands above. */
const WAYS = COLUMNS.flatMap((column) => SHEETS.flatMap((sheet) => [`${sheet}!${column}3`, `${sheet}!${column}5`]));
const SHOWN = [
  ...TYPED,
  ...COLUMNS.flatMap((column) =>
    SHEETS.flatMap((sheet) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => `${sheet}!${column}${row}`)),
  ),
];

const whole = (cell: string, low: number, high: number): string => `MIN(${high},MAX(${low},ROUND(N(${cell}),0)))`;
const column = (anchor: string): string => anchor.replace(/\d+$/, '');
/** « Other!C1 » → « Other!C1:C6 ». */
const range = (anchor: string): string => `${anchor}:${column(anchor).split('!').at(-1)}6`;
const below = (anchor: string, row: number): string => `${column(anchor)}${row}`;

type Shape = (a: string, b: string, c: string) => string;
const SHAPES: readonly Shape[] = [
  (a) => `=SEQUENCE(${whole(a, 1, 4)})`,
  (a, b) => `=SEQUENCE(${whole(a, 1, 4)},1,N(${b}))`,
  (a, b, c) => `=FILTER(${range(a)},${range(a)}<>${b},${c})`,
  (a) => `=SORT(${range(a)})`,
  (a) => `=UNIQUE(${range(a)})`,
  (a, b) => `=OFFSET(${a},${whole(b, 0, 4)},0)`,
  (a, b) => `=OFFSET(${a},0,0,${whole(b, 1, 4)})`,
  (a, b) => `=SUM(OFFSET(${a},1,0,${whole(b, 1, 4)}))`,
  (a, b) => `=COUNT(OFFSET(${below(a, 8)},-${whole(b, 2, 5)},0,2))`,
  (a, b) => `=INDIRECT("${column(a)}"&${whole(b, 1, 6)})`,
  (a, b) => `=SUM(INDIRECT("${column(a)}1:${column(a).split('!').at(-1)}"&${whole(b, 1, 6)}))`,
  (a, b) => `=INDIRECT(IF(N(${b})>2,"${range(a)}","${b}"))`,
  (a, b) => `=INDEX(${range(a)},${whole(b, 1, 6)})`,
  (a, b) => `=SUM(${a}:INDEX(${range(a)},${whole(b, 1, 6)}))`,
  (a, b) => `=${a}:INDEX(${range(a)},${whole(b, 1, 4)})`,
  (a, b, c) => `=CHOOSE(${whole(c, 1, 3)},${range(a)},${b},${below(a, 2)})`,
  (a, b) => `=LET(x,${range(a)},SUM(x)+N(${b}))`,
  (a, b) => `=LET(x,OFFSET(${a},1,0,${whole(b, 1, 3)}),IF(x="",0,x))`,
  (a, b) => `=IF(N(${b})>1,${range(a)},${b})`,
  (a, b) => `=${range(a)}&${b}`,
  (a, b) => `=IFERROR(1/${range(a)},${b})`,
  (a, b) => `=SUM(${a},${range(b)})`,
  (a, b) => `=COUNTIF(${range(a)},${b})`,
  (a, b, c) => `=XLOOKUP(${c},${range(a)},${range(b)},"none")`,
  (a) => `=${below(a, 2)}+N(${below(a, 4)})`,
  (a) => `=SUM(${below(a, 2)}:${column(a).split('!').at(-1)}4)`,
  (a) => `=MUTU.PARTAGE(100,${range(a)})`,
  (_, b) => `=SUM(PLAGE_TAPEE)+N(${b})`,
];
const OF_NAMES: readonly Shape[] = [
  () => '=SUM(PLAGE_CALCULEE)',
  () => '=PLAGE_CALCULEE',
  (a) => `=SUM(INDIRECT(IF(N(${a})>2,"PLAGE_CALCULEE","PLAGE_TAPEE")))`,
];

const anyValue = (random: Random): Content => random.pick(VALUES);

/** Read only from what stands before it: no loop. */
function formulaAt(random: Random, anchor: string): string {
  const at = ANCHORS.findIndex((one) => column(one) === column(anchor));
  const sources = [...TYPED.map((cell) => `Sheet!${cell}`), ...ANCHORS.slice(0, at)];
  // What stands near is read more often: chains.
  const source = (): string => (random.chance(0.5) ? random.pick(sources.slice(-6)) : random.pick(sources));
  const shapes = column(anchor) > 'Sheet!D' && at > 4 ? [...SHAPES, ...OF_NAMES] : SHAPES;
  return random.pick(shapes)(source(), source(), source());
}

export function drawn(random: Random): Drawn {
  const cells: Record<string, Content> = {};
  for (const cell of TYPED) cells[cell] = anyValue(random);
  for (const anchor of ANCHORS) if (random.chance(0.8)) cells[anchor] = formulaAt(random, anchor);
  for (const cell of WAYS)
    if (random.chance(0.08)) cells[cell] = random.chance(0.5) ? anyValue(random) : formulaAt(random, cell);
  return cells;
}

/** The next thing that one does: a cell, and what is typed in it. */
export function change(random: Random): Change {
  const what = random.below(10);
  if (what < 7) return [random.pick(TYPED), anyValue(random)];
  if (what === 7) {
    const anchor = random.pick(ANCHORS);
    return [anchor, random.chance(0.2) ? null : formulaAt(random, anchor)];
  }
  const way = random.pick(WAYS);
  if (random.chance(0.6)) return [way, null];
  return [way, random.chance(0.5) ? anyValue(random) : formulaAt(random, way)];
}

/** With both sheets, whatever they hold. */
const open = (cells: Drawn): Promise<HeadlessSheet> => {
  const held = Object.entries(cells).filter(([, content]) => content !== null);
  return headlessSheet({ 'Other!Z30': 0, ...Object.fromEntries(held) }, 'fr', undefined, { names: NAMES, rows: 30 });
};

/** What its cells hold, and what those that are calculated say beside. */
const shownIn = (sheet: HeadlessSheet, cells: Drawn): readonly string[] =>
  SHOWN.map((cell) => {
    const value = sheet.value(cell) ?? '';
    const isTyped = !String(cells[cell] ?? '=').startsWith('=');
    return `${cell} ${JSON.stringify(value === '' || isTyped ? value : [value, sheet.mark(cell)])}`;
  });

interface Stage {
  readonly cells: Drawn;
  readonly shown: readonly string[];
}

async function stagesOf(start: Drawn, changes: readonly Change[]): Promise<readonly Stage[]> {
  const sheet = await open(start);
  const stages: Stage[] = [];
  let cells = start;
  for (const [cell, content] of changes) {
    cells = { ...cells, [cell]: content };
    await sheet.set(cell, content);
    stages.push({ cells, shown: shownIn(sheet, cells) });
  }
  sheet.dispose();
  return stages;
}

/** After how many changes a cell is not what a fresh calculation gives, and those that are not. */
export async function firstDifference(start: Drawn, changes: readonly Change[]) {
  // One after the other: Univer’s caches of formulas are shared by all that are open.
  for (const [at, { cells, shown }] of (await stagesOf(start, changes)).entries()) {
    const sheet = await open(cells);
    const fresh = shownIn(sheet, cells);
    sheet.dispose();
    const different = shown.flatMap((one, index) => (one === fresh[index] ? [] : [`${one}, fresh ${fresh[index]}`]));
    if (different.length > 0) return { after: at + 1, different };
  }
  return undefined;
}

/** As few cells and changes as still give one. */
export async function shortest(start: Drawn, changes: readonly Change[]) {
  let [cells, done] = [start, changes];
  const tryWith = async (fewer: Drawn, less: readonly Change[]): Promise<boolean> => {
    if (!(await firstDifference(fewer, less))) return false;
    [cells, done] = [fewer, less];
    return true;
  };
  for (let isShorter = true; isShorter; ) {
    isShorter = false;
    for (const one of [...done])
      isShorter =
        (await tryWith(
          cells,
          done.filter((other) => other !== one),
        )) || isShorter;
    for (const name of Object.keys(cells)) {
      const fewer = Object.fromEntries(Object.entries(cells).filter(([other]) => other !== name));
      isShorter = (await tryWith(fewer, done)) || isShorter;
    }
  }
  return { cells, changes: done, found: await firstDifference(cells, done) };
}

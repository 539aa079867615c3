/** Formulas of one native function each, given anything a person or a file could give them. */
import { ALL_IMPLEMENTED_FUNCTIONS } from '@univerjs/engine-formula';
import type { Random } from '../../support/random';

/** What the sheet of a campaign holds beside its formulas. */
export const CELLS: Record<string, string | number | boolean> = {
  A1: 1,
  A2: 2.5,
  A3: -3,
  A4: 'texte',
  A5: true,
  A6: '=1/0',
  A7: 43890,
  A8: 1e300,
  A9: '=NA()',
  B1: 'Poste',
  B2: 'vis',
  B3: 'bois',
  B4: 'vis',
  C1: 'Montant',
  C2: 10,
  C3: 20.25,
  C4: -7,
  D1: 'Poste',
  D2: 'v*',
  H1: 3,
  H2: 4,
  H3: 8,
  I1: 2,
  J2: 0.5,
};

const NUMBERS = ['0', '1', '-1', '2', '3', '0.5', '4.2', '-3.7', '12', '0.1', '100', '43890', '1900', '-43890'];
const HUGE = [
  '1E+300',
  '-1E+300',
  '1E-300',
  '10000000',
  '1E10',
  '-1E10',
  '9007199254740993',
  '2958466',
  '32768',
  '1E308*10',
];
const TEXTS = [
  '""',
  '"abc"',
  '"5 %"',
  '"2026-01-31"',
  '"12/31/2026"',
  '"*"',
  '"~?"',
  '"A1"',
  '"A1:B2"',
  '"1:30"',
  '"1E400"',
];
const ODD_TEXTS = [
  '">=2"',
  '"<>"',
  '"=vis"',
  '"v*"',
  '"[a-z"',
  '"(("',
  '"#N/A"',
  '"é\u{1F600}"',
  '"0,00 $"',
  '"yyyy-mm-dd"',
];
const RANGES = [
  'A1:A3',
  'A1:A9',
  'H1:H3',
  'H1:K10',
  'B1:C4',
  'D1:D2',
  'C2:C4',
  'A1',
  'Z1',
  'Z1:Z5',
  'A4',
  'A6',
  'A5',
  'A7',
];
const WIDE = [
  'A:A',
  '1:1',
  'H:H',
  'A:Z',
  'Nulle!A1',
  'foo',
  '#REF!',
  'OFFSET(A1,0,0,3,2)',
  'INDIRECT("A1:A3")',
  'A1:A3 H1:H3',
];
const ERRORS = ['#N/A', '#VALUE!', '1/0', 'NA()'];
const ARRAYS = [
  '{1,2;3,4}',
  '{1,2,3}',
  '{1;2;3}',
  '{"a","b"}',
  '{#N/A,1}',
  '{TRUE,"x";0,-1}',
  'SEQUENCE(3)',
  'SEQUENCE(20,3)',
];
const OTHERS = [
  'TRUE',
  'FALSE',
  '',
  '',
  'LAMBDA(a,b,a+b)',
  'LAMBDA(x,x*2)',
  'LAMBDA(1)',
  '-A1:A3',
  'A1:A3>1',
  'DATE(2020,1,31)',
];

const KINDS: readonly (readonly string[])[] = [
  ...[NUMBERS, NUMBERS, NUMBERS, HUGE, TEXTS, ODD_TEXTS, RANGES, RANGES, WIDE, ERRORS, ARRAYS, OTHERS],
];

export const NATIVE: readonly string[] = ALL_IMPLEMENTED_FUNCTIONS.map(([, name]) => String(name));

/** `of` formulas for each native function: from no argument to one more than it takes. */
export function junkFormulas(random: Random, of: number, names: readonly string[] = NATIVE): string[] {
  return names.flatMap((name) =>
    Array.from({ length: of }, (_, count) => {
      const size = count < 8 ? count : random.between(1, 6);
      const given = Array.from({ length: size }, () => random.pick(random.pick(KINDS)));
      return `=${name}(${given.join(',')})`;
    }),
  );
}

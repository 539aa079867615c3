import { Random } from '../../support/random';
import type { Row } from '../row';
import { RULES } from '../rules';
import { blankValues, leftOut, longerRanges } from './blanks';
import { datesElsewhere, daysAndTimes } from './dates';
import { errorsIn } from './errors';
import { exampleRows } from './examples';
import { junk, selfCalls } from './junk';
import { lookAlikes, oddNames } from './names';
import { publishedRows } from './published';
import { otherKinds, outOfBounds, surplus } from './refusals';
import { otherShapes, rangesForValues, swapped } from './shapes';
import { awkwardNumbers, textNumbers } from './texts';
import { drawnRow, type Variation } from './variation';
import { functionNames, otherSpelling, words } from './words';

const VARIATIONS: readonly Variation[] = [
  ...[textNumbers, textNumbers, textNumbers, awkwardNumbers],
  ...[blankValues, leftOut, longerRanges],
  ...[errorsIn, rangesForValues, otherShapes, swapped],
  ...[daysAndTimes, daysAndTimes, datesElsewhere],
  ...[words, otherSpelling, functionNames, oddNames, lookAlikes],
  ...[outOfBounds, otherKinds, surplus, junk, junk, selfCalls],
];

/** The examples, the published cases, what shows the rules of the platforms, and calls drawn from a seed up to `count` in all, none twice. */
export function tableRows(seed: number, count: number): Row[] {
  const random = new Random(seed);
  const rows = new Map<string, Row>();
  const add = (row: Row): unknown => rows.set(JSON.stringify([row.id, row.args, row.language]), row);
  for (const row of [...exampleRows(), ...publishedRows(), ...RULES.map(({ example }) => example)]) add(row);
  while (rows.size < count) {
    const row = drawnRow(random, VARIATIONS);
    if (row) add(row);
  }
  return [...rows.values()];
}

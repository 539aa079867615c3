import { CellError, type Value } from '../../core';

/** An error in a cell: its code, and its sentence when it is a refusal ('' when it only passes through). */
export class Failure {
  constructor(
    readonly code: string,
    readonly sentence: string,
  ) {}
}

export type Shown = number | string | boolean | Failure;
/** Every cell of an answer; a single value is one row of one. */
export type Answer = readonly (readonly Shown[])[];

/** The core's answer, in the form that answers are compared in. */
export const answerOf = (value: Value): Answer =>
  Array.isArray(value) ? value.map((row) => row.map(shownOf)) : [[shownOf(value)]];

const shownOf = (value: unknown): Shown =>
  value instanceof CellError ? new Failure(value.code, value.text ? value.message : '') : (value as Shown);

const sameCell = (a: Shown | undefined, b: Shown | undefined): boolean =>
  a instanceof Failure && b instanceof Failure ? a.code === b.code && a.sentence === b.sentence : Object.is(a, b);

/** To the last digit, and to the last letter of a sentence. */
export const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.length === b.length &&
  a.every((row, i) => row.length === b[i]?.length && row.every((cell, j) => sameCell(cell, b[i]?.[j])));

/** The code of what must never be: an exception where an answer was due. */
export const EXCEPTION = 'exception';

/** What no cell may hold: an exception, a number that is not finite, −0, nothing at all; nor rows that are not of one length. */
export function unsound(answer: Answer): string | undefined {
  const width = answer[0]?.length ?? 0;
  if (width === 0) return 'no cell';
  if (answer.some((row) => row.length !== width)) return 'rows of different lengths';
  const bad = answer.flat().find((cell) => !isSound(cell));
  return bad === undefined && !answer.flat().includes(undefined as never) ? undefined : `${unsoundText(bad)} in a cell`;
}

function isSound(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  if (cell instanceof Failure) return cell.code !== EXCEPTION && typeof cell.sentence === 'string';
  return typeof cell === 'boolean' || typeof cell === 'string';
}

function unsoundText(cell: unknown): string {
  if (cell instanceof Failure) return `${cell.code} ${cell.sentence}`;
  return Object.is(cell, -0) ? '−0' : String(cell);
}

/** What a program writes where it meant something else: in an answer, it must come from the user. */
export const SLIPS = /\bNaN\b|\bundefined\b|\[object |\bInfinity\b/;

const cellText = (cell: Shown): string =>
  cell instanceof Failure ? `${cell.code}${cell.sentence && ` ${cell.sentence}`}` : JSON.stringify(cell);

export const answerText = (answer: Answer): string =>
  answer.map((row) => row.map(cellText).join(' ; ')).join(' / ') || 'nothing';

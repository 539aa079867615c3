import type { Language, Unit } from '../core';
import { formatMoney, formatPercent } from '../core/values/format';

/** What one of our results says of itself, in the cell's `custom` data: never part of its value. */
export interface Mark {
  /** Shown as dollars or as a percentage where the cell has no format of its own. */
  readonly unit?: 'money' | 'share';
  /** Why there is no result, in the language of the page. */
  readonly sentence?: string;
  /** The formula depends on itself: it reads the second cell, which reads the third… and the last reads it. */
  readonly loop?: readonly LoopCell[];
  /** The formula was given up. */
  readonly stop?: Stop;
}

/** Why a formula of the spreadsheet's own functions was given up: one of them fails, fills too much, does not end, or asks an address. */
export interface Stop {
  readonly reason: 'fault' | 'size' | 'time' | 'address';
  /** The function, by its English name, where it is known. */
  readonly of?: string;
  /** As it was when it did not end, and how many times that was: it is not tried again by itself. */
  readonly formula?: string;
  readonly times?: number;
}

export interface LoopCell {
  readonly sheetId: string;
  readonly cell: string;
}

const MARKS: Partial<Record<Unit, Mark>> = { money: { unit: 'money' }, share: { unit: 'share' } };

export const unitMark = (unit: Unit | undefined): Mark | undefined => (unit ? MARKS[unit] : undefined);
export const loopMark = (loop: readonly LoopCell[]): Mark => ({ loop });
export const stopMark = (stop: Stop): Mark => ({ stop });
export const sentenceMark = (sentence: string): Mark => ({ sentence });

const MARKS_OF_OURS: readonly (keyof Mark)[] = ['unit', 'sentence', 'loop', 'stop'];

/** The mark of a cell, or of a value on its way to one. */
export function markOf(cell: unknown): Mark | undefined {
  if (typeof cell !== 'object' || cell === null || !('custom' in cell)) return undefined;
  const { custom } = cell;
  if (typeof custom !== 'object' || custom === null) return undefined;
  return MARKS_OF_OURS.some((one) => one in custom) ? (custom as Mark) : undefined;
}

/**
 * 37,84 $ or 5,7 %, as the language writes it in a cell: less than nothing has the hyphen of number formats, not the « − » of sentences,
 * which other spreadsheets take for a text when the cell is copied there.
 */
export const shownInUnit = (value: number, unit: 'money' | 'share', language: Language): string =>
  (unit === 'money' ? formatMoney(value, language) : formatPercent(value, language)).replace('\u2212', '-');

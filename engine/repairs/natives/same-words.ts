import type { BaseValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Item {
  readonly r: number;
  readonly valueObject: BaseValueObject;
}
interface Unique {
  /** The rows whose values are the same, where there are several. */
  _getRepeatRowsByObjects(items: readonly Item[]): number[][];
}

/** UNIQUE of Univer 0.25.1 takes « Bois » and « bois » for two words, and « 12 » as text for 12: Excel does the contrary. */
export function joinSameWords(): void {
  native<Unique>('UNIQUE')._getRepeatRowsByObjects = (items) => {
    const rows = new Map<string, number[]>();
    for (const { r, valueObject } of items) {
      const key = keyOf(valueObject);
      rows.set(key, [...(rows.get(key) ?? []), r]);
    }
    return [...rows.values()].filter((same) => same.length > 1);
  };
}

function keyOf(value: BaseValueObject): string {
  if (value.isNull()) return '';
  if (value.isString()) return `text ${String(value.getValue()).toLocaleLowerCase()}`;
  return `${value.isNumber() ? 'number' : 'other'} ${String(value.getValue())}`;
}

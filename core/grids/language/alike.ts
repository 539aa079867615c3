import { type Area, relative } from '../../formula/addresses';
import { CONDITION_LOOKS } from './look';
import type { PlanCondition } from './plan';
import { joined } from './protection';

/** Cells that are asked the same, their bounds or the words of their list, in few areas. */
export interface Alike {
  readonly areas: readonly Area[];
  readonly asked: readonly string[];
}

/** Those of several rules that ask the same, together. */
export function alike(rules: readonly Alike[]): readonly Alike[] {
  const found = new Map<string, Alike>();
  for (const { areas, asked } of rules) {
    const key = asked.join();
    found.set(key, { asked, areas: [...(found.get(key)?.areas ?? []), ...areas] });
  }
  return Array.from(found.values(), ({ areas, asked }) => ({ asked, areas: joined(areas) }));
}

/** In red, where what is wrong of a cell holds. */
export const inRed = (
  cells: readonly Alike[],
  isWrong: (cell: string, asked: readonly string[]) => string,
): readonly PlanCondition[] =>
  cells.flatMap(({ areas, asked }) =>
    areas.map((area) => ({
      area,
      formula: `=${isWrong(relative({ ...area, rows: 1, columns: 1 }), asked)}`,
      ...CONDITION_LOOKS.bad,
    })),
  );

import type { Text } from '../values/text';
import type { Unit } from './kinds';

/**
 * One line of an explanation. `formula` is written once, in the arithmetic of core/explain/arithmetic, with the names of
 * parameters, of `values` and of earlier steps: the line's « formule » (names), its « calcul » (figures) and its
 * amount all come from it, so that none can contradict another. Without a formula the line is a remark.
 */
export interface Step {
  /** The name later formulas use. */
  readonly id?: string;
  readonly label: Text;
  /** What later formulas call this line; its label by default. */
  readonly short?: Text;
  readonly formula?: string;
  /** Figures of this line that are neither parameters nor earlier steps. */
  readonly values?: Readonly<Record<string, number>>;
  /** What `values` are called in the « formule » column. */
  readonly names?: Readonly<Record<string, Text>>;
  readonly unit?: Unit;
}

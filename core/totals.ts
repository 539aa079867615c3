/** « Total » at the foot of a table or of a list: nobody's name, and a figure that would count twice. */
import { fold } from './text';

const TOTALS = new Set([
  'total',
  'totaux',
  'totals',
  'grandtotal',
  'totalgeneral',
  'soustotal',
  'subtotal',
  'somme',
  'sum',
]);

export const isTotalName = (name: string): boolean => TOTALS.has(fold(name));

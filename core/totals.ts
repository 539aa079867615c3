/** « Total » at the foot of a table or of a list: nobody's name, and a figure that would count twice. */
import { fold } from './text';

const TOTALS = new Set(['total', 'totaux', 'totals', 'somme', 'sum', 'soustotal', 'subtotal', 'grandtotal']);
/** « Total des coûts », « Total annuel », « Total 2026 »; a partner may well be called « Total Transport ». */
const OF_A_TOTAL = new Set(
  [
    'de',
    'des',
    'du',
    'd',
    'of',
    'the',
    'general',
    'annuel',
    'mensuel',
    'partiel',
    'final',
    'global',
    'fixe',
    'fixes',
    'variable',
  ]
    .concat([
      'variables',
      'cost',
      'costs',
      'expenses',
      'depenses',
      'yearly',
      'monthly',
      'annual',
      'janvier',
      'fevrier',
      'mars',
    ])
    .concat([
      'avril',
      'mai',
      'juin',
      'juillet',
      'aout',
      'septembre',
      'octobre',
      'novembre',
      'decembre',
      'january',
      'february',
    ])
    .concat(['march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']),
);

export function isTotalName(name: string): boolean {
  if (TOTALS.has(fold(name))) return true;
  const words = name
    .split(/[\s\u00a0\u202f’':(-]+/)
    .map(fold)
    .filter((word) => word !== '');
  const isSubtotal =
    (words[0] === 'sous' && words[1] === 'total') || words[0] === 'soustotal' || words[0] === 'subtotal';
  if (isSubtotal) return true;
  const next = words[1] ?? '';
  return TOTALS.has(words[0] ?? '') && (OF_A_TOTAL.has(next) || /^\d{4}$/.test(next));
}

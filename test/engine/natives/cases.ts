/** Functions that treasurers use, on the accounts of a small group; each formula is computed here and by LibreOffice. */
import { accounts } from './formulas/accounts';
import { days } from './formulas/days';
import { figures } from './formulas/figures';
import { money } from './formulas/money';
import { names } from './formulas/names';
import { words } from './formulas/words';

export const FORMULAS: readonly string[] = [
  ...[accounts, money, days, figures, words].flatMap((formulas) => formulas.trim().split('\n')),
  ...names,
];

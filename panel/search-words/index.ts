import { billing } from './billing';
import { breakeven } from './breakeven';
import { cost } from './cost';
import { decision } from './decision';
import { diagnosis } from './diagnosis';
import { fairness } from './fairness';
import { help } from './help';
import { sharing } from './sharing';
import type { SearchWords } from './words';

export const SEARCH_WORDS: SearchWords = {
  ...cost,
  ...breakeven,
  ...sharing,
  ...fairness,
  ...decision,
  ...diagnosis,
  ...billing,
  ...help,
};

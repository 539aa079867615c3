import { same, t } from '../language';

/** What a cost follows, as the list of costs says it; coordination has a key of its own in the split. */
export const NATURE = { fixed: t('Fixe', 'Fixed'), variable: same('Variable'), coordination: same('Coordination') };

export const QUARTERS = [1, 2, 3, 4] as const;
export const QUARTER_NAMES = [t('T1', 'Q1'), t('T2', 'Q2'), t('T3', 'Q3'), t('T4', 'Q4')] as const;

export const EVENLY = t('Égal', 'Even');
export const BY_USE = t('Usage', 'Use');
export const AS_BUDGETED = t('Comme au budget', 'As budgeted');
export const AT_THIS_PACE = t('Au rythme à ce jour', 'At the pace to date');

/** What formulas compare cells with. */
export const budgetWords = {
  ...NATURE,
  quarter1: QUARTER_NAMES[0],
  quarter2: QUARTER_NAMES[1],
  quarter3: QUARTER_NAMES[2],
  quarter4: QUARTER_NAMES[3],
  evenly: EVENLY,
  byUse: BY_USE,
  atThisPace: AT_THIS_PACE,
};

/** How many quarters are over. */
export const OVER = '{state.over.value}';

/** Bounds of what our functions read: the cell refuses at once what they would refuse later. */

/** Losses: one divides by what is left. */
export const MOST_LOST = 0.99;
/** A rate of interest, a rise in price. */
export const HIGHEST_RATE = 0.49;
/** A life in years. */
export const LONGEST_LIFE = 200;
/** Well above those of standard ASABE D497. */
export const HIGHEST_REPAIR_FACTOR = 5;

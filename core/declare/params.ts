/** The kinds of numbers that come back in every family, with their bounds; a declaration spreads one and adds its texts. */

/** Dollars, never negative. */
export const dollars = { kind: 'number', unit: 'money', min: 0 } as const;
/** Dollars, a negative amount allowed (a grant above the costs, a surplus). */
export const anyDollars = { kind: 'number', unit: 'money' } as const;
/** A quantity that may be nothing. */
export const quantity = { kind: 'number', unit: 'quantity', min: 0 } as const;
/** A quantity one divides by. */
export const positiveQuantity = { kind: 'number', unit: 'quantity', above: 0 } as const;
/** A key or a weight: any unit will do, for only proportions count. */
export const weight = { ...quantity, isWeight: true } as const;
export const hours = { kind: 'number', unit: 'hours', min: 0 } as const;
export const positiveHours = { kind: 'number', unit: 'hours', above: 0 } as const;
/** A span of years; part of a year is allowed. Past two centuries, a year was typed for a number of years. */
export const years = { kind: 'number', unit: 'years', above: 0, max: 200 } as const;
/** Years that have passed or will, none included. */
export const yearsAfter = { kind: 'number', unit: 'years', min: 0, max: 200 } as const;
/** Interest, inflation, indexing: a fraction between −0,5 and 0,5, both excluded. */
export const rate = { kind: 'number', unit: 'share', above: -0.5, below: 0.5, fraction: true } as const;
/** Shares, payroll charges: from 0 to 1. */
export const share = { kind: 'number', unit: 'share', min: 0, max: 1, fraction: true } as const;
/** Losses, unpaid invoices, depreciation: from 0 to 1 excluded (one divides by what is left). */
export const loss = { kind: 'number', unit: 'share', min: 0, below: 1, fraction: true } as const;

/** Optional, and 0 when left blank. */
export const optionalZero = { optional: true, default: 0 } as const;

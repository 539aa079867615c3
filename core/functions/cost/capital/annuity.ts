/** A rate that changes nothing a cell can show, and for which (1 + rate)^n − 1 as people compute it is all noise. */
const isNoRate = (rate: number): boolean => Math.abs(rate) < 1e-9;

/**
 * What to put aside each year-end for 1 $ in n years: s = i ÷ ((1+i)^n − 1), or 1 ÷ n without interest.
 * Through expm1 and log1p, so that a tiny rate gives the same as none.
 */
export const sinkingFundFactor = (rate: number, years: number): number =>
  isNoRate(rate) ? 1 / years : rate / Math.expm1(years * Math.log1p(rate));

/** The same in the arithmetic of core/explain/arithmetic, with the names of the rate and of the years. */
export const sinkingFundFormula = (rate: number, names: { rate: string; years: string }): string =>
  isNoRate(rate) ? `1 ÷ ${names.years}` : `${names.rate} ÷ ((1 + ${names.rate})^${names.years} − 1)`;

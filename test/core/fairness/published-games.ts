import { fromTable, worth } from './games';

/**
 * Young, Okada and Hashimoto, Cost Allocation in Water Resources Development, Water Resources Research 18 (1982), and
 * IIASA WP-79-77 (1979): water supply of six municipalities of Skåne, millions of crowns.
 */
export const SKANE = fromTable(['A', 'H', 'K', 'L', 'M', 'T'], {
  ...{ A: 21.95, H: 17.08, K: 10.91, L: 15.88, M: 20.81, T: 21.98 },
  ...{ AH: 34.69, AK: 32.86, AL: 37.83, AM: 42.76, AT: 43.93, HK: 22.96, HL: 25.0, HM: 37.89, HT: 39.06 },
  ...{ KL: 26.79, KM: 31.45, KT: 32.89, LM: 31.1, LT: 37.86, MT: 39.41 },
  ...{ AHK: 40.74, AHL: 43.22, AHM: 55.5, AHT: 56.67, AKL: 48.74, AKM: 53.4, AKT: 54.84, ALM: 53.05, ALT: 59.81 },
  ...{ AMT: 61.36, HKL: 27.26, HKM: 42.55, HKT: 44.94, HLM: 45.81, HLT: 46.98, HMT: 56.49, KLM: 42.01, KLT: 48.77 },
  ...{ KMT: 50.32, LMT: 51.46 },
  ...{ AHKL: 48.95, AHKM: 60.25, AHKT: 62.72, AHLM: 64.03, AHLT: 65.2, AHMT: 74.1, AKLM: 63.96, AKLT: 70.72 },
  ...{ AKMT: 72.27, ALMT: 73.41, HKLM: 48.07, HKLT: 49.24, HKMT: 59.35, HLMT: 64.41, KLMT: 56.61 },
  ...{ AHKLM: 69.76, AHKLT: 70.93, AHKMT: 77.42, AHLMT: 83.0, AKLMT: 73.97, HKLMT: 66.46, AHKLMT: 83.82 },
});

/** Straffin and Heaney, Game Theory and the Tennessee Valley Authority (1981): thousands of dollars. */
export const TVA = fromTable(['N', 'F', 'P'], {
  ...{ N: 163_520, F: 140_826, P: 250_096, NF: 301_607, NP: 378_821, FP: 367_370, NFP: 412_584 },
});

/** LINDO Systems, LINGO model SHAPLEY: one truck, three customers. */
export const TRUCK = fromTable(['A', 'B', 'C'], { A: 88, B: 92, C: 70, AB: 100, AC: 119, BC: 112, ABC: 120 });

/** Lemaire, Cooperative Game Theory and its Insurance Applications (1991): three investors. */
export const INVESTORS = fromTable(['1', '2', '3'], {
  ...{ 1: 46_125, 2: 17_437.5, 3: 5_812.5, '12': 69_187.5, '13': 53_812.5, '23': 30_750, '123': 90_000 },
});

/** Littlechild and Owen (1973), the four aircraft of the usual illustration. */
export const FOUR_AIRCRAFT = worth(4, (members) => Math.max(...members.map((i) => [8, 11, 13, 18][i] ?? 0)));

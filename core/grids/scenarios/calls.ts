import { unless } from '../language';

export const BASE = '{cases.s1?}';
export const RANGES = 'COUNT({cases.low},{cases.high})';

export const asked = (condition: string, formula: string): string =>
  unless(['{scenarioFunction}=""', `COUNT({cases.s1})=0${condition}`], formula);

/** In the file of the whole guide, the first scenario is the one that « Break-even » computes. */
export const OF_BREAK_EVEN = (cell: string, isUnknown = `${cell}=0`): string =>
  `=IF({scenarioFunction}="SEUIL",IF(${isUnknown},"",${cell}),"")`;

export const NUMBER = { kind: 'quantity', decimals: 2 } as const;

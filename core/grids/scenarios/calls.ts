import { unless } from '../language';

export const BASE = '{cases.s1?}';
export const RANGES = 'COUNT({cases.low},{cases.high})';

export const asked = (condition: string, formula: string): string =>
  unless(['{scenarioFunction}=""', `COUNT({cases.s1})=0${condition}`], formula);

export const NUMBER = { kind: 'quantity', decimals: 2 } as const;

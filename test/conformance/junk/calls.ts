import { catalog } from '../../../core';
import type { Random } from '../../support/random';
import { JUNK, type Junk } from './raws';

export interface JunkCall {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly junk: Junk;
  /** Which argument it stands for, for the report. */
  readonly where: string;
}

/** Every function, and junk in place of each of its arguments and of all at once: of each place, a share of the junk. */
export function junkCalls(random: Random, share: number): JunkCall[] {
  return catalog.flatMap(({ id, params, examples }) => {
    const names = Object.keys(params);
    const example = examples[0]?.args ?? [];
    const places = names.map((name, index) => ({
      where: name,
      argsWith: (raw: unknown): unknown[] => names.map((_, i) => (i === index ? raw : example[i])),
    }));
    const everywhere = { where: 'every argument', argsWith: (raw: unknown): unknown[] => names.map(() => raw) };
    return [...places, everywhere].flatMap(({ where, argsWith }) =>
      JUNK.filter(() => random.chance(share)).map((junk) => ({ id, args: argsWith(junk.raw), junk, where })),
    );
  });
}

export const callText = ({ id, junk, where }: JunkCall): string => `${id}, ${where}: ${junk.name}`;

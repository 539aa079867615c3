import { catalog, type Language } from '../../../core';
import type { Random } from '../../support/random';
import { type Argument, type Content, type Row, type Spot, spotsOf } from '../row';
import { asCells, asTyped } from './examples';

/** A call that works, before something in it is changed. */
export type Call = Pick<Row, 'id' | 'args'>;

/** One kind of thing that people type: the arguments with it, or nothing where the call has no place for it. */
export interface Variation {
  readonly idea: string;
  /** It looks at what the example holds, which another variation may have changed. */
  readonly first?: true;
  readonly vary: (call: Call, random: Random) => readonly Argument[] | undefined;
}

/** A goal seek or a simulation is a hundred times the work of another call: one row out of so many. */
const SLOW: Readonly<Record<string, number>> = { CIBLE: 6, SIMULER: 6 };
const DRAWN = catalog.flatMap((declaration) => {
  const share = 6 / (SLOW[declaration.id] ?? 1);
  return Array.from({ length: share }, () => declaration);
});

/** An example of some function, each single value typed or in its cell. */
export function drawnCall(random: Random): Call {
  const { id, examples } = random.pick(DRAWN);
  const { args } = random.pick(examples);
  return { id, args: args.map((raw) => (random.chance(0.5) ? asTyped(raw) : asCells(raw))) };
}

/** One row out of five has two things at once. */
const TWO_AT_ONCE = 0.2;

export function drawnRow(random: Random, variations: readonly Variation[]): Row | undefined {
  const call = drawnCall(random);
  const language = random.pick<Language>(['fr', 'en']);
  const first = random.pick(variations);
  const args = first.vary(call, random);
  if (!args) return undefined;
  const second = random.chance(TWO_AT_ONCE) ? random.pick(variations.filter((other) => !other.first)) : undefined;
  const more = second?.vary({ id: call.id, args }, random);
  if (!spotsOf(more ?? args).every(({ content }) => isHeld(content))) return undefined;
  const idea = second && more ? `${first.idea} + ${second.idea}` : first.idea;
  return { id: call.id, args: more ?? args, language, idea };
}

/** No cell holds an infinite number: a host makes an error of it. */
const isHeld = (content: Content): boolean => typeof content !== 'number' || Number.isFinite(content);

export const pickSpot = (
  args: readonly Argument[],
  random: Random,
  accepts: (content: Content) => boolean = () => true,
): Spot | undefined => {
  const spots = spotsOf(args).filter(({ content }) => accepts(content));
  return spots.length > 0 ? random.pick(spots) : undefined;
};

/** « a | b | c » */
export const listed = (words: string): string[] => words.split('|').map((word) => word.trim());

export const isNumber = (content: Content): content is number => typeof content === 'number';
export const isText = (content: Content): content is string => typeof content === 'string';

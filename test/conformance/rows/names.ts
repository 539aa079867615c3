import { replaced, spotsOf } from '../row';
import { isText, listed, pickSpot, type Variation } from './variation';
import { rewritten } from './words';

/** Names that a program may take for something else, or that look like numbers, dates, references, formulas. */
const ODD_NAMES = [
  ...listed(`__proto__ | constructor | toString | hasOwnProperty | valueOf | prototype | length | name | undefined | null
    | 0 | 1 | 12,5 | 2026 | 1e3 | A1 | R1C1 | =A1 | +1 | - | @ | L'Atelier | L’Atelier | A+B | A + B | A;B | A,B | " | \\ | <b>
    | {fr} | 😀 | é | ﬁ | ß | İ | Ａ | à côté | Total | tous | Ω`),
  ...['e\u0301', '\u202eabc', 'a\u200bb', 'a\nb', '\u0000', 'a\u0007b'],
];

/** Partners, resources, units, groups. */
export const oddNames: Variation = {
  idea: 'odd names',
  vary({ args }, random) {
    const spot = pickSpot(args, random, isText);
    if (!spot) return undefined;
    const odd = random.chance(0.1) ? random.pick([1, 2, 0, 12.5, true, false]) : random.pick(ODD_NAMES);
    // Everywhere, as when it is a name, or there alone, as when it is a mistake.
    if (random.chance(0.3)) return replaced(args, spot, odd);
    const same = spotsOf(args).filter(({ content }) => content === spot.content);
    return same.reduce((varied, place) => replaced(varied, place, odd), [...args]);
  },
};

/** Two spellings of one name in the same call. */
export const lookAlikes: Variation = {
  idea: 'names that look alike',
  vary({ args }, random) {
    const texts = spotsOf(args).filter(({ content }) => isText(content) && content.length > 0);
    if (texts.length < 2) return undefined;
    const one = random.pick(texts);
    const other = random.pick(texts);
    return replaced(args, other, rewritten(String(one.content), random));
  },
};

import { describe, expect, it } from 'vitest';
import { type Point, relative } from '../../core/formula/addresses';
import { templates } from '../../core/grids';
import { planOf } from '../../core/grids/language/plan';
import { evaluatePlans, type Results } from '../../engine/evaluate';
import { filledAtRandom, type Random, randomFrom } from './campaign/fill';
import { steps } from './campaign/steer';
import { isInside } from './sheet';

/** MUTU_CAMPAIGN=200 MUTU_SEED=7 for a long run. */
const TIMES = Number(process.env.MUTU_CAMPAIGN ?? 1);
const SEED = Number(process.env.MUTU_SEED ?? 2027);

/** As pasted from a word processor or from the web. */
const SPACES = [' ', '  ', '\u00a0', ' \u00a0'];

function spaced(text: string, random: Random): string {
  const some = (least: number): string =>
    random() < least ? '' : (SPACES[Math.floor(random() * SPACES.length)] ?? '');
  return `${some(0.5)}${text.replace(/ /g, () => some(0))}${some(0.3)}`;
}
const plain = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .replace(/[\s\u00a0\u202f]+/g, ' ')
        .replace(/ (?=[,(])/g, '')
        .trim()
    : value;

const differences = (some: Results, others: Results): string[] =>
  some.flatMap((row, r) =>
    row.flatMap((value, column) => {
      const [one, other] = [plain(value), plain(others[r]?.[column])];
      return one === other || (one ?? '') === (other ?? '')
        ? []
        : [`${relative({ row: r, column })} ${String(one)} became ${String(other)}`];
    }),
  );

describe('a name is the same with spaces around it, doubled or that do not break', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    '%s',
    { timeout: 60_000 + TIMES * 4_000 },
    async (id, template) => {
      for (let time = 0; time < 2 * TIMES; time++) {
        const random = randomFrom(SEED * 1_000 + time);
        const isFilled = time % 2 === 0;
        const plan = planOf(template, { language: 'fr', filled: isFilled });
        const typed = isFilled
          ? plan.cells.flatMap(({ row, column, look, value }) =>
              look === 'inputText' && typeof value === 'string' ? [{ row, column, value }] : [],
            )
          : filledAtRandom(template, plan, random, steps[id]).entries;
        const isFixed = (entry: Point): boolean =>
          plan.validations.some(({ kind, area }) => kind === 'list' && isInside(entry, area));
        const asPasted = typed.map((entry) =>
          typeof entry.value === 'string' && !isFixed(entry) ? { ...entry, value: spaced(entry.value, random) } : entry,
        );
        const [clean = []] = await evaluatePlans([plan], typed);
        const [pasted = []] = await evaluatePlans([plan], asPasted);
        expect({ id, time, changed: differences(clean, pasted) }).toEqual({ id, time, changed: [] });
      }
    },
  );
});

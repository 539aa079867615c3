import { describe, expect, it } from 'vitest';
import { needs } from '../../../core/grids/needs/grid';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const PARTNERS = [1, 2, 3, 4, 5, 6];
/** Who ticks what in the worked example, family by family, the free rows left at nought. */
const ECONOMIC = [4, 2, 4, 1, 3, 1];
const STRATEGIC = [1, 2, 3, 1, 3];
const PHILOSOPHICAL = [3, 4];
// Rows of the table from 0, after the heading of each family.
const [FIRST_ECONOMIC, FIRST_STRATEGIC, FIRST_PHILOSOPHICAL] = [1, 8, 15];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('needs and motives', () => {
  it('counts who has each motive, and what each partner ticks', async () => {
    const { value } = await computed(needs, filled);
    const ticks = (first: number, count: number) =>
      Array.from({ length: count }, (_, index) => value('motivations.ticks', first + index));
    expect(ticks(FIRST_ECONOMIC, 6)).toEqual(ECONOMIC);
    expect(ticks(FIRST_STRATEGIC, 5)).toEqual(STRATEGIC);
    expect(ticks(FIRST_PHILOSOPHICAL, 2)).toEqual(PHILOSOPHICAL);
    const total = sum([...ECONOMIC, ...STRATEGIC, ...PHILOSOPHICAL]);
    expect(value('motivations.ticks.total')).toBe(total);
    // Down the columns the same ticks: the workshop's 11, the reuse centre's 9, the school's 5, the youth centre's 7.
    expect(PARTNERS.map((number) => value(`motivations.p${number}.total`))).toEqual([11, 9, 5, 7, 0, 0]);
    expect(11 + 9 + 5 + 7).toBe(total);
  });

  it('says what is common to all: only the three motives that the four tick', async () => {
    const { value } = await computed(needs, filled);
    expect(value('motivations.common', FIRST_ECONOMIC)).toBe('Commune à tous');
    expect(value('motivations.common', FIRST_ECONOMIC + 1)).toBeUndefined();
    expect(value('motivations.common.total')).toBe(
      [...ECONOMIC, ...STRATEGIC, ...PHILOSOPHICAL].filter((n) => n === 4).length,
    );
  });

  it('takes in a fifth partner: nothing is common any more until it ticks too', async () => {
    const alone = await computed(needs, filled, [['partners.name', 'Cinquième', 4]]);
    expect(alone.value('motivations.p5.header')).toBe('Cinquième');
    expect(alone.value('motivations.common.total')).toBe(0);
    const ticking = await computed(needs, filled, [
      ['partners.name', 'Cinquième', 4],
      ['motivations.p5', 'Oui', FIRST_PHILOSOPHICAL + 1],
    ]);
    expect(ticking.value('motivations.ticks', FIRST_PHILOSOPHICAL + 1)).toBe(5);
    expect(ticking.value('motivations.common.total')).toBe(1);
    expect(errorsIn(ticking.results)).toEqual([]);
  });

  it('forgets the ticks of one who leaves', async () => {
    const { value, results } = await computed(needs, filled, [['partners.name', null, 2]]);
    expect(value('motivations.p3.header')).toBe('Partenaire 3');
    expect(value('motivations.ticks.total')).toBe(11 + 9 + 7);
    // Eligible size, resilience and values, that the other three tick, come to be common.
    expect(value('motivations.common.total')).toBe(6);
    expect(errorsIn(results)).toEqual([]);
  });

  it('has nothing in common with oneself', async () => {
    const { value } = await computed(needs, { language: 'en', filled: false }, [
      ['partners.name', 'Alone'],
      ['motivations.p1', 'Yes', FIRST_ECONOMIC],
    ]);
    expect(value('motivations.ticks', FIRST_ECONOMIC)).toBe(1);
    expect(value('motivations.common.total')).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import type { LookName } from '../../core/grids/language/look';
import { planOf } from '../../core/grids/language/plan';
import { fold, LANGUAGES, type Language } from '../../core/values/text';
import { LISTS } from './guide-lists';

/** Titles, help and headers do not count: they speak of everything. */
const SAYING: readonly LookName[] = ['label', 'smallLabel', 'subheading', 'question', 'prose', 'heading'];

/** What the empty grid says, cell by cell: the worked example does not count. */
function cellsOf(id: string, language: Language): string[] {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`No grid is called ${id}`);
  const { cells } = planOf(template, { language, filled: false });
  return cells.flatMap(({ value, look }) =>
    typeof value === 'string' && SAYING.includes(look) ? [folded(value)] : [],
  );
}

/** A question mark is a word of its own: folding drops it. */
const folded = (text: string): string => fold(text) + (text.includes('?') ? '?' : '');

/** Items that no cell of their own says: each cell answers for one item only. */
function unsaid(items: readonly string[], cells: readonly string[]): string[] {
  const taken = new Map<number, number>();
  const says = (cell: string, item: string): boolean =>
    item.split('+').every((word) => cell.includes(word === '?' ? word : fold(word)));
  const assign = (item: number, tried: Set<number>): boolean =>
    cells.some((cell, at) => {
      if (tried.has(at) || !says(cell, items[item] ?? '')) return false;
      tried.add(at);
      const before = taken.get(at);
      if (before !== undefined && !assign(before, tried)) return false;
      taken.set(at, item);
      return true;
    });
  return items.filter((_, item) => !assign(item, new Set()));
}

describe('the guide is all there, each item a cell of its own', () => {
  const cases = LISTS.flatMap(({ what, grids, items }) => grids.map((id) => [what, id, items] as const));
  it.each(cases)('%s (%s)', (_, id, items) => {
    for (const language of LANGUAGES) {
      const wanted = items.map(([fr, en]) => (language === 'fr' ? fr : en));
      expect(unsaid(wanted, cellsOf(id, language))).toEqual([]);
    }
  });

  it('counts what the guide counts', () => {
    const count = (what: string): number => LISTS.find((list) => list.what.startsWith(what))?.items.length ?? 0;
    // Identity 6, « mission, vision, values » being two here; governance 5; premises 6 and the equipment; services 2;
    // communications 7; administration 6.
    expect(count('the points')).toBe(6 + 1 + 5 + 6 + 1 + 2 + 7 + 6);
    expect(count('the motivations')).toBe(3 + 5 + 5 + 2);
    expect(count('the kinds')).toBeGreaterThanOrEqual(14);
    expect(count('the seven')).toBe(7);
    // By issue: 3 + 6 + 4 + 3 + 1 + 3 + 6.
    expect(count('the ways out')).toBe(26);
  });

  it('sees what is missing, and two items said by one cell', () => {
    expect(unsaid(['épices', 'sel'], [folded('Des épices et du sel')])).toEqual(['sel']);
    expect(unsaid(['épices', 'sel'], [folded('Du sel'), folded('Des épices et du sel')])).toEqual([]);
    expect(unsaid(['poivre+?'], [folded('Du poivre')])).toEqual(['poivre+?']);
  });
});

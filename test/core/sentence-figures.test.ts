import { describe, expect, it } from 'vitest';
import { CellError, call, catalog, type Language } from '../../core/index';
import { cellsOf } from '../support/close';
import { longFigure } from '../support/figures';
import { Random } from '../support/random';

/** What makes figures that no one would type: their quotients have no end. */
const FACTORS = [-1, 0, 1e-3, 0.777, 1 / 3, 3.0007, 97.13, 1e5 / 7];
const rounded = (value: number): number => Number(value.toPrecision(5));

function varied(args: readonly unknown[], random: Random): unknown[] {
  const change = (raw: unknown): unknown => {
    if (Array.isArray(raw)) return raw.map(change);
    return typeof raw === 'number' && random.chance(0.5) ? rounded(raw * random.pick(FACTORS)) : raw;
  };
  return args.map(change);
}

const refusalsIn = (value: unknown): CellError[] =>
  cellsOf(value as never).filter((cell): cell is CellError => cell instanceof CellError);

describe('the figures of a refusal', () => {
  it('are those typed, or have a length that one remembers', () => {
    let refused = 0;
    const long: string[] = [];
    for (const declaration of catalog) {
      // Its own draws: a function more changes nothing for the others.
      const random = new Random(
        20260329 + [...declaration.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0),
      );
      for (let i = 0; i < 60; i++) {
        const args = varied(random.pick(declaration.examples).args, random);
        const language: Language = random.pick(['fr', 'en']);
        for (const { message } of refusalsIn(call(declaration.id, args, language))) {
          refused++;
          const figure = longFigure(message, JSON.stringify(args), language);
          if (figure) long.push(`${declaration.id}: ${message}`);
        }
      }
    }
    expect([...new Set(long)]).toEqual([]);
    expect(refused).toBeGreaterThan(500);
  });
  it('would be seen when longer', () => {
    expect(longFigure('Le seuil est de 642,2535211 unités.', '[12000,25]', 'fr')).toBe('642,2535211');
    expect(longFigure('montant : 642,2535211 ne convient pas.', '[642.2535211]', 'fr')).toBeUndefined();
    expect(longFigure('It is $1,234,567,890.12, “1.23456789”.', '[]', 'en')).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { whensOf } from '../../playground/bar/copies';

const at = (name: string, hour: number, minute: number, second: number) => ({
  name,
  savedAt: new Date(2026, 2, 5, hour, minute, second).getTime(),
});

// As Unicode’s data for French of Canada writes them.
it('tells copies of one minute apart by their seconds, and no others', () => {
  const copies = [at('Camion', 9, 30, 41), at('Camion', 9, 30, 12), at('Planeur', 9, 30, 5), at('Camion', 8, 2, 0)];
  expect(whensOf(copies, 'fr').map((when) => when.replace(/\s/g, ' '))).toEqual([
    '5 mars 2026 à 09 h 30 min 41 s',
    '5 mars 2026 à 09 h 30 min 12 s',
    '5 mars 2026 à 09 h 30',
    '5 mars 2026 à 08 h 02',
  ]);
});

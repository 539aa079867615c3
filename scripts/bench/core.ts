import { call } from '../../core/index';
import { type Measure, shortest } from './measure';

const PLANER = [50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5];
const ROWS = 100_000;

/** COUTUSAGE one call at a time, and once on a hundred thousand rows. */
export function measureCore(): Measure[] {
  const alone = shortest(5, () => {
    for (let i = 0; i < ROWS; i++) call('COUTUSAGE', [...PLANER.slice(0, 10), i], 'fr');
  });
  const columns = PLANER.map((value) => Array.from({ length: ROWS }, (_, i) => [value + (i % 7)]));
  const broadcast = shortest(5, () => {
    call('COUTUSAGE', columns, 'fr');
  });
  const perRow = (broadcast * 1000) / ROWS;
  return [
    { name: 'COUTUSAGE, one call a cell', value: (ROWS / alone) * 1000, unit: 'calls/s' },
    { name: 'COUTUSAGE, one call for 100,000 rows', value: perRow, unit: 'µs/row', aim: 'under 1', met: perRow < 1 },
    { name: 'one call a cell ÷ one call for all', value: (alone * 1000) / ROWS / perRow, unit: '×' },
  ];
}

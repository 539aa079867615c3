import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../core/index';

const PRICES = [
  ['ressource', 'prix'],
  ['Camion', 2],
];
const LOG = [
  ['date', 'partenaire', 'ressource', 'quantité'],
  ['2026-03-02', 'Atelier', 'Camion', 10],
];

describe('rows of a table', () => {
  it('a day written in advance, with nothing beside it, is no row', () => {
    const longer = [...LOG, ['2026-03-03', null, null, null], ['2026-03-04', '', 0, 0]];
    expect(call('FACTURE', [longer, PRICES])).toEqual(call('FACTURE', [LOG, PRICES]));
    // Something is said of the day: what is missing is asked for.
    const half = call('FACTURE', [[...LOG, ['2026-03-03', 'Atelier', null, null]], PRICES]);
    expect((half as CellError).message).toMatch(/ressource/);
  });

  it('a row of totals is seen in the column of days too, and an error in it still goes out', () => {
    const total = call('FACTURE', [[...LOG, ['TOTAL', null, null, 10]], PRICES]);
    expect((total as CellError).message.replace(/\u00a0/g, ' ')).toMatch(/« TOTAL » est une ligne de total/);
    expect(call('FACTURE', [[...LOG, ['Total', null, null, '#REF!']], PRICES])).toMatchObject({ code: '#REF!' });
    expect(total).toBeInstanceOf(CellError);
  });
});

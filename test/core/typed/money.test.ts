/** Money with its mark: dollars of here by any of their names, and other money, which is never taken for them. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, said } from './typed';

describe('an amount', () => {
  it('in Canadian dollars is its figure', () => {
    for (const text of ['12 CAD', '12CAD', '12 $ CA', '12 $CAD', 'CA$12', 'C$12', 'CAD 12', '$12 CAD', '12 $ CAN']) {
      expect(call('INDEXER', [text, 0, 1]), text).toBe(12);
    }
    expect(call('INDEXER', ['1 200,50 $ CA', 0, 1])).toBe(1200.5);
    expect(call('INDEXER', ['12 dollars canadiens', 0, 1])).toBe(12);
    expect(call('SOLDES', [column(-5), column('(5,00 $ CA)')])).toBe(0);
    expect(said('INDEXER', ['12,000 CAD', 0, 1])).toMatch(/12 ou 12 000/);
  });
  it('in other money is refused by its name', () => {
    for (const text of ['12 USD', 'US$12', '12 $ US', '12$US', '12 dollars américains', 'USD 12']) {
      expect(said('INDEXER', [text, 0, 1]), text).toContain(`montant : « ${text} » est en dollars américains`);
    }
    expect(said('INDEXER', ['12 €', 0, 1])).toMatch(/est en euros. Écrivez le montant en dollars canadiens/);
    expect(said('INDEXER', ['EUR 12', 0, 1], 'en')).toMatch(/is in euros. Enter the amount in Canadian dollars/);
    expect(said('PARTAGE', [100, column('£12', 3)])).toMatch(/livres sterling/);
    expect(said('INDEXER', ['12 ¢', 0, 1])).toMatch(/est en cents/);
    // Words are no money.
    expect(said('INDEXER', ['12 usages', 0, 1])).toMatch(/n’est pas un nombre/);
  });
});

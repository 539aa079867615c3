import { describe, expect, it } from 'vitest';
import { communication } from '../../../core/grids/communication/grid';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;

describe('communication plan', () => {
  it('counts what is said inside and outside', async () => {
    const { value } = await computed(communication, filled);
    expect(value('state.inside.count')).toBe(4);
    expect(value('state.outside.count')).toBe(3);
    expect(value('state.orphan.count')).toBe(0);
    expect(value('state.undated.count')).toBe(0);
  });

  it('turns frequencies into hours of a year', async () => {
    const { value } = await computed(communication, filled);
    // Quarterly 1 h and 1,5 h, yearly 2 h, monthly ½ h; once 3 h, twice 2 h, yearly 4 h.
    expect(value('plan.yearly')).toBe(4);
    expect(value('plan.yearly', 3)).toBe(12 * 0.5);
    expect(value('state.hours.count')).toBe(4 + 6 + 2 + 6 + 3 + 4 + 4);
  });

  it('says which frequency is not in the list, rather than count no hour for it', async () => {
    const { value, results } = await computed(communication, filled, [['plan.frequency', 'Chaque trimstre', 0]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('plan.yearly')).toBe('absente');
    // The other hours are still counted.
    expect(value('state.hours.count')).toBe(6 + 2 + 6 + 3 + 4 + 4);
  });

  it('takes in an audience and a frequency of one’s own', async () => {
    const { value, results } = await computed(communication, filled, [
      ['frequencies.name', 'Tous les deux mois', 6],
      ['frequencies.times', 6, 6],
      ['plan.audience', 'Médias', 7],
      ['plan.side', 'Externe', 7],
      ['plan.frequency', 'Tous les deux mois', 7],
      ['plan.hours', 2, 7],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('plan.yearly', 7)).toBe(12);
    expect(value('state.outside.count')).toBe(4);
    expect(value('state.orphan.count')).toBe(1);
    expect(value('state.undated.count')).toBe(1);
  });

  it('does without one, wherever its row', async () => {
    const keys = ['audience', 'side', 'next', 'concern', 'message', 'means', 'frequency', 'responsible', 'hours'];
    const cleared = keys.map((key) => [`plan.${key}`, null, 1] as const);
    const { value, results } = await computed(communication, filled, cleared);
    expect(errorsIn(results)).toEqual([]);
    expect(value('state.inside.count')).toBe(3);
    expect(value('state.hours.count')).toBe(29 - 6);
  });
});

/** Who is there: partners without dates, names that look alike, groups joined otherwise than by « + ». */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, said, total } from './typed';

describe('partners whose dates are blank', () => {
  const year = [1200, '2026-01-01', '2026-12-31'];
  const arrivals = column(null, null, null);
  const departures = column(null, null, '2026-06-30');

  it('are there all along when they have a name or a key', () => {
    // 365 + 365 + 181 days are 911.
    const shares = column(480.79, 480.79, 238.42);
    expect(call('PRORATA', [...year, arrivals, departures, null, null, column('A', 'B', 'C')])).toEqual(shares);
    expect(call('PRORATA', [...year, arrivals, departures, column(1, 1, 1)])).toEqual(shares);
  });
  it('are refused, not dropped, when nothing else says that somebody is there', () => {
    expect(said('PRORATA', [...year, arrivals, departures])).toMatch(/arrivées|départs/);
    expect(said('PRORATA', [...year, arrivals, departures])).toMatch(/noms ou clés/);
    expect(said('PRORATA', [...year, null, departures], 'en')).toMatch(/names or keys/);
    expect(said('PRORATA', [...year, column('2026-01-01', null, '2026-02-01')])).toMatch(/2e cellule/);
  });
  it('and a row without a name beside names is seen', () => {
    const names = column('A', null, 'C');
    expect(said('PRORATA', [...year, arrivals, column(null, '2026-03-31', null), null, null, names])).toMatch(
      /^#VALUE! noms/,
    );
    // Nothing at all in the row: nobody is there.
    expect(call('PRORATA', [...year, arrivals, departures, null, null, names])).toEqual(column(802.2, '', 397.8));
  });
});

describe('names that look alike are one', () => {
  const log = [
    ['partenaire', 'ressource', 'début', 'fin'],
    ['A', "Pelle d'Alma", '2026-03-02 09:00', '2026-03-02 10:00'],
    ['B', 'Pelle d’Alma', '2026-03-02 09:30', '2026-03-02 10:30'],
  ];
  it('in the log, the price list, groups and lists', () => {
    expect(call('CONFLITS', [log])).toHaveLength(2);
    expect(
      total(
        call('FACTURE', [
          [
            ['date', 'partenaire', 'ressource', 'quantité'],
            ['2026-03-02', 'Été', 'Salle\u00a0A', 2],
          ],
          [
            ['ressource', 'prix'],
            ['salle a', 3],
          ],
          'E\u0301TE\u0301',
        ]),
      ),
    ).toBe(6);
    expect(call('SHAPLEY', [column('L’Anse', "L'anse + B", 'B'), column(1, 3, 2)])).toEqual(column(1, 2));
    expect(said('VERSEMENTS', [column('Saint-Jean', 'Saint\u2011Jean'), column(-5, 5)])).toMatch(/deux fois/);
  });
  it('and a number is a name', () => {
    expect(call('SHAPLEY', [column(1, 2, '1+2'), column(1, 2, 3)])).toEqual(column(1, 2));
  });
});

describe('groups otherwise joined', () => {
  it('are shown the « + », with the group as it should be', () => {
    const costs = column(1, 2, 3);
    for (const [group, wanted] of [
      ['A & B', 'A+B'],
      ['A, B', 'A+B'],
      ['A et B', 'A+B'],
      ['AB', 'A+B'],
      ['A-B', 'A+B'],
      ['A - B', 'A+B'],
      ['A/B', 'A+B'],
      ['A and B', 'A+B'],
    ]) {
      const words = new RegExp(`« ${group} ».*« \\+ ».*« ${wanted?.replace('+', '\\+')} »`);
      expect(said('SHAPLEY', [column('A', 'B', group), costs]), group).toMatch(words);
      expect(said('SHAPLEY', [column('A', 'B', group), costs, column('A', 'B')]), group).toMatch(words);
    }
    // A name that holds « & » is a name.
    expect(call('SHAPLEY', [column('Saint-Jean', 'B', 'Saint-Jean+B'), costs])).toEqual(column(1, 2));
    expect(call('SHAPLEY', [column('Roy & fils', 'B', 'Roy & fils+B'), costs])).toEqual(column(1, 2));
  });
});

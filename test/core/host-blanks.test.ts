import { describe, expect, it } from 'vitest';
import { blankIsNotZero } from '../../core/declare/blank-note';
import { CellError, call, catalog } from '../../core/index';
import { blankIsNotZeroIn } from '../support/blank-or-zero';

/** What a host passes for a cell the user sees as blank: null on the web, 0 in desktop Excel (Microsoft's own threads). */
const BLANKS = [null, '', 0];

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const LOG = [
  ['date', 'partenaire', 'ressource', 'début', 'fin', 'quantité', 'statut'],
  ['2026-03-02', 'Atelier', 'Camion', '09:00', '12:00', 120, 'fait'],
  ['2026-03-05', 'Ferme', 'Camion', '11:00', '12:00', 40, 'fait'],
];
const PRICES = [
  ['ressource', 'prix'],
  ['Camion', 0.5],
];

describe('a range selected beyond its last row', () => {
  for (const blank of BLANKS) {
    const shown = JSON.stringify(blank);
    const beyond = [blank, blank];

    it(`counts nobody more: ${shown}`, () => {
      expect(call('COALITIONS', [column('A', 'B', ...beyond)])).toEqual([['A'], ['B'], ['A+B']]);
      const groups = column('A', 'B', 'A+B', ...beyond);
      expect(call('SHAPLEY', [groups, column(11, 7, 15, ...beyond)])).toEqual([[9.5], [5.5]]);
      expect(call('SHAPLEY', [groups, column(11, 7, 15, ...beyond), column('B', 'A', blank)])).toEqual([[5.5], [9.5]]);
      const stays = [column('2026-01-01', '2026-01-21', ...beyond), column('2026-01-10', '2026-01-30', ...beyond)];
      expect(call('PRORATA', [100, '2026-01-01', '2026-01-31', ...stays])).toEqual([[50], [50]]);
      const uses = call('COUTSACHAT', [column('A', 'B', blank), column(20, 100, blank), 1000, 4, 21]);
      expect(uses).toEqual([
        ['A', 420],
        ['B', 1400],
        ['A+B', 1480],
      ]);
    });

    it(`is no event: ${shown}`, () => {
      // One event: 20 % of losing 1 000 $, 200 $ a year on average; 80 % of years without it.
      expect(call('FONDSRISQUE', [column(0.2, ...beyond), column(1000, ...beyond), 0.8])).toEqual([
        ['mesure', 'valeur'],
        ['Perte attendue', 200],
        ['Fonds commun', 0],
        ['Somme des fonds de chacun seul', 0],
        ['Libéré par la mise en commun', 0],
        ['Chance que le fonds commun suffise', 0.8],
        ['Événements supposés indépendants', 1],
      ]);
    });

    it(`adds no row to a log or a price list: ${shown}`, () => {
      const log = [...LOG, LOG[0]?.map(() => blank)];
      const prices = [...PRICES, [blank, blank]];
      expect(call('FACTURE', [log, prices, blank])).toEqual(call('FACTURE', [LOG, PRICES]));
      expect(call('OCCUPATION', [log, 40, blank])).toBe(0.1);
      expect(call('CONFLITS', [log])).toEqual(call('CONFLITS', [LOG]));
    });
  }
});

describe('boxes that are not ticked', () => {
  const findings = column('convergence', 'divergence', null, null);
  it('make no theme of a blank row', () => {
    const boxes = column(false, true, false, false);
    expect(call('ADISCUTER', [column('Mission', 'Valeurs', null, null), findings, boxes])).toBe('Valeurs');
    expect(call('POTENTIEL', [findings, column(3, 1, null, null), boxes])).toBe(0.5);
  });
});

describe('what is typed still counts', () => {
  it('an amount beside a blank name is refused, with its position', () => {
    const refusal = call('VERSEMENTS', [column('A', 'B', 0), column(-50, 20, 30)]);
    expect(refusal).toBeInstanceOf(CellError);
    expect((refusal as CellError).message).toContain('noms (3e cellule de la plage)');
  });
  it('a partner whose figure is 0 keeps its line', () => {
    expect(call('PARTAGE', [90, column(1, 0, 2, 0)])).toEqual([[30], [0], [60], [0]]);
    expect(call('COUTSPALIERS', [column('A', 'B'), column(5, 0)])).toEqual([
      ['A', 5],
      ['B', 0],
      ['A+B', 5],
    ]);
  });
});

describe('a 0 that is not what a blank is', () => {
  // =SI(B5="" ; "" ; B5), in either language.
  const saysHow = ({ fr }: { fr: string }): boolean => fr.includes('SI(B5=""');

  it.each(catalog.map((declaration) => [declaration.id, declaration] as const))(
    'is said by %s, or never met',
    (_, one) => {
      const params = blankIsNotZeroIn(one);
      const wanted = params.length > 0 ? [blankIsNotZero(...params)] : [];
      expect((one.notes ?? []).filter(saysHow)).toEqual(wanted);
    },
  );

  it('is found where figures are known to differ', () => {
    // All the fixed costs in the fee by default, 12 000 ÷ 20; none of them with 0.
    expect(call('TARIFBINOME', [12000, 6, 20, 800])).toEqual([expect.anything(), [600, 6]]);
    expect(call('TARIFBINOME', [12000, 6, 20, 800, 0])).toEqual([expect.anything(), [0, 21]]);
    const found = catalog.filter((one) => blankIsNotZeroIn(one).length > 0).map(({ id }) => id);
    for (const id of ['TARIFBINOME', 'TAXES', 'ECONOMIESEGALES', 'COUTUSAGE', 'CIBLE', 'SENSIBILITE']) {
      expect(found).toContain(id);
    }
    // 0 hours a year is « not given » too: no figure differs.
    expect(found).not.toContain('REMPLACEMENT');
  });
});

describe('EXPLIQUER, where a blank came as 0', () => {
  const calculations = (id: string, ...args: unknown[]): string => {
    const table = call('EXPLIQUER', [id, ...args]);
    const shown = Array.isArray(table) ? table.map((row) => row[2]).join(' ; ') : String(table);
    return shown.replace(/\s/g, ' ');
  };
  it('shows the value used: the year of the guide where 0 is not given, the 0 where it is taken as one', () => {
    expect(calculations('REMPLACEMENT', 3500, 7, 5, 0)).toContain('500 ÷ 8 760 × 5');
    expect(calculations('GESTION', 1200, 100, 0)).toContain('1 200 ÷ 100 × 0');
    expect(calculations('COUTUSAGE', 50, 5, null, null, null, null, 3500, 7, 30, 0)).toContain('30 × 0');
  });
});

it('an optional table in a single blank cell is not given, however the cell comes', () => {
  const posts = [['Lame', 100, 2000, 'pied']];
  for (const blank of BLANKS) expect(call('COUTPOSTES', [posts, [['pied', 50]], blank])).toBe(2.5);
});

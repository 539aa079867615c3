/** What fills a form: a call in a longer formula, cells that are taken, the name of another function. */
import { describe, expect, it } from 'vitest';
import { CellError, call, catalog, find } from '../../core';
import type { Declaration } from '../../core/declare/define';
import type { Param } from '../../core/declare/kinds';
import { functionsFor } from '../../panel/named-functions';
import { takenFrom } from '../../panel/taken';
import { editedAfter, formulaWith, holdsCall, isWholeFormula, openedCall } from '../../panel/views/functions/opening';
import { FakeHost, type FakeSheet } from './fake-host';

const at = { sheet: 'F', cell: 'B9' };
const host = new FakeHost({ F: {} });

describe('a call in a longer formula', () => {
  const formula = '=IF(A1>0, MUTU.SEUIL(B1,25,6),"MUTU.SEUIL(")&SUM({1,2;3,4}) + MUTU_TARIF(1,2,3)';

  it('opens in the form with its own arguments', () => {
    const opened = openedCall({ ...at, formula }, 0, host);
    expect(opened?.declaration.id).toBe('SEUIL');
    expect(opened?.fields.slice(0, 3)).toEqual(['B1', '25', '6']);
    expect(isWholeFormula(opened?.edited)).toBe(false);
  });

  it('is replaced, the rest of the formula kept to the letter', () => {
    const { edited } = openedCall({ ...at, formula }, 0, host) ?? {};
    expect(formulaWith('MUTU.SEUIL(B1,30,6)', edited)).toBe(
      '=IF(A1>0, MUTU.SEUIL(B1,30,6),"MUTU.SEUIL(")&SUM({1,2;3,4}) + MUTU_TARIF(1,2,3)',
    );
  });

  it('is the one that was chosen, also after it has been written', () => {
    const { edited, declaration } = openedCall({ ...at, formula }, 1, host) ?? {};
    expect(declaration?.id).toBe('TARIF');
    const written = formulaWith('MUTU.TARIF(9,2,3)', edited);
    expect(written).toBe('=IF(A1>0, MUTU.SEUIL(B1,25,6),"MUTU.SEUIL(")&SUM({1,2;3,4}) + MUTU.TARIF(9,2,3)');
    expect(formulaWith('MUTU.TARIF(8,2,3)', editedAfter(at, written, edited))).toBe(
      '=IF(A1>0, MUTU.SEUIL(B1,25,6),"MUTU.SEUIL(")&SUM({1,2;3,4}) + MUTU.TARIF(8,2,3)',
    );
  });

  it('is found within another of ours, and an unknown function is passed over', () => {
    const nested = '=MUTU.INDEXER(MUTU.SEUIL(1,2,3),2%,MUTU.SEUILL(4))';
    expect(openedCall({ ...at, formula: nested }, 1, host)?.declaration.id).toBe('SEUIL');
    expect(openedCall({ ...at, formula: nested }, 2, host)).toBeUndefined();
    expect(holdsCall({ ...at, range: 'B9', formula: '=MUTU.SEUILL(4)', value: null })).toBe(false);
  });

  it('alone is the whole formula, and without a cell the formula is the call', () => {
    const { edited } = openedCall({ ...at, formula: '=MUTU.SEUIL(1,2,3)' }, 0, host) ?? {};
    expect(isWholeFormula(edited)).toBe(true);
    expect(isWholeFormula(undefined)).toBe(true);
    expect(formulaWith('MUTU.SEUIL(1,2,3)', undefined)).toBe('=MUTU.SEUIL(1,2,3)');
  });
});

describe('cells taken for an argument', () => {
  const sheet: FakeSheet = { D2: 'Clés', D3: 1, D5: 2, E3: 'a' };
  const workbook = new FakeHost({ F: sheet });
  const paramOf = (id: string, key: string): Param => find(id)?.params[key] as Param;
  const keys = paramOf('PARTAGE', 'cles');
  const taken = (range: string, param: Param) =>
    takenFrom({ sheet: 'F', range, cell: 'D1', formula: '', value: null }, param, workbook);

  it('stay as they were selected', async () => {
    expect(await taken('D1:D40', keys)).toMatchObject({ range: 'D1:D40' });
  });

  it.each(['D:D', 'D1:D1000'])(
    'by the letter of the column (%s), are what is written there, without its title',
    async (range) => {
      expect(await taken(range, keys)).toEqual({ sheet: 'F', range: 'D3:D5' });
    },
  );

  it('keep their titles where a table or names are wanted', async () => {
    expect(await taken('D:E', paramOf('COUTPOSTES', 'postes'))).toEqual({ sheet: 'F', range: 'D2:E5' });
    expect(await taken('E:E', paramOf('VERSEMENTS', 'noms'))).toEqual({ sheet: 'F', range: 'E3' });
  });

  it('are what was selected when nothing is written there', async () => {
    expect(await taken('H:H', keys)).toMatchObject({ range: 'H:H' });
  });
});

describe('the name of another function', () => {
  const namingOf = (id: string) => functionsFor(find(id) as Declaration, 'fonction')?.map((one) => one.id) ?? [];

  it('is chosen among those that the function accepts: none is refused for what it is', () => {
    for (const id of ['SCENARIOS', 'SENSIBILITE', 'SIMULER', 'CIBLE', 'EXPLIQUER', 'AIDE']) {
      expect(namingOf(id), id).toContain('SEUIL');
    }
    for (const id of namingOf('EXPLIQUER')) {
      const value = call('EXPLIQUER', [id, ...(find(id)?.examples[0]?.args ?? [])], 'fr');
      expect(value instanceof CellError ? value.message : '', id).toBe('');
    }
    expect(namingOf('AIDE')).toHaveLength(catalog.length);
  });

  it('is never one whose answer is a table, where figures are to vary', () => {
    expect(namingOf('SIMULER')).not.toContain('PARTAGE');
    expect(namingOf('SIMULER')).not.toContain('COUTPOSTES');
  });

  it('is asked nowhere else', () => {
    expect(functionsFor(find('SEUIL') as Declaration, 'prix')).toBeUndefined();
  });
});

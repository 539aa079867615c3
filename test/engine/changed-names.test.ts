/** Formulas that hold a name that changes are read anew, and those alone. */
import { IUniverInstanceService } from '@univerjs/core';
import { IDefinedNamesService, Lexer } from '@univerjs/engine-formula';
import { RemoveRowCommand } from '@univerjs/sheets';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

const { univer, api } = headlessUniver(functionRegistrations('fr'));
afterAll(() => univer.dispose());

/** A1:A9 hold 1 to 9; `formulas` stand in column B, from B1. */
let books = 0;
async function opened(formulas: readonly string[], names: Readonly<Record<string, string>>) {
  const id = `book-${++books}`;
  const entries = Object.entries(names).map(([name, formulaOrRefString]) => [
    name,
    { id: name, name, formulaOrRefString, localSheetId: 'AllDefaultWorkbook' },
  ]);
  const rows = Array.from({ length: 9 }, (_, at) => [
    at,
    { 0: { v: at + 1 }, ...(formulas[at] ? { 1: { f: formulas[at] } } : {}) },
  ]);
  const book = api.createWorkbook({
    id,
    sheetOrder: ['sheet'],
    sheets: {
      sheet: { id: 'sheet', name: 'Sheet', rowCount: 20, columnCount: 5, cellData: Object.fromEntries(rows) },
    },
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(entries)) }],
  });
  await api.getFormula().onCalculationResultApplied();
  univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
  return { id, book, shown: (row: number) => book.getSheets()[0]?.getRange(row, 1).getValue() };
}

async function once(act: () => unknown): Promise<void> {
  const calculated = api.getFormula().onCalculationResultApplied();
  await act();
  await calculated;
}
const withoutRow = (id: string, row: number): Promise<void> =>
  once(() =>
    api.executeCommand(RemoveRowCommand.id, {
      unitId: id,
      subUnitId: 'sheet',
      range: { startRow: row, endRow: row, startColumn: 0, endColumn: 4 },
    }),
  );

describe('a name that changes', () => {
  const read: string[] = [];
  const { treeBuilder } = Lexer.prototype;
  beforeEach(() => {
    read.length = 0;
    const spy = vi.spyOn(Lexer.prototype, 'treeBuilder').mockImplementation(function (this: Lexer, formula, ...others) {
      read.push(formula);
      return treeBuilder.call(this, formula, ...others);
    });
    return () => spy.mockRestore();
  });

  it('has its readers read anew, and no other formula', async () => {
    const { id, shown } = await opened(['=A1+1', '=A2+1', '=A3+1', '=Taux*10'], { taux: 'Sheet!$A$7' });
    expect(shown(3)).toBe(70);
    read.length = 0;
    await withoutRow(id, 5);
    expect(shown(3)).toBe(70);
    expect(new Set(read)).toEqual(new Set(['=Taux*10']));
    expect([0, 1, 2].map(shown)).toEqual([2, 3, 4]);
  });
});

describe('a formula that is read anew', () => {
  it('may hold the name through another', async () => {
    const { book, shown } = await opened(['=double+0', '=A2'], { taux: 'Sheet!$A$4', double: '=taux*2' });
    await once(() => book.getDefinedName('taux')?.setFormula('Sheet!$A$6'));
    expect(shown(0)).toBe(12);
  });

  it('may have come before its name, and outlive it', async () => {
    const { book, shown } = await opened(['=prix*2', '=A2'], { taux: 'Sheet!$A$4' });
    expect(shown(0)).toBe('#NAME?');
    await once(() => book.insertDefinedName('PRIX', 'Sheet!$A$5'));
    expect(shown(0)).toBe(10);
    await once(() => book.deleteDefinedName('PRIX'));
    expect(shown(0)).toBe('#NAME?');
  });

  it('may hold a name that is called otherwise now', async () => {
    const { book, shown } = await opened(['=taux*2', '=tarif*2'], { taux: 'Sheet!$A$4', autre: 'Sheet!$A$9' });
    expect([0, 1].map(shown)).toEqual([8, '#NAME?']);
    await once(() => book.getDefinedName('taux')?.setName('tarif'));
    // Univer writes the new name in the formulas that hold it.
    expect([0, 1].map(shown)).toEqual([8, 8]);
  });

  it('may have been read while its name was away, and back since: undone and done again at once', async () => {
    const { id, book, shown } = await opened(['=autre+taux'], { taux: 'Sheet!$A$4', autre: 'Sheet!$A$9' });
    const names = univer.__getInjector().get(IDefinedNamesService);
    const taux = names.getValueByName(id, 'taux');
    if (!taux) throw new Error('no name');
    const { treeBuilder } = Lexer.prototype;
    const spy = vi.spyOn(Lexer.prototype, 'treeBuilder').mockImplementationOnce(function (this: Lexer, ...read) {
      names.removeDefinedName(id, taux.id);
      const answer = treeBuilder.call(this, ...read);
      names.registerDefinedName(id, taux);
      return answer;
    });
    await once(() => book.getDefinedName('autre')?.setFormula('Sheet!$A$8'));
    spy.mockRestore();
    expect(shown(0)).toBe('#NAME?');
    await once(() => book.getActiveSheet().getRange(7, 0).setValue(10));
    expect(shown(0)).toBe(14);
  });

  it('may read a sheet that is called so since', async () => {
    const { book, shown } = await opened(["='l''atelier'!A2+1", '=A2'], {});
    expect(shown(0)).toMatch(/^#/);
    const other = book.create('Autre', 5, 5);
    await once(() => other.getRange(1, 0).setValue(40));
    await once(() => other.setName("l'atelier"));
    expect(shown(0)).toBe(41);
  });

  it('may read a sheet that is made so since', async () => {
    const { book, shown } = await opened(['=SUM(Ventes!A1:A2)+1', '=IFERROR(Ventes!A1,7)'], {});
    expect([0, 1].map(shown)).toEqual([expect.stringMatching(/^#/), 7]);
    await once(() => book.create('Ventes', 5, 5));
    expect([0, 1].map(shown)).toEqual([1, 0]);
  });
});

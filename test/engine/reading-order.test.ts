/** A conditional format fills no cell: nothing waits for it. */
import { IUniverInstanceService } from '@univerjs/core';
import { SetOtherFormulaMutation } from '@univerjs/engine-formula';
import { expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

it('calculates a total after what it adds up, whatever the formats of its column', async () => {
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  const cellData = {
    0: { 0: { v: 0 } },
    12: { 1: { v: 1 } },
    13: { 1: { v: 2 } },
    18: { 1: { f: '=SUM(B13:B18)+A1' } },
    60: { 4: { f: '=SUM(B1:B20)+A1' } },
  };
  const book = api.createWorkbook({
    id: 'book',
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 'S', rowCount: 90, columnCount: 8, cellData } },
  });
  await api.getFormula().onCalculationResultApplied();
  univer.__getInjector().get(IUniverInstanceService).focusUnit('book');
  // Red when it is a text, from C48 to F83: E61 among them.
  const range = { startRow: 47, endRow: 82, startColumn: 2, endColumn: 5 };
  const calculated = api.getFormula().onCalculationResultApplied();
  await api.executeCommand(SetOtherFormulaMutation.id, {
    unitId: 'book',
    subUnitId: 's',
    formulaMap: { red: { f: '=ISTEXT(C48)', ranges: [range] } },
  });
  await calculated;
  const sheet = book.getSheets()[0];
  sheet?.getRange('A1').setValue(5);
  await api.getFormula().onCalculationResultApplied();
  // 1 + 2 + 5, then 1 + 2 + 8 + 5.
  expect(['B19', 'E61'].map((cell) => sheet?.getRange(cell).getRawValue())).toEqual([8, 16]);
  univer.dispose();
});

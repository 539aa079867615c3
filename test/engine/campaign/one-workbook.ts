/** A workbook of one sheet in the engine, typed in and read cell by cell. */
import { CellValueType, type ICellData, IUniverInstanceService } from '@univerjs/core';
import { functionRegistrations } from '../../../engine/functions';
import { headlessUniver } from '../../../engine/headless';
import type { Cells, Content } from './orders';

export const address = (name: string): [row: number, column: number] => {
  const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  return [Number(digits) - 1, letter.charCodeAt(0) - 65];
};
function contentOf(content: Content): ICellData {
  if (typeof content === 'string' && content.startsWith('=')) return { f: content };
  if (typeof content === 'boolean') return { v: Number(content), t: CellValueType.BOOLEAN };
  if (typeof content === 'string') return { v: content, t: CellValueType.STRING };
  return { v: content };
}

let opened = 0;

export async function open(cells: Cells) {
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [name, content] of Object.entries(cells)) {
    if (content === null) continue;
    const [row, column] = address(name);
    cellData[row] = { ...cellData[row], [column]: contentOf(content) };
  }
  const id = `book-${opened++}`;
  api.createWorkbook({
    id,
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 'S', rowCount: 160, columnCount: 26, cellData } },
  });
  const calculated = () => api.getFormula().onCalculationResultApplied();
  await calculated();
  univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
  const sheet = () => {
    const book = api.getActiveWorkbook();
    if (!book) throw new Error('No workbook');
    return book.getActiveSheet();
  };
  const values = (): unknown[][] => {
    const range = sheet().getRange(0, 0, 160, 26);
    const spilled = range.getValues();
    return range.getRawValues().map((row, r) => row.map((value, c) => value ?? spilled[r]?.[c] ?? null));
  };
  return {
    values,
    async type(name: string, content: Content) {
      const done = calculated();
      const data = content === null ? { v: null, f: null, si: null } : contentOf(content);
      sheet()
        .getRange(...address(name))
        .setValue(data);
      await done;
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
    async act(command: string) {
      const done = calculated();
      if (await api.executeCommand(command)) await done;
    },
    close: () => univer.dispose(),
  };
}

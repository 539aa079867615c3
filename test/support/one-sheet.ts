import { CellValueType, type ICellData, type IWorkbookData, LocaleType } from '@univerjs/core';
import { areaOf } from '../../core/formula/addresses';

type Content = string | number | boolean | ICellData;

const cellOf = (content: Content): ICellData => {
  if (typeof content === 'object') return content;
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { v: Number(content), t: CellValueType.BOOLEAN };
  return content.startsWith('=') ? { f: content } : { v: content, t: CellValueType.STRING };
};

/** A workbook of one sheet, « one »: its cells by address. */
export function oneSheet(cells: Readonly<Record<string, Content>>, name = 'Feuille'): IWorkbookData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = areaOf(address);
    cellData[row] = { ...cellData[row], [column]: cellOf(content) };
  }
  return {
    id: 'book',
    name: 'Classeur',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ['one'],
    sheets: { one: { id: 'one', name, cellData, rowCount: 50, columnCount: 20 } },
  };
}

/** With these names of the workbook. */
export function withNames(workbook: IWorkbookData, names: Readonly<Record<string, string>>): IWorkbookData {
  const data = Object.fromEntries(
    Object.entries(names).map(([name, formulaOrRefString]) => [
      name,
      { id: name, name, formulaOrRefString, localSheetId: 'AllDefaultWorkbook' },
    ]),
  );
  return { ...workbook, resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(data) }] };
}

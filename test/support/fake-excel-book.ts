import { type Area, cellArea, relative } from '../../core/formula/addresses';
import type { FakeContent, FakeExcelOptions, FakeValue, Sheet } from './fake-excel-cells';
import { ExcelError } from './office-rules';

export const isCalled =
  (key: unknown) =>
  ({ id, name }: Sheet): boolean =>
    id === key || name.toLowerCase() === String(key).toLowerCase();

/** The sheets of the fake of Excel: finding, adding, copying, writing. */
export class FakeBook {
  sheets: Sheet[] = [];
  private made = 0;

  constructor(protected readonly options: FakeExcelOptions) {
    for (const [name, cells] of Object.entries(options.sheets)) this.addSheet(name, cells);
  }

  protected write(sheet: Sheet, area: Area, given: unknown): void {
    if (sheet.isProtected) throw new ExcelError('AccessDenied');
    const matrix = given as readonly (readonly FakeValue[])[];
    if (matrix.length !== area.rows || matrix.some((row) => row.length !== area.columns)) {
      throw new ExcelError('InvalidArgument');
    }
    matrix.forEach((row, i) => {
      row.forEach((content, j) => {
        this.put(sheet, relative(cellArea(area.row + i, area.column + j)), content);
      });
    });
  }

  /** As typing it would: an apostrophe makes a text, digits make a number. */
  protected put(sheet: Sheet, cell: string, content: FakeContent): void {
    if (content === '') sheet.cells.delete(cell);
    else if (typeof content === 'object') sheet.cells.set(cell, { ...content });
    else if (typeof content !== 'string') sheet.cells.set(cell, { value: content });
    else if (content.startsWith('=')) {
      sheet.cells.set(cell, { formula: content, value: this.options.results?.[content] ?? 0 });
    } else if (content.startsWith("'")) sheet.cells.set(cell, { value: content.slice(1) });
    else sheet.cells.set(cell, { value: Number.isNaN(Number(content)) ? content : Number(content) });
  }

  protected addSheet(name: string, cells: Readonly<Record<string, FakeContent>>, isNew = false): Sheet {
    if (this.sheets.some(isCalled(name))) throw new ExcelError('ItemAlreadyExists');
    const sheet: Sheet = {
      id: `{00000000-0000-0000-0000-${String(this.made++).padStart(12, '0')}}`,
      name,
      cells: new Map(),
      isProtected: this.options.protectedSheets?.includes(name) ?? false,
      isHidden: this.options.hidden?.includes(name) ?? false,
      isNew,
    };
    for (const [cell, content] of Object.entries(cells)) this.put(sheet, cell, content);
    this.sheets.push(sheet);
    return sheet;
  }

  protected copyOf(original: Sheet): Sheet {
    const copy = this.addSheet(`${original.name} (${this.made})`, {});
    for (const [cell, content] of original.cells) copy.cells.set(cell, { ...content });
    return copy;
  }

  protected sheetNamed(key: unknown): Sheet {
    const found = this.sheets.find(({ id }) => id === key) ?? this.sheets.find(isCalled(key));
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  }
}

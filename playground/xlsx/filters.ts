import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import { rangeName, readRange } from '../../xlsx/geometry';
import type { BookSheet } from '../../xlsx/read/book';
import { attribute, childOf, childrenOf, type Element, flag, numberIn } from '../../xlsx/read/xml';
import { element as xml } from '../../xlsx/xml';
import type { Filter, FilterColumn } from './resources';
import type { Reading } from './sheet-reader';

/** The filter of a sheet with what it asks; the rows that it hides are hidden by it, and come back when it is cleared. */
export function readFilter(file: BookSheet, id: string, sheet: IWorksheetData, { resources, leftOut }: Reading): void {
  const element = file.only.get('autoFilter');
  const name = attribute(element, 'ref');
  if (!element || !name) return;
  const ref = readRange(name, sheet.rowCount, sheet.columnCount);
  ref.endRow = Math.min(ref.endRow, sheet.rowCount - 1);
  ref.endColumn = Math.min(ref.endColumn, sheet.columnCount - 1);
  if (!(ref.startRow <= ref.endRow && ref.startColumn <= ref.endColumn)) return;
  const asked = childrenOf(element, 'filterColumn').filter(({ children }) => children.length > 0);
  const columns = asked.map((column) => filterColumn(column, ref.startColumn));
  const known = columns.filter((column) => column !== undefined);
  // A filter of a kind that is not here: the rows that it hid stay hidden.
  if (known.length < asked.length) leftOut.add('filters');
  if (known.length === 0 || known.length < asked.length) {
    resources.filters[id] = { ref };
    return;
  }
  const cachedFilteredOut: number[] = [];
  for (let row = ref.startRow + 1; row <= ref.endRow; row++) {
    const data = sheet.rowData[row];
    if (!data || data.hd !== BooleanNumber.TRUE) continue;
    delete data.hd;
    cachedFilteredOut.push(row);
  }
  resources.filters[id] = { ref, filterColumns: known, cachedFilteredOut };
}

function filterColumn(element: Element, firstColumn: number): FilterColumn | undefined {
  const colId = firstColumn + (numberIn(element, 'colId') ?? 0);
  const values = childOf(element, 'filters');
  if (values) {
    if (childOf(values, 'dateGroupItem')) return undefined;
    const filters = childrenOf(values, 'filter').map((filter) => attribute(filter, 'val') ?? '');
    return { colId, filters: { ...(flag(values, 'blank') && { blank: true as const }), filters } };
  }
  const custom = childOf(element, 'customFilters');
  if (!custom) return undefined;
  const customFilters = childrenOf(custom, 'customFilter').map((filter) => ({
    val: attribute(filter, 'val') ?? '',
    operator: attribute(filter, 'operator') ?? 'equal',
  }));
  return { colId, customFilters: { ...(flag(custom, 'and') && { and: BooleanNumber.TRUE }), customFilters } };
}

/** The filter as a file writes it, with what it asks of each column. */
export function filterXml(filter: Filter | undefined): string | undefined {
  if (!filter?.filterColumns?.length) return undefined;
  const columns = filter.filterColumns.map(({ colId, filters, customFilters }) => {
    const asked = filters ? valuesXml(filters) : customFilters ? testsXml(customFilters) : '';
    return xml('filterColumn', { colId: colId - filter.ref.startColumn }, asked);
  });
  return xml('autoFilter', { ref: rangeName(filter.ref) }, columns.join(''));
}

const valuesXml = ({ blank, filters = [] }: NonNullable<FilterColumn['filters']>): string =>
  xml('filters', blank ? { blank: 1 } : {}, filters.map((val) => xml('filter', { val })).join(''));

const testsXml = ({ and, customFilters }: NonNullable<FilterColumn['customFilters']>): string =>
  xml(
    'customFilters',
    and ? { and: 1 } : {},
    customFilters.map(({ val, operator = 'equal' }) => xml('customFilter', { operator, val })).join(''),
  );

import type JSZip from 'jszip';
import { type Area, relative } from '../core/formula/addresses';
import { LIMITS } from '../core/formula/shifted';
import { areasOf, type KeptSheet, type KeptTable } from './kept';
import { edit } from './parts';
import { withElement } from './sheet-order';
import { before, element, HEADER } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** A sheet that is written: its number in the file, and what tables must know of its cells. */
export interface TableSheet {
  readonly sheet: number;
  readonly kept: KeptSheet;
  /** Merges and filters: a table that meets one makes a file that Excel repairs. */
  readonly taken: readonly Area[];
  /** The text of a cell, if it holds a text and no formula. */
  textAt(row: number, column: number): string | undefined;
}

interface Written {
  readonly table: KeptTable;
  readonly area: Area;
  readonly columns: readonly string[];
}

const meets = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Tables where they are today, under the headers that their cells hold; `names` are taken by ranges and formulas. */
export async function addTables(zip: JSZip, sheets: readonly TableSheet[], names: readonly string[]): Promise<void> {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 0;
  for (const sheet of sheets) {
    const tables = tablesOf(sheet, taken);
    const numbers = tables.map((one) => {
      number++;
      zip.file(`xl/tables/table${number}.xml`, tableXml(one, number));
      return number;
    });
    if (numbers.length > 0) await link(zip, sheet.sheet, numbers);
  }
}

/** A table whose headers are no longer a different text each is one no more, for Excel: its cells stay. */
function tablesOf({ kept, taken, textAt }: TableSheet, names: Set<string>): Written[] {
  const tables: Written[] = [];
  for (const { area, table } of areasOf(kept, 'table')) {
    if (!table || names.has(table.name.toLowerCase())) continue;
    const least = Number(table.hasHeaders) + Number(table.hasTotals) + 1;
    const isThere = area.rows >= least && area.row + area.rows <= LIMITS.rows;
    if (!isThere || [...taken, ...tables.map((one) => one.area)].some((other) => meets(other, area))) continue;
    const columns = Array.from({ length: area.columns }, (_, at) =>
      table.hasHeaders ? (textAt(area.row, area.column + at) ?? '') : (table.columns[at] ?? `Column${at + 1}`),
    );
    const areNames = columns.every((name) => name !== '' && name.length <= 255);
    if (!areNames || new Set(columns.map((name) => name.toLowerCase())).size < columns.length) continue;
    names.add(table.name.toLowerCase());
    tables.push({ table, area, columns });
  }
  return tables;
}

/** An end of line in a header, as the attribute of a file holds it. */
const attributeText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\n/g, '_x000a_');

function tableXml({ table, area, columns }: Written, id: number): string {
  const { name, hasHeaders, hasTotals, style } = table;
  const filtered = { ...area, rows: area.rows - Number(hasTotals) };
  const attributes = {
    xmlns: MAIN,
    id,
    name,
    displayName: name,
    ref: range(area),
    ...(!hasHeaders && { headerRowCount: 0 }),
    ...(hasTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
  };
  const each = columns
    .map((column, at) => element('tableColumn', { id: at + 1, name: attributeText(column) }))
    .join('');
  return (
    HEADER +
    element(
      'table',
      attributes,
      (hasHeaders ? element('autoFilter', { ref: range(filtered) }) : '') +
        element('tableColumns', { count: columns.length }, each) +
        (style ? element('tableStyleInfo', style) : ''),
    )
  );
}

/** « A1:A1 » even for a cell alone. */
const range = (area: Area): string =>
  relative(area).includes(':') ? relative(area) : `${relative(area)}:${relative(area)}`;

const relationId = (number: number): string => `rIdTable${number}`;

async function link(zip: JSZip, sheet: number, numbers: readonly number[]): Promise<void> {
  const types = numbers.map((number) =>
    element('Override', { PartName: `/xl/tables/table${number}.xml`, ContentType: TABLE_TYPE }),
  );
  await edit(zip, '[Content_Types].xml', (xml) => before(xml, '</Types>', types.join('')));
  const relations = numbers
    .map((number) =>
      element('Relationship', {
        Id: relationId(number),
        Type: `${OFFICE}/table`,
        Target: `../tables/table${number}.xml`,
      }),
    )
    .join('');
  const path = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  if (zip.file(path)) await edit(zip, path, (xml) => before(xml, '</Relationships>', relations));
  else zip.file(path, `${HEADER}<Relationships xmlns="${PACKAGE}">${relations}</Relationships>`);
  const parts = numbers.map((number) => element('tablePart', { 'r:id': relationId(number) })).join('');
  await edit(zip, `xl/worksheets/sheet${sheet}.xml`, (xml) =>
    withElement(xml, 'tableParts', element('tableParts', { count: numbers.length }, parts)),
  );
}

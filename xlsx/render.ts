import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { absolute, onSheet, relative } from '../core/formula/addresses';
import { type AnyoneOptions, goOutForAnyone } from './anyone/write';
import { type Computed, drawSheet } from './draw-sheet';
import { addDrawings } from './drawings';
import { withRowsHighEnough } from './heights';
import { sizeNotes } from './notes';
import {
  type DefinedName,
  markDynamicArrays,
  reorderParts,
  type SpillingCell,
  setNormalFont,
  writeNames,
} from './parts';
import { protectionNames, recordOf } from './protection';

/** `forAnyone`: what other spreadsheets do not know goes out as values, and a sheet at the end tells of it. */
export interface RenderOptions {
  readonly forAnyone?: AnyoneOptions;
}

/** The same grid makes the same file, to the byte: it does not hold when it was written. */
const STILL = new Date('2000-01-01T00:00:00Z');

/** A file that opens well in Excel, LibreOffice and Google Sheets. */
export async function renderXlsx(
  computed: readonly Computed[],
  { forAnyone }: RenderOptions = {},
): Promise<Uint8Array> {
  const sheets = computed.map(withRowsHighEnough);
  const file = new ExcelJS.Workbook();
  file.creator = 'Mutu';
  file.created = STILL;
  file.modified = STILL;
  for (const one of sheets) drawSheet(file, one);
  const names = sheets.flatMap(({ plan }) =>
    plan.names.map(({ name, ...cell }): DefinedName => ({ name, content: onSheet(plan.sheet, absolute(cell)) })),
  );
  if (forAnyone) names.push(...goOutForAnyone(file, names, forAnyone));
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  await addDrawings(
    zip,
    sheets.map((one, index) => ({ ...one, sheet: index + 1 })),
  );
  await markDynamicArrays(
    zip,
    sheets.flatMap(({ plan }, index) => spillingCells(plan, index, file)),
  );
  await writeNames(zip, [
    ...names,
    ...sheets.flatMap(({ plan }, position) => protectionNames(plan.sheet, position, recordOf(plan))),
  ]);
  await sizeNotes(
    zip,
    sheets.map(({ plan }) => plan),
  );
  await setNormalFont(zip);
  await reorderParts(zip);
  for (const part of Object.values(zip.files)) part.date = STILL;
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Those whose formula is still there. */
const spillingCells = ({ sheet, cells }: Computed['plan'], index: number, file: ExcelJS.Workbook): SpillingCell[] =>
  cells
    .filter(({ spill }) => spill !== undefined)
    .map(({ row, column }) => relative({ row, column }))
    .filter((cell) => file.getWorksheet(sheet)?.getCell(cell).formula !== undefined)
    .map((cell) => ({ sheet: index + 1, cell }));

import { CellValueType, type ICellData, type IWorkbookData } from '@univerjs/core';
import JSZip from 'jszip';
import type { Spills } from '../../playground/xlsx/export';
import { oneSheet, withNames } from '../support/one-sheet';

/** A formula and what it showed: the figures themselves do not matter here, only where they come from. */
const shown = (f: string, v: number | string): ICellData => ({
  f,
  v,
  t: typeof v === 'number' ? CellValueType.NUMBER : CellValueType.STRING,
});

const HUNDREDS = 300;

/** What may trip a check: another sheet whose name wants quotes, names, blanks, texts, dates, hundreds of cells, the day. */
export function traps(): { readonly workbook: IWorkbookData; readonly spills: Spills } {
  const costs = oneSheet(
    {
      A1: 12_000,
      A2: 25,
      A4: { v: '5', t: CellValueType.STRING },
      A5: 46_000,
      A6: true,
      A7: 0.1,
      B1: shown('=A1*2', 24_000),
    },
    'Coûts d’ici, l’an 1',
  );
  const from = `'Coûts d’ici, l’an 1'!`;
  const long = Object.fromEntries(Array.from({ length: HUNDREDS }, (_, row) => [`H${row + 1}`, row + 1]));
  const work = oneSheet(
    {
      ...long,
      A1: shown(`=MUTU.SEUIL(${from}B1,${from}A2,6)`, 1000),
      A2: shown(`=SUM(MUTU.PARTAGE(${from}$A$3:$A$6,100))`, 7),
      A3: shown('=IF(A1>0,MUTU.TARIF(taux),0)', 3),
      A4: shown('=LET(x,A9,x+1)', 11),
      A5: shown('=A1+1', 1001),
      A6: shown('=MUTU.RESIDUELLE(TODAY(),A9)', 5),
      A7: shown('=MUTU.PROVISION(INDIRECT("A"&9))', 2),
      A8: shown('=SUM(A9:A10)', 10),
      A9: 10,
      A11: shown('=MUTU.TAU(A12)', '#N/A'),
      A12: 'rien',
      A13: shown('=MUTU.AIDE(A12)', ''),
      A14: shown('=MUTU.TAXES(A12)', 0),
      B1: shown('=MUTU.PRORATA(H1:H300)', 4),
      D1: shown('=MUTU.VERSEMENTS(H:H)', 'Ana'),
      E1: { v: 1.5, t: CellValueType.NUMBER },
      D2: { v: 'Léo', t: CellValueType.STRING },
      E2: { v: 2.5, t: CellValueType.NUMBER },
      D4: shown('=SUM(E1:E2)', 4),
    },
    'Calcul',
  );
  const workbook: IWorkbookData = {
    ...costs,
    sheetOrder: ['one', 'two'],
    sheets: {
      one: costs.sheets.one ?? {},
      two: { ...work.sheets.one, id: 'two', name: 'Calcul', rowCount: 400 },
    },
  };
  return { workbook: withNames(workbook, { taux: `${from}$A$7` }), spills: { two: { D1: 'D1:E2' } } };
}

/** The file with something else in one of its cells, as another spreadsheet would leave it: content is XML. */
export async function withCell(file: Uint8Array, sheet: number, cell: string, content: string): Promise<Uint8Array> {
  return edited(file, `xl/worksheets/sheet${sheet}.xml`, (xml) => {
    const [, row = ''] = /(\d+)$/.exec(cell) ?? [];
    const there = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    const style = there.exec(xml)?.[1] ?? '';
    const added = content.replace('<c ', `<c r="${cell}"${style} `);
    if (there.test(xml)) return xml.replace(there, () => added);
    if (xml.includes(`<row r="${row}"`))
      return xml.replace(new RegExp(`(<row r="${row}"[^>]*>)`), (row) => row + added);
    const line = `<row r="${row}">${added}</row>`;
    const next = [...xml.matchAll(/<row r="(\d+)"/g)].find(([, other]) => Number(other) > Number(row))?.index;
    const place = next ?? xml.indexOf('</sheetData>');
    return xml.slice(0, place) + line + xml.slice(place);
  });
}

export const number = (value: number | string): string => `<c ><v>${value}</v></c>`;
export const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

export async function edited(file: Uint8Array, path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const xml = await zip.file(path)?.async('string');
  if (xml === undefined) throw new Error(`The file has no ${path}`);
  const read = xml.replace(/&apos;/g, "'");
  const changed = change(read);
  if (changed === read) throw new Error(`Nothing changed in ${path}`);
  zip.file(path, changed);
  return zip.generateAsync({ type: 'uint8array' });
}

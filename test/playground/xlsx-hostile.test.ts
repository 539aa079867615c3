import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { exportXlsx } from '../../playground/xlsx/export';
import { importFile, importXlsx } from '../../playground/xlsx/import';
import { readResources } from '../../playground/xlsx/resources';
import { rawXlsx, rows } from '../support/raw-xlsx';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');
const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const zipOf = (parts: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const compound = (text: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ]);

describe('a file that is refused', () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    [
      'with a part of 170 MB',
      'tooLarge',
      () =>
        rawXlsx({
          sheets: [rows(ONE)],
          parts: { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(170_000_000)}</t></si></sst>` },
        }),
    ],
    [
      'with 12 000 entries',
      'tooLarge',
      () => zipOf(Object.fromEntries(Array.from({ length: 12_000 }, (_, at) => [`x/${at}`, '']))),
    ],
    [
      'with 500 000 cells',
      'tooLarge',
      () => rawXlsx({ sheets: [rows(many(100, () => `<row>${many(5000, () => '<c><v>1</v></c>')}</row>`))] }),
    ],
    [
      'with 20 000 merges',
      'tooLarge',
      () =>
        rawXlsx({
          sheets: [
            `${rows(ONE)}<mergeCells>${many(20_000, (at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`)}</mergeCells>`,
          ],
        }),
    ],
    [
      'with a text of a million signs in each cell',
      'tooLarge',
      () =>
        rawXlsx({
          sheets: [rows(many(100, () => '<row><c t="s"><v>0</v></c></row>'))],
          parts: { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(1_000_000)}</t></si></sst>` },
        }),
    ],
    ['with elements without end', 'damaged', () => rawXlsx({ sheets: ['<a>'.repeat(50_000)] })],
    [
      'with entities of its own',
      'damaged',
      () =>
        rawXlsx({
          sheets: [rows(ONE)],
          parts: { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>' },
        }),
    ],
    ['cut short', 'damaged', async () => (await rawXlsx({ sheets: [rows(ONE)] })).slice(0, 700)],
    ['of Excel before 2007', 'oldExcel', () => compound('Workbook')],
    ['locked by a password', 'encrypted', () => compound('EncryptedPackage')],
    ['of LibreOffice', 'openDocument', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['in binary', 'binaryExcel', () => zipOf({ 'xl/workbook.bin': 'x' })],
    ['of another kind', 'notWorkbook', () => zipOf({ 'word/document.xml': '<x/>' })],
    ['that is text', 'text', () => new TextEncoder().encode('bonjour')],
    ['that is empty', 'notWorkbook', () => new Uint8Array(0)],
  ])(
    '%s, says why: %s',
    async (_, reason, made) => {
      await expect(importXlsx(await made(), 'x')).rejects.toMatchObject({ reason });
    },
    60_000,
  );
});

describe('a file that is opened', () => {
  it.each<[string, string, string]>([
    ['a cell beyond the limits', `${rows(`${ONE}<row r="99999999"><c r="A99999999"><v>7</v></c></row>`)}`, 'beyond'],
    [
      'columns to the thousand-millionth',
      `<cols><col min="0" max="1000000000" width="9"/></cols>${rows(ONE)}`,
      'beyond',
    ],
    ['a merge of the whole sheet', `${rows(ONE)}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`, 'merges'],
    [
      'merges that overlap',
      `${rows(ONE)}<mergeCells>${many(3000, (at) => `<mergeCell ref="A1:B${at + 2}"/>`)}</mergeCells>`,
      'merges',
    ],
    [
      'rules over millions of cells',
      `${rows(ONE)}<dataValidations>${many(4000, (at) => `<dataValidation type="whole" sqref="A1:XFD1048576"><formula1>${at}</formula1></dataValidation>`)}</dataValidations>`,
      'validations',
    ],
    ['a formula of 100 kB', rows(`<row r="1"><c r="A1"><f>${'1+'.repeat(50_000)}1</f><v>1</v></c></row>`), 'formulas'],
    [
      '1 600 nested IF',
      rows(`<row r="1"><c r="A1"><f>${'IF(1,'.repeat(1600)}1${')'.repeat(1600)}</f><v>1</v></c></row>`),
      'formulas',
    ],
    [
      'a text of a million signs',
      rows(`<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>${'a'.repeat(1_000_000)}</v></c></row>`),
      'texts',
    ],
    [
      '300 000 links',
      `${rows(ONE)}<hyperlinks>${many(300_000, (at) => `<hyperlink ref="A${at + 1}" location="Feuil1!A1"/>`)}</hyperlinks>`,
      'links',
    ],
  ])(
    'without %s: the rest is there, and it is said',
    async (_, sheet, what) => {
      const { workbook, leftOut } = await importXlsx(await rawXlsx({ sheets: [sheet] }), 'x');
      expect(workbook.sheets['sheet-1']?.cellData?.[0]?.[0]?.v).toBe(1);
      expect(leftOut).toEqual([what]);
      expect(workbook.sheets['sheet-1']?.rowCount).toBeLessThan(1000);
    },
    30_000,
  );

  it('holds no name that would be a million once written out', async () => {
    const defined = many(60, (at) => `<definedName name="n${at}_x">n${at + 1}_x+n${at + 1}_x</definedName>`);
    const last = '<definedName name="n60_x">Feuil1!$A$1</definedName>';
    const file = await rawXlsx({ sheets: [rows(ONE)], defined: defined + last });
    const { workbook, leftOut } = await importXlsx(file, 'x');
    expect(leftOut).toEqual(['names']);
    const names = Object.values(readResources(workbook).names).map(({ name }) => name);
    // n60 is 11 signs, n59 is 2 × 11 and 11 of its own… n51 is 11 × (2¹⁰ − 1).
    expect(names).toContain('n60_x');
    expect(names).toContain('n51_x');
    expect(names).not.toContain('n40_x');
  });

  it('holds no name that the page’s own dictionaries have', async () => {
    const defined = '<definedName name="__proto__">5</definedName><definedName name="constructor">7</definedName>';
    const { workbook, leftOut } = await importXlsx(
      await rawXlsx({ sheets: [rows(ONE)], defined, names: ['__proto__'] }),
      'x',
    );
    const names = workbook.resources?.find(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN')?.data ?? '';
    expect(names).toContain('constructor');
    expect(names).not.toContain('__proto__');
    expect(leftOut).toEqual(['names']);
  });

  it('has names that a workbook can have, each its own, and can be exported', async () => {
    const written = ['Coûts', 'COÛTS', ' Taux ', '', 'a/b', "'x'", 'History', 'History'];
    const { workbook, leftOut } = await importXlsx(
      await rawXlsx({ sheets: written.map(() => rows(ONE)), names: written }),
      'x',
    );
    const names = workbook.sheetOrder.map((id) => workbook.sheets[id]?.name);
    expect(names).toEqual(['Coûts', 'COÛTS (2)', ' Taux ', 'Feuille', 'a b', 'x', 'History (2)', 'History (3)']);
    expect(leftOut).toEqual(['sheetNames']);
    const again = await importXlsx(await exportXlsx(workbook, {}, 'fr'), 'x');
    expect(again.workbook.sheetOrder.map((id) => again.workbook.sheets[id]?.name)).toEqual(names);
  });

  it('freezes no more than a screen shows, and holds no more sheets than it draws', async () => {
    const pane =
      '<sheetViews><sheetView><pane state="frozen" xSplit="999999999" ySplit="-3"/></sheetView></sheetViews>';
    const { workbook } = await importXlsx(await rawXlsx({ sheets: [pane + rows(ONE)] }), 'x');
    expect(workbook.sheets['sheet-1']).toMatchObject({ freeze: { xSplit: 0, ySplit: 0 }, rowCount: 200 });
    await exportXlsx(workbook, {}, 'fr');
    const many = Array.from({ length: 501 }, () => rows(ONE));
    await expect(importXlsx(await rawXlsx({ sheets: many }), 'x')).rejects.toMatchObject({ reason: 'tooLarge' });
  });

  it('may be a .csv, in UTF-8 or as Excel writes it in French', async () => {
    const text = 'Poste;Montant;Date;Code\r\n"Loyer ; ""1er""";1 200,50 $;15/03/2026;00123\r\nÉté;-3,5;;=1+1\r\n';
    for (const encoding of ['utf8', 'latin1'] as const) {
      const { workbook } = await importFile(buffer(Buffer.from(text, encoding)), 'dépenses.csv', 'fr');
      const cells = workbook.sheets['sheet-1']?.cellData;
      const values = [1, 2].map((row) => [0, 1, 2, 3].map((column) => cells?.[row]?.[column]?.v));
      // 15 March 2026 is day 46096.
      expect(values).toEqual([
        ['Loyer ; "1er"', 1200.5, 46096, '00123'],
        ['Été', -3.5, undefined, '=1+1'],
      ]);
      expect(cells?.[2]?.[3]?.f).toBeUndefined();
    }
  });

  it('may be a .csv of a program of accounting: codes, days and hours that start with a zero, minus signs that come last', async () => {
    const rows = (text: string, language: 'fr' | 'en') =>
      importFile(buffer(Buffer.from(text)), 'journal.csv', language).then(({ workbook }) =>
        [0, 1, 2, 3, 4].map((column) => workbook.sheets['sheet-1']?.cellData?.[1]?.[column]?.v),
      );
    // 5 March 2026 is day 46086; 8:30 is 510 minutes of 1 440.
    const read = ['0012', 46086, -315.75, -1234.5, 510 / 1440];
    expect(await rows('Compte;Date;Solde;Net;Heure\n0012;05/03/2026;315,75-;1 234,50 $-;08:30\n', 'fr')).toEqual(read);
    expect(
      await rows('Account\tDate\tBalance\tNet\tHour\n0012\t03/05/2026\t315.75-\t$1,234.50-\t08:30\n', 'en'),
    ).toEqual(read);
    expect((await rows('A\tB\n0\t0,5\n', 'fr')).slice(0, 2)).toEqual([0, 0.5]);
  });

  it('may be a .csv of a bank from here, on a page in English', async () => {
    const text =
      'Date\tAmount\tRate\tCode\tNo.\n2026-03-15\t12 345,67 $\t14,5 %\t1-2\t1E5\n3/15/2026\t"$1,234.50"\t5%\t00123\t7\n';
    const { workbook } = await importFile(buffer(Buffer.from(text)), 'bank.csv', 'en');
    const cells = workbook.sheets['sheet-1']?.cellData;
    const values = [1, 2].map((row) => [0, 1, 2, 3, 4].map((column) => cells?.[row]?.[column]?.v));
    // 15 March 2026 is day 46096.
    expect(values).toEqual([
      [46096, 12345.67, 0.145, '1-2', '1E5'],
      [46096, 1234.5, 0.05, '00123', 7],
    ]);
  });

  it.each(['fr', 'en'] as const)(
    'may be a .csv whose column says which of its figures is the day (%s)',
    async (language) => {
      const dates = async (...column: string[]) => {
        const text = `Date;Note\n${column.map((date) => `${date};x`).join('\n')}\n`;
        const { workbook, unread } = await importFile(buffer(Buffer.from(text)), 'bank.csv', language);
        const { cellData } = workbook.sheets['sheet-1'] ?? {};
        return { values: column.map((_, row) => cellData?.[row + 1]?.[0]?.v), told: unread?.length };
      };
      // 17 March, 5 April, 4 May 2026: days 46098, 46117, 46146.
      expect(await dates('17/03/2026', '05/04/2026')).toEqual({ values: [46098, 46117], told: 0 });
      expect(await dates('05/04/2026 14:30', '17/03/2026 8:00')).toEqual({
        values: [46117 + 14.5 / 24, 46098 + 8 / 24],
        told: 0,
      });
      expect(await dates('03/17/2026', '05/04/2026')).toEqual({ values: [46098, 46146], told: 0 });
      // The one proves the other wrong: nobody knows.
      const mixed = ['17/03/2026', '05/04/2026', '03/17/2026'];
      expect(await dates(...mixed)).toEqual({ values: mixed, told: 3 });
    },
  );

  it('may be a .csv with amounts that can be read in several ways: they stay texts, and are told', async () => {
    const text = 'Amount;Code\n12.345,67;1-2\n12,50 €;3/4\n';
    const { workbook, unread } = await importFile(buffer(Buffer.from(text)), 'bank.csv', 'en');
    expect(unread).toEqual(['“12.345,67” (A2)', '“12,50 €” (A3)']);
    expect(workbook.sheets['sheet-1']?.cellData?.[1]?.[0]?.v).toBe('12.345,67');
  });
});

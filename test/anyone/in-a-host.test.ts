/** « Réparer » in the panel of any host brings a file for anyone back to life, as importing it does. */
import { describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import type { Language } from '../../core/values/text';
import { spellingOf } from '../../panel/spelling';
import { repairWorkbook } from '../../panel/views/tools/repair';
import { exportXlsx } from '../../playground/xlsx/export';
import { readBook } from '../../xlsx/read/book';
import type { FileCell } from '../../xlsx/read/sheet';
import { type FakeCell, FakeHost, type FakeOptions, type FakeSheet } from '../panel/fake-host';
import { edited, number, text, traps, withCell } from './traps';

const { workbook, spills } = traps();
const file = exportXlsx(workbook, spills, 'fr', { address: 'https://exemple.org/app/' });

/** What a cell of the file shows, and its formula: the panel is told of each as Excel and Sheets tell it. */
function contentOf({ value, formula }: FileCell): FakeCell {
  const shown =
    typeof value !== 'object'
      ? value
      : 'error' in value
        ? value.error
        : value.richText.map((part) => part.text).join('');
  return formula === undefined ? (shown ?? null) : { formula: `=${formula}`, value: shown ?? null };
}

async function opened(bytes: Uint8Array, options: FakeOptions = {}): Promise<FakeHost> {
  const book = await readBook(bytes, () => '0.00');
  const sheets = book.sheets.map(({ name, cells }): [string, FakeSheet] => [
    name,
    Object.fromEntries(cells.map((cell) => [relative({ row: cell.row, column: cell.column }), contentOf(cell)])),
  ]);
  const names = Object.fromEntries(book.names.map(({ name, content }) => [name, content]));
  return new FakeHost(Object.fromEntries(sheets), { names, ...options });
}

const plain = (sentence: string): string => sentence.replace(/[\u00a0\u202f]/g, ' ');
async function repaired(host: FakeHost): Promise<string> {
  const outcome = await repairWorkbook(host);
  if ('refused' in outcome) throw new Error('refused');
  return plain(outcome.said);
}
const FIGURES = ['A1', 'A2', 'A3', 'A4', 'A6', 'A7', 'A11', 'A13', 'A14', 'B1', 'D1'];
const formulasIn = (host: FakeHost): string[] => FIGURES.map((cell) => host.formulaAt('Calcul', cell));
/** The formulas of the workbook from which the file was made. */
const BEFORE = [
  `=MUTU.SEUIL('Coûts d’ici, l’an 1'!B1,'Coûts d’ici, l’an 1'!A2,6)`,
  `=SUM(MUTU.PARTAGE('Coûts d’ici, l’an 1'!$A$3:$A$6,100))`,
  '=IF(A1>0,MUTU.TARIF(taux),0)',
  '=LET(x,A9,x+1)',
  '=MUTU.RESIDUELLE(TODAY(),A9)',
  '=MUTU.PROVISION(INDIRECT("A"&9))',
  '=MUTU.TAU(A12)',
  '=MUTU.AIDE(A12)',
  '=MUTU.TAXES(A12)',
  '=MUTU.PRORATA(H1:H300)',
  '=MUTU.VERSEMENTS(H:H)',
];

describe('a file for anyone, opened where Mutu is', () => {
  it('has its formulas again by one command, in one step', async () => {
    const host = await opened(await file);
    expect(formulasIn(host)).toEqual(FIGURES.map(() => ''));
    expect(await repaired(host)).toBe(
      'Formules remises à la place de leurs chiffres : 11. La feuille « Mutu » ne sert plus : vous pouvez la supprimer. Ctrl+Z annule.',
    );
    expect(formulasIn(host)).toEqual(BEFORE);
    // D1 fills D1:E2: the cells wait for it. Native totals, and what people typed, are as they were.
    expect(['E1', 'D2', 'E2'].map((cell) => host.valueAt('Calcul', cell))).toEqual([null, null, null]);
    expect([host.formulaAt('Calcul', 'A5'), host.valueAt('Calcul', 'A9')]).toEqual(['=A1+1', 10]);
    expect(host.log.filter((line) => line.startsWith('replace'))).toHaveLength(1);
  });

  it('marks nothing any more, and says so on the sheet « Mutu »', async () => {
    const host = await opened(await file);
    await repaired(host);
    // Figures begin in row 9: the state of each, its count of changes, then the formula that was kept.
    expect(['E9', 'F9', 'E19', 'F19'].map((cell) => host.valueAt('Mutu', cell))).toEqual([
      'formule remise',
      0,
      'formule remise',
      0,
    ]);
    expect(host.valueAt('Mutu', 'A5')).toMatch(/vous pouvez la supprimer/);
    // Those that read figures are counted from them still.
    expect(host.formulaAt('Mutu', 'F23')).toMatch(/^=SUM\(F/);
  });

  it('asks nothing twice: a second time, nothing is written', async () => {
    const host = await opened(await file);
    await repaired(host);
    expect(await repaired(host)).toMatch(/rien n’a été changé/);
    expect(host.log.filter((line) => line.startsWith('replace'))).toHaveLength(1);
  });

  it('leaves what was changed by hand, and names its cells', async () => {
    const typed = await withCell(await withCell(await file, 2, 'A1', number(900)), 2, 'E2', text('à voir'));
    const host = await opened(typed);
    const said = await repaired(host);
    expect(said).toContain('chiffres : 9.');
    expect(said).toContain('Calcul : A1, Calcul : D1:E2');
    expect([host.valueAt('Calcul', 'A1'), host.valueAt('Calcul', 'D1'), host.valueAt('Calcul', 'E2')]).toEqual([
      900,
      'Ana',
      'à voir',
    ]);
    expect(host.formulaAt('Calcul', 'A3')).toBe(BEFORE[2]);
    // The sheet still has something to tell.
    expect(host.formulaAt('Mutu', 'A5')).toMatch(/COUNTIF/);
    expect(said).not.toMatch(/supprimer/);
    expect(await repaired(host)).toContain('Calcul : A1, Calcul : D1:E2');
  });

  it('leaves a formula that someone wrote in the place of a figure', async () => {
    const host = await opened(await file);
    host.set('Calcul', 'A14', { formula: '=A8*2', value: 0 });
    expect(await repaired(host)).toContain('Calcul : A14');
    expect(host.formulaAt('Calcul', 'A14')).toBe('=A8*2');
  });

  it('finds the sheet « Mutu » and the figures where their sheets are hidden', async () => {
    const host = await opened(await file, { hidden: ['Mutu', 'Calcul'] });
    expect(await repaired(host)).toContain('chiffres : 11.');
    expect(formulasIn(host)).toEqual(BEFORE);
  });

  it('follows a sheet that was renamed', async () => {
    const renamed = await edited(await file, 'xl/worksheets/sheet3.xml', (xml) =>
      xml.replace(/'Coûts d’ici, l’an 1'/g, 'Charges').replace(/Charges!\$A\$2(?!\d)/g, 'Charges!$A$4'),
    );
    const moved = await edited(renamed, 'xl/workbook.xml', (xml) => xml.replace(/Coûts d’ici, l’an 1/g, 'Charges'));
    const host = await opened(moved);
    await repaired(host);
    expect(host.formulaAt('Calcul', 'A1')).toBe('=MUTU.SEUIL(Charges!B1,Charges!A4,6)');
  });

  it('writes them in Sheets as Sheets takes them', async () => {
    const host = await opened(await file, { kind: 'sheets', undo: 'copies', spelling: spellingOf('en', 'MUTU_') });
    await repaired(host);
    expect(formulasIn(host)).toEqual([
      ...BEFORE.slice(0, 10).map((formula) => formula.replace('MUTU.', 'MUTU_')),
      '=ARRAYFORMULA(MUTU_VERSEMENTS(H:H))',
    ]);
  });

  it('says nothing of a workbook that holds no such sheet', async () => {
    const host = new FakeHost({ Mutu: { A1: 'Mutu', G8: 'mutu:formule', G9: 'MUTU.SEUIL(1,2,3)' } });
    expect(await repaired(host)).toBe('Aucune formule à réparer : rien n’a été changé.');
    expect(host.log).toEqual([]);
  });

  it('writes nothing where the host refuses', async () => {
    const refusal = { fr: 'Feuille protégée.', en: 'Protected sheet.' } as Readonly<Record<Language, string>>;
    const host = await opened(await file, { refusal });
    expect(await repairWorkbook(host)).toEqual({ refused: refusal });
    expect(formulasIn(host)).toEqual(FIGURES.map(() => ''));
  });
});

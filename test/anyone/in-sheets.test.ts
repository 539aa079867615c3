/** The menu of Google Sheets brings a file for anyone back to life, its script as it was built. */
import { beforeAll, describe, expect, it } from 'vitest';
import { exportXlsx } from '../../playground/xlsx/export';
import { readBook } from '../../xlsx/read/book';
import { type Built, built, load } from '../apps-script/script';
import { createFakeSheets } from '../support/fake-sheets';
import { traps } from './traps';

let script: Built;
beforeAll(async () => {
  script = await built();
});

/** The file as Sheets has it once imported: every sheet from A1, and what the native formulas of it give. */
async function imported(locale: string) {
  const { workbook, spills } = traps();
  const book = await readBook(await exportXlsx(workbook, spills, 'fr', {}), () => '0.00');
  const results = new Map<string, unknown>();
  const sheets = book.sheets.map(({ name, cells }): [string, unknown[][]] => {
    const rows: unknown[][] = [];
    for (const { row, column, value, formula } of cells) {
      const line = rows[row] ?? [];
      const shown = typeof value === 'object' && 'error' in value ? value.error : (value ?? '');
      // « ; » separates where the decimal mark is a comma.
      const written = locale === 'fr_CA' ? formula?.replace(/,/g, ';') : formula;
      if (written !== undefined) results.set(`=${written}`, shown);
      line[column] = written === undefined ? shown : `=${written}`;
      rows[row] = line;
    }
    const width = Math.max(...Array.from(rows, (line) => line?.length ?? 0));
    return [name, Array.from(rows, (line = []) => Array.from({ length: width }, (_, at) => line[at] ?? ''))];
  });
  const evaluate = (formula: string): unknown => results.get(formula) ?? '#NAME?';
  const fake = createFakeSheets({ sheets: Object.fromEntries(sheets), locale, evaluate });
  const toasts = (): string[] =>
    fake.calls.filter(({ method }) => method === 'Spreadsheet.toast').map(({ args }) => String(args[0]));
  return { ...fake, toasts, run: load(script.code, fake.globals).run };
}

describe.each(['fr_CA', 'en_CA'])('a file for anyone, imported in a spreadsheet of %s', (locale) => {
  it('has its formulas again by the menu’s « Réparer », once', async () => {
    const { run, formula, toasts } = await imported(locale);
    run('mutuRepair');
    expect(formula('Calcul', 3, 1)).toBe('=IF(A1>0;MUTU_TARIF(taux);0)');
    expect(formula('Calcul', 1, 4)).toBe('=ARRAYFORMULA(MUTU_VERSEMENTS(H:H))');
    expect(formula('Calcul', 4, 1)).toBe('=LET(x;A9;x+1)');
    expect(toasts()[0]).toMatch(
      /^11 formules remises à leur place\. La feuille «\sMutu\s» ne sert plus.*Copies d’avant/,
    );
    run('mutuRepair');
    expect(toasts()[1]).toBe('Aucune formule à réparer.');
  });
});

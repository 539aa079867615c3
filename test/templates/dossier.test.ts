import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { budget } from '../../core/grids/budget/grid';
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import { invoice } from '../../core/grids/invoice/grid';
import type { Template } from '../../core/grids/language/define';
import { layOut } from '../../core/grids/language/layout';
import { log } from '../../core/grids/log/grid';
import { needs } from '../../core/grids/needs/grid';
import { settlement } from '../../core/grids/settlement/grid';
import { split } from '../../core/grids/split/grid';
import { summary } from '../../core/grids/summary';
import { LANGUAGES } from '../../core/values/text';
import type { Entry, Results } from '../../engine/evaluate';
import { renderXlsx } from '../../xlsx/render';
import { depthOf } from '../support/depth';
import { evaluated } from '../support/evaluated';
import { WAITS } from './campaign/expected';
import { openDossier } from './open-dossier';
import { errorsIn, numbersIn } from './sheet';

const filled = plansFor(DOSSIER, { language: 'fr', filled: true });
const placeOf = (id: string): number => filled.findIndex(({ template }) => template === id);

const cellAt = (template: Template, path: string): { row: number; column: number } => {
  const area = layOut(template).areas.get(path);
  if (!area) throw new Error(`Nothing is called ${path}`);
  return area;
};
const shown = (results: readonly Results[], template: Template, path: string, row = 0) => {
  const cell = cellAt(template, path);
  return results[placeOf(template.id)]?.[cell.row + row]?.[cell.column];
};

describe('the whole guide', () => {
  it('holds its summary, then every grid of the steps, in order', () => {
    const steps = gallery.filter(({ step }) => step !== 'example').map(({ id }) => id);
    expect(filled.map(({ template }) => template)).toEqual(['summary', ...steps]);
    const names = filled.flatMap((plan) => plan.names.map(({ name }) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
  });

  it('leads from its summary to each of its sheets', () => {
    const sheets = filled.map(({ sheet }) => sheet);
    const links = filled[0]?.cells.flatMap(({ link }) => link ?? []) ?? [];
    for (const { sheet } of links) expect(sheets).toContain(sheet);
    expect(new Set(links.map(({ sheet }) => sheet)).size).toBe(filled.length - 1);
  });

  it('chains two of our functions at most, from sheet to sheet', { timeout: 180_000 }, () => {
    expect(depthOf(filled)).toBeLessThanOrEqual(2);
  });

  it('shows no error, filled or empty, and the same numbers in both languages', { timeout: 180_000 }, async () => {
    const numbers: (number | undefined)[][] = [];
    for (const language of LANGUAGES) {
      for (const isFilled of [true, false]) {
        const results = await evaluated(plansFor(DOSSIER, { language, filled: isFilled }));
        expect(results.flatMap(errorsIn)).toEqual([]);
        if (isFilled) numbers.push(results.flatMap(numbersIn));
      }
    }
    expect(numbers[0]?.filter((value) => value !== undefined).length).toBeGreaterThan(500);
    expect(numbers[1]).toEqual(numbers[0]);
  });

  it('gathers what the guide’s planer costs, and who pays what', async () => {
    const results = await evaluated(filled);
    // The guide's 37,55 $ without the replacement, and 3 500 $ ÷ 7 years ÷ 200 hours × 5 hours.
    expect(shown(results, summary, 'costs.use.value')).toBeCloseTo(37.55 + (3500 / 7 / 200) * 5, 8);
    // 1 300 fixed, 40 uses × 37,55 $ variable, 600 of coordination.
    expect(shown(results, summary, 'costs.year.value')).toBeCloseTo(1300 + 40 * 37.55 + 600, 8);
    expect(shown(results, summary, 'partners.due.total')).toBeCloseTo(3402, 8);
    // Atelier coopératif: two parts of five, 16 uses of 40, a quarter; alone, 1 760 $.
    expect(shown(results, summary, 'partners.due')).toBeCloseTo((1300 * 2) / 5 + (1502 * 16) / 40 + 600 / 4, 8);
    expect(shown(results, summary, 'partners.saving')).toBeCloseTo(1760 - 1270.8, 8);
  });

  it('carries a partner’s name from the sheet where it is typed to the split and the summary', async () => {
    const plan = placeOf('needs');
    const [first] = filled[plan]?.cells.filter(({ value }) => value === 'Atelier coopératif') ?? [];
    const typed: Entry[] = [{ plan, row: first?.row ?? -1, column: first?.column ?? -1, value: 'Scierie du Lac' }];
    const results = await evaluated(filled, typed);
    expect(shown(results, split, 'partners.name')).toBe('Scierie du Lac');
    expect(shown(results, summary, 'partners.name')).toBe('Scierie du Lac');
  });

  it('invoices the hours that the log holds', async () => {
    const end = cellAt(log, 'log.end');
    // The workshop's assembly bay, from 9:00 to 13:00 instead of 12:00: 4 hours at 12 $, beside 3 uses at the 90 $ of « Break-even ».
    const typed: Entry[] = [{ plan: placeOf('log'), row: end.row + 2, column: end.column, value: 13 / 24 }];
    const results = await evaluated(filled, typed);
    expect(shown(results, invoice, 'check.incomplete.value')).toBe(0);
    expect(shown(results, invoice, 'totals.1')).toBe('Atelier coopératif');
    expect(shown(results, invoice, 'totals.4')).toBe(3 * 90 + 4 * 12);
  });

  it('settles the advances with the year, among the partners of the split', async () => {
    const results = await evaluated(filled);
    expect(shown(results, settlement, 'verdict.toCheck.value')).toBe(0);
    // 120 ÷ 4 and 64 ÷ 2: 64 − 30; −30; 120 − 30 − 62; 30 − 62.
    const advances = [0, 1, 2, 3].map((row) => shown(results, settlement, 'partners.advances', row));
    expect(advances).toEqual([34, -30, 28, -32]);
    expect(shown(results, settlement, 'payments.3')).toBe(9.55);
  });

  it('keeps to the caps and floors of the split when it settles the year, and when it projects it', async () => {
    const limit = (column: string, row: number, value: number): Entry => {
      const cell = cellAt(split, `partners.${column}`);
      return { plan: placeOf('split'), row: cell.row + row, column: cell.column, value };
    };
    const sharesOf = async (...typed: Entry[]) => {
      const results = await evaluated(filled, typed);
      const of = (template: Template) => [0, 1, 2, 3].map((row) => shown(results, template, 'partners.due', row));
      return { settled: of(settlement), projected: of(budget) };
    };
    // Without a cap: 1 239,25, 745,95 twice, 595,75. Capped at 500, the other 2 826,90 go by 1 239,25 : 745,95 : 745,95.
    const capped = await sharesOf(limit('cap', 3, 500));
    expect(capped.settled).toEqual([1282.7, 772.1, 772.1, 500]);
    expect(capped.projected[3]).toBe(500);
    // A cap of 0 is one: 3 326,90 × 1 239,25 ÷ 2 731,15 is 1 509,5695; × 745,95, 908,6652: two cents to the largest remainders.
    const none = await sharesOf(limit('cap', 3, 0));
    expect(none.settled).toEqual([1509.57, 908.67, 908.66, 0]);
    expect(none.projected[3]).toBe(0);
    const raised = await sharesOf(limit('floor', 2, 900));
    expect([raised.settled[2], raised.projected[2]]).toEqual([900, 900]);
    // 3 326,90 $ of actual costs cannot be paid by four partners who pay 500 $ at most: it is said.
    const all = await sharesOf(...[0, 1, 2, 3].map((row) => limit('cap', row, 500)));
    expect([all.settled[0], all.projected[0]]).toEqual(['Limites à revoir', 'Limites à revoir']);
  });

  it('waits for shares of a split that lacks its keys, in the cash plan, on the first sheet and in the evaluation', async () => {
    const open = await openDossier(true);
    await open.type(...[0, 1, 2, 3].map((row) => ['split!partners.heads', null, row] as const));
    expect(open.value('split!partners.due')).toBeUndefined();
    expect(open.value('financing!lowest.credit.sure')).toBe(WAITS);
    expect(open.value('summary!costs.credit.value')).toBe(WAITS);

    // Nothing is settled either: neither paid nor saved.
    await open.type(...[0, 1, 2, 3].map((row) => ['settlement!partners.heads', null, row] as const));
    expect([1, 2].map((row) => open.value('evaluation!objectives.reached', row))).toEqual([undefined, undefined]);

    // Two of the four have no need of a planer: each of the others buys its own.
    await open.type(['split!partners.uses', 0, 2], ['split!partners.uses', 0, 3]);
    expect(open.value('feasibility!options.alone', 1)).toBe(2);
    open.close();
  });

  it('says, where the uses of each are counted in the log, that a partner renamed since is left out', async () => {
    const notices = async (...typed: Entry[]) => {
      const results = await evaluated(filled, typed);
      return ['settlement', 'budget'].map((id) => String(results[placeOf(id)]?.[5]?.[0] ?? ''));
    };
    expect(await notices()).toEqual(['', '']);
    const { row, column } = cellAt(needs, 'partners.name');
    // The worked example names its log by its lists; the row of the second partner is typed, as one does.
    const { row: booking, column: who } = cellAt(log, 'log.partner');
    const typed = { plan: placeOf('log'), row: booking + 1, column: who, value: 'Ressourcerie des Rives' };
    const renamed = { plan: placeOf('needs'), row: row + 1, column, value: 'Ressourcerie du Fleuve' };
    for (const notice of await notices(typed, renamed)) expect(notice).toMatch(/^Le journal a des noms absents/);
  });

  it('is one file of as many sheets, its charts and links in it', async () => {
    const results = await evaluated(filled);
    const bytes = await renderXlsx(filled.map((plan, index) => ({ plan, results: results[index] ?? [] })));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(filled.map(({ sheet }) => sheet));
    const contents = cellAt(summary, 'contents.needs.label');
    const cell = book.worksheets[0]?.getCell(contents.row + 1, contents.column + 1);
    expect(cell?.value).toMatchObject({ hyperlink: "#'Besoins et motivations'!A1" });
  });
});

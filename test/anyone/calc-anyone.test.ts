import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import { TYPED_LOOKS } from '../../core/grids/language/look';
import type { Plan } from '../../core/grids/language/plan';
import { LANGUAGES } from '../../core/values/text';
import type { Entry, Results } from '../../engine/evaluate';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { renderXlsx } from '../../xlsx/render';
import { evaluated } from '../support/evaluated';
import { allRecalculated } from '../support/libre-office';
import { isInside } from '../templates/sheet';
import { type Opened, opened } from './opened';
import { number, text, traps, withCell } from './traps';

const folder = mkdtempSync(join(tmpdir(), 'mutu-anyone-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STALE = 'à refaire';

interface Grid {
  readonly name: string;
  readonly plans: readonly Plan[];
  readonly results: readonly Results[];
  readonly bytes: Uint8Array;
}

async function gridFile(id: string, language: 'fr' | 'en', filled: boolean): Promise<Grid> {
  const plans = plansFor(id, { language, filled });
  const results = await evaluated(plans);
  const computed = plans.map((plan, index) => ({ plan, results: results[index] ?? [] }));
  const bytes = await renderXlsx(computed, { forAnyone: { language } });
  return { name: `${id}-${language}-${filled ? 'filled' : 'empty'}`, plans, results, bytes };
}

const isClose = (found: unknown, expected: unknown): boolean =>
  typeof expected === 'number'
    ? typeof found === 'number' && Math.abs(found - expected) <= 1e-6 * Math.max(1, Math.abs(expected))
    : String(found ?? '') === String(expected ?? '');

/** Cells that do not show what the engine of the page finds for them. */
function wrongCells({ sheets }: Opened, plans: readonly Plan[], results: readonly Results[]) {
  return plans.flatMap((plan, index) =>
    plan.cells
      .filter(({ value, formula }) => value !== undefined || formula !== undefined)
      .filter(({ link }) => link === undefined)
      .filter(({ row, column, value }) => {
        const found = sheets[index]?.at(row, column);
        return !isClose(found, results[index]?.[row]?.[column] ?? (typeof value === 'string' ? value : ''));
      })
      .map(({ row, column }) => ({ index, sheet: plan.sheet, row, column, cell: relative({ row, column }) })),
  );
}

describe('LibreOffice, which does not know Mutu', () => {
  it('shows no error and the same figures in every grid that is distributed', { timeout: 900_000 }, async () => {
    const grids: Grid[] = [];
    for (const language of LANGUAGES) {
      for (const id of [...gallery.map((grid) => grid.id), DOSSIER]) {
        for (const filled of [true, false]) grids.push(await gridFile(id, language, filled));
      }
    }
    let withFigures = 0;
    const files = allRecalculated(Object.fromEntries(grids.map(({ name, bytes }) => [name, bytes])), folder);
    for (const { name, plans, results } of grids) {
      const found = await opened(files[name] ?? new Uint8Array());
      expect(
        found.sheets.flatMap(({ name: sheet, errors }) => errors.map((one) => `${sheet} ${one}`)),
        name,
      ).toEqual([]);
      expect(wrongCells(found, plans, results), name).toEqual([]);
      if (found.lines.length > 0) expect(found.total, name).toMatch(/^(?:Tout est à jour|All is up to date)/);
      for (const { state } of found.lines) expect(['à jour', 'up to date']).toContain(state);
      withFigures += found.lines.length > 0 ? 1 : 0;
    }
    // All grids and the whole guide in two languages, filled and empty; of them, 22 have figures of ours.
    expect([grids.length, withFigures]).toEqual([2 * 2 * 34, 2 * 2 * 22]);
  });

  it('marks all that an input changed elsewhere makes wrong, and leaves the rest', { timeout: 600_000 }, async () => {
    const { plans, bytes, results } = await gridFile(DOSSIER, 'fr', true);
    const inputs = plans.flatMap((plan, index) =>
      plan.cells.flatMap(({ row, column, look, value }) =>
        TYPED_LOOKS.includes(look) && typeof value === 'number'
          ? [{ plan: index, row, column, value: value * 2 + 1 }]
          : [],
      ),
    );
    const some = [3, 40, 90, 150, 200].flatMap((at): Entry[] => inputs.slice(at, at + 1));
    const files: Record<string, Uint8Array> = {};
    for (const [index, { plan = 0, row, column, value }] of some.entries()) {
      const cell = relative({ row, column });
      files[`changed-${index}`] = await withCell(bytes, plan + 1, cell, number(Number(value)));
    }
    const calculated = allRecalculated(files, folder);
    const marked: number[] = [];
    for (const [index, entry] of some.entries()) {
      const found = await opened(calculated[`changed-${index}`] ?? new Uint8Array());
      const stale = found.lines.filter(({ state }) => state === STALE);
      const right = await evaluated(plans, [entry]);
      // Whatever is not marked is what Mutu finds with the new input.
      const unmarked = wrongCells(found, plans, right).filter(
        (cell) => !stale.some(({ sheet, areas }) => sheet === cell.sheet && areas.some((area) => isInside(cell, area))),
      );
      expect(unmarked, JSON.stringify(entry)).toEqual([]);
      expect(stale.length).toBeLessThan(found.lines.length);
      marked.push(stale.length / found.lines.length);
    }
    expect(some).toHaveLength(5);
    // A need weighs on most of the guide, an hour of the log on little of it.
    expect(Math.max(...marked)).toBeGreaterThan(0.3);
    expect(Math.min(...marked)).toBeLessThan(0.3);
    expect(results).toHaveLength(plans.length);
  });

  it('tells a change from what only looks like one', { timeout: 300_000 }, async () => {
    const { workbook, spills } = traps();
    const file = await exportXlsx(workbook, spills, 'fr', {});
    // What is put where, by the number of the sheet, and the figures and totals that must be made again.
    const changes: Readonly<Record<string, readonly [number, string, string, readonly string[]]>> = {
      input: [1, 'A1', number(12_001), ['A1', 'A3', 'A5']],
      digit: [1, 'A1', number('12000.000000001'), []],
      zero: [1, 'A3', number(0), ['A2']],
      number: [1, 'A4', number(5), ['A2']],
      text: [1, 'A6', text('TRUE'), ['A2']],
      day: [1, 'A5', number(46_001), ['A2']],
      name: [1, 'A7', number(0.2), ['A3']],
      formula: [1, 'B1', number(30_000), ['A1', 'A3', 'A5']],
      shared: [2, 'A9', number(11), ['A4', 'A6']],
      hundreds: [2, 'H150', number(1500), ['B1', 'D1', 'D4']],
      beyond: [2, 'H301', number(1), ['D1', 'D4']],
      case: [2, 'A12', text('Rien'), ['A11', 'A13', 'A14']],
      typed: [2, 'A1', number(900), ['A3']],
    };
    const files: Record<string, Uint8Array> = { same: file };
    for (const [name, [sheet, cell, content]] of Object.entries(changes)) {
      files[name] = await withCell(file, sheet, cell, content);
    }
    const calculated = allRecalculated(files, folder);
    const statesOf = async (name: string): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        (await opened(calculated[name] ?? new Uint8Array())).lines.map(({ areas: [area], state }) => [
          area && relative({ row: area.row, column: area.column }),
          state,
        ]),
      );
    const before = {
      A1: 'à jour',
      A2: 'à jour',
      A3: 'à jour',
      A4: 'à jour',
      A5: 'à jour',
      A6: 'du jour de l’exportation',
      A7: 'ne peut être suivi',
      A11: 'à jour',
      A13: 'à jour',
      A14: 'à jour',
      B1: 'à jour',
      D1: 'à jour',
      D4: 'à jour',
    };
    expect(await statesOf('same')).toEqual(before);
    for (const [name, [, , , stale]] of Object.entries(changes)) {
      const expected = { ...before, ...Object.fromEntries(stale.map((cell) => [cell, STALE])) };
      if (name === 'typed') expected.A1 = 'saisi à la main';
      expect(await statesOf(name), name).toEqual(expected);
    }
    // What LibreOffice wrote comes back to life too.
    const { revived, stayed } = await importXlsx(calculated.same ?? new Uint8Array(), 'book');
    expect([revived, stayed]).toEqual([11, []]);
    // … and says which cells were late: the figures that « Mutu » marks, and what reads them.
    const lateIn = async (name: string) =>
      (await importXlsx(calculated[name] ?? new Uint8Array(), 'book')).findLate?.() ?? [];
    expect(await lateIn('same')).toEqual([]);
    for (const [name, [, , , stale]] of Object.entries(changes)) {
      const late = await lateIn(name);
      const marked = Object.keys(before).filter((cell) => late.includes(`Calcul!${cell}`));
      expect(marked, name).toEqual(Object.keys(before).filter((cell) => stale.includes(cell)));
    }
  });
});

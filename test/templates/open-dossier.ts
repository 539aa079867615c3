import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { templates } from '../../core/grids';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { layOut } from '../../core/grids/language/layout';
import { summary } from '../../core/grids/summary';
import type { Language } from '../../core/values/text';
import { openPlans } from '../../engine/evaluate';
import { errorsIn } from './sheet';

/** « costs!salary », what is typed there (null empties it), and the row, counted from 0 inside a table. */
export type Entered = readonly [path: string, value: string | number | null, row?: number];
export type Dossier = Awaited<ReturnType<typeof openDossier>>;

const layouts = new Map([summary, ...templates].map((template) => [template.id, layOut(template)]));

/** The file of the whole guide, open, in which one types as a user does. */
export async function openDossier(filled: boolean, language: Language = 'fr') {
  const plans = plansFor(DOSSIER, { language, filled });
  const open = await openPlans(plans);
  const placeOf = (path: string) => {
    const [id = '', inside = ''] = path.split('!');
    const area = layouts.get(id)?.areas.get(inside);
    const plan = plans.find(({ template }) => template === id);
    if (!area || !plan) throw new Error(`Nothing is called ${path}`);
    return { area, plan };
  };
  const value = (path: string, row = 0) => {
    const { area, plan } = placeOf(path);
    const cell = open.book.getSheetBySheetId(plan.template)?.getRange(area.row + row, area.column);
    const found = cell?.getRawValue() ?? cell?.getValue() ?? undefined;
    return found === '' ? undefined : found;
  };
  return {
    value,
    /** By the place in a sheet, counted from 0. */
    shown: (id: string, row: number, column: number) => {
      const found = open.book.getSheetBySheetId(id)?.getRange(row, column).getValue();
      return found === '' || found === null ? undefined : found;
    },
    column: (path: string, rows: number) => Array.from({ length: rows }, (_, row) => value(path, row)),
    type: async (...entered: readonly Entered[]) => {
      for (const [path, typed, row = 0] of entered) {
        const { area, plan } = placeOf(path);
        const cell = open.book.getSheetBySheetId(plan.template)?.getRange(area.row + row, area.column);
        if (typed === null) cell?.clearContent();
        else cell?.setValue(typed);
      }
      await open.calculated();
    },
    /** Before a row of a table, counted from 0 inside it. */
    insertRow: async (path: string, row: number) => {
      const { area, plan } = placeOf(path);
      open.book.getSheetBySheetId(plan.template)?.insertRowsBefore(area.row + row, 1);
      await open.calculated();
    },
    /** A formula of a table, to the row under its own. */
    copyDown: async (path: string, row: number) => {
      const { area, plan } = placeOf(path);
      const sheet = open.book.getSheetBySheetId(plan.template);
      const formula = sheet?.getRange(area.row + row, area.column).getFormula() ?? '';
      const moved = new LexerTreeBuilder().moveFormulaRefOffset(formula, 0, 1);
      sheet?.getRange(area.row + row + 1, area.column).setValue({ f: moved });
      await open.calculated();
    },
    errors: () => plans.flatMap((plan) => errorsIn(open.results(plan)).map((error) => `${plan.template} ${error}`)),
    close: open.close,
  };
}

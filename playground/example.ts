import type { IWorkbookData } from '@univerjs/core';
import type { Language } from '../core';
import { relative } from '../core/formula/addresses';
import { costPerUse } from '../core/grids/cost-per-use/grid';
import { planOf } from '../core/grids/language/plan';
import { workbookOf } from './grids/workbook';

export interface Example {
  readonly workbook: IWorkbookData;
  /** Where one begins: the first input. */
  readonly start: string;
}

/** What one finds at the first visit: the planer of the guide, in the grid « Coût d’utilisation ». */
export function exampleIn(language: Language): Example {
  const plan = planOf(costPerUse, { language, filled: true });
  return { workbook: workbookOf(plan, 'mutu'), start: relative(plan.start) };
}

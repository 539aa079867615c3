import type { Text } from '../../core/values/text';
import { REFUSALS } from '../grids/texts';
import { EXCEL, notWritten } from './texts';

export type Context = Excel.RequestContext;

/** Whether this Excel has that version of its interface: « 1.12 ». */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/** What someone is typing is finished first; otherwise the whole batch would be refused. */
export const inWorkbook = <Value>(
  work: (context: Context) => Promise<Value>,
  options: Excel.RunOptions = {},
): Promise<Value> => Excel.run({ delayForCellEdit: true, ...options }, work);

/** Excel's word for what happened, or the kind of error. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  return 'code' in error ? String(error.code) : 'name' in error ? String(error.name) : 'Error';
}

const REFUSAL_BY_CODE: Readonly<Record<string, Text>> = {
  AccessDenied: REFUSALS.readOnly,
  InvalidOperationInCellEditMode: REFUSALS.editing,
  ItemNotFound: EXCEL.noSheet,
};

export const refusalFor = (error: unknown): Text => {
  const code = codeOf(error);
  return REFUSAL_BY_CODE[code] ?? notWritten(code);
};

/** From this set of Excel's on, all that a batch does can be undone at once. */
export const ONE_UNDO = '1.20';

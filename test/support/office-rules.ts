/** What Excel refuses according to its platform and to how it was asked, whatever the workbook holds. */
import type { Call } from './office-calls';

/** `Office.PlatformType` */
export type Platform = 'PC' | 'Mac' | 'OfficeOnline';

/** An error as Excel names it. */
export class ExcelError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * The word of an error for the calls that fail: what comes before in the batch is done, what comes after is not. With
 * `afterwards`, the call itself is done too: Excel does not always take back a batch that it refuses.
 */
export type Failing = (call: Call, isOneStep: boolean) => string | { readonly afterwards: string } | undefined;

export interface Rules {
  readonly platform?: Platform;
  readonly failing?: Failing;
}

/** Does the call, unless this Excel or the test refuses it. */
export function obey<T>({ platform = 'PC', failing }: Rules, call: Call, isOneStep: boolean, perform: () => T): T {
  if (platform === 'OfficeOnline' && isSizeOfNote(call)) throw new ExcelError('UnsupportedOperation');
  if (isOneStep && cannotBeUndone(call, platform)) throw new ExcelError('UndoNotSupported');
  const failure = failing?.(call, isOneStep);
  if (typeof failure === 'string') throw new ExcelError(failure);
  const value = perform();
  if (failure) throw new ExcelError(failure.afterwards);
  return value;
}

/** Microsoft's typings: « This property is not supported in Excel on the web ». They do not say with which word. */
const isSizeOfNote = ({ kind, name, path }: Call): boolean =>
  kind === 'set' && ['Width', 'Height', 'Visible'].includes(name) && path.some((link) => link.name === 'Notes');

const isSheet = ({ path }: Call): boolean => path.length === 2 && path[0]?.name === 'Worksheets';

/** Microsoft's page on undo: these clear all that could be undone before them, and no undo group may hold them. */
export const clearsUndo = (call: Call): boolean =>
  (isSheet(call) && call.kind === 'call' && call.name === 'Delete') || call.path[2]?.name === 'Copy';

/** The same page: the name of a sheet can be undone on the web only. */
const cannotBeUndone = (call: Call, platform: Platform): boolean =>
  clearsUndo(call) || (platform !== 'OfficeOnline' && isSheet(call) && call.kind === 'set' && call.name === 'Name');

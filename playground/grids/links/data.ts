import type { CustomData, Nullable } from '@univerjs/core';

/** Where a cell leads: a sheet of the same workbook, which keeps its id whatever it is called, and a cell there. */
export interface Link {
  readonly sheetId: string;
  readonly cell: string;
}

/** What a cell carries, beside its value, in its own `custom` data. */
export const linkData = (link: Link): CustomData => ({ link });

export function linkOf(cell: unknown): Link | undefined {
  if (typeof cell !== 'object' || cell === null || !('custom' in cell)) return undefined;
  const custom = cell.custom as Nullable<{ readonly link?: Link }>;
  const link = custom?.link;
  return typeof link?.sheetId === 'string' && typeof link.cell === 'string' ? link : undefined;
}

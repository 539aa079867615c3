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

/** Where a cell leads outside: an address of the web or of mail, whatever value the cell holds. */
export const webLinkData = (address: string): CustomData => ({ address });

/** The page follows no other: neither a script nor a file of the computer. */
export const isSafeAddress = (address: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(address.trim());

export function webLinkOf(cell: unknown): string | undefined {
  if (typeof cell !== 'object' || cell === null || !('custom' in cell)) return undefined;
  const address = (cell.custom as Nullable<{ readonly address?: unknown }>)?.address;
  return typeof address === 'string' && isSafeAddress(address) ? address : undefined;
}
